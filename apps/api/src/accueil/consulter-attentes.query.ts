import type * as c from '@orpheon/contracts';
import { attente, CLES_ATTENTES, type CleAttente, PLAFOND_ATTENTES } from '@orpheon/domain';
import type { Deps } from '../platform/deps.ts';
import type { SessionCourante } from '../platform/session.ts';
import { estVide, porteesDe } from './portees.ts';

type Compteur = c.Reponse<typeof c.consulterAttentes, 200>['compteurs'][number];

const JOUR = 24 * 3_600_000;
/** Rows that a counter with a date looks at, the newest first: no counter depends on the size of the table. */
const FENETRE = 5_000;

/** Counts at most one more than the ceiling among the newest of one place and status; `place` walks one index. */
const compter = (place: string): string => `CROSS JOIN LATERAL (SELECT count(*) AS nombre FROM (
    SELECT FROM (SELECT f.statut_le, f.rejet_traite_le FROM facture f WHERE ${place} AND f.statut = a.statut
      ORDER BY f.id DESC LIMIT ${FENETRE}) f
    WHERE (a.depuis IS NULL OR f.statut_le >= a.depuis) AND (NOT a.rejet_non_traite OR f.rejet_traite_le IS NULL)
    LIMIT ${PLAFOND_ATTENTES + 1}) x) n`;

/** One statement for all counters: each status of each structure or service is a probe of its own index. */
const COMPTER = {
  name: 'attentes',
  text: `
    WITH a AS (SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS a(cle text, cote text, statut text, depuis timestamptz, rejet_non_traite boolean)),
    compte AS (
      SELECT a.cle, n.nombre FROM a CROSS JOIN unnest($2::bigint[]) AS p(id)
        ${compter('f.fournisseur_id = p.id')} WHERE a.cote = 'FOURNISSEUR'
      UNION ALL
      SELECT a.cle, n.nombre FROM a CROSS JOIN (SELECT id, structure_id FROM service WHERE id = ANY ($3::bigint[])) p
        ${compter('f.fournisseur_id = p.structure_id AND f.service_fournisseur_id = p.id')} WHERE a.cote = 'FOURNISSEUR'
      UNION ALL
      SELECT a.cle, n.nombre FROM a CROSS JOIN unnest($4::bigint[]) AS p(id)
        ${compter('f.destinataire_id = p.id')} WHERE a.cote = 'DESTINATAIRE'
      UNION ALL
      SELECT a.cle, n.nombre FROM a CROSS JOIN (SELECT id, structure_id FROM service WHERE id = ANY ($5::bigint[])) p
        ${compter('f.service_destinataire_id = p.id AND f.destinataire_id = p.structure_id')} WHERE a.cote = 'DESTINATAIRE'
    )
    SELECT a.cle, coalesce((SELECT sum(nombre) FROM compte WHERE compte.cle = a.cle), 0)::int AS nombre
    FROM (SELECT DISTINCT cle FROM a) a`,
};

/** What awaits somebody, within their rights; only the sides on which they hold something. */
export async function lireAttentes(
  deps: Deps,
  { droits }: SessionCourante,
  structureId: string | undefined,
): Promise<Compteur[]> {
  const { emises, recues } = porteesDe(droits, structureId);
  const cles = CLES_ATTENTES.filter((cle) => !estVide(attente(cle).cote === 'FOURNISSEUR' ? emises : recues));
  if (cles.length === 0) return [];
  const { rows } = await deps.base.pool.query<{ cle: CleAttente; nombre: number }>({
    ...COMPTER,
    values: [
      JSON.stringify(cles.flatMap((cle) => lignes(cle, deps.horloge.maintenant()))),
      emises.structures,
      emises.services,
      recues.structures,
      recues.services,
    ],
  });
  const nombres = new Map(rows.map((r) => [r.cle, r.nombre]));
  return cles.map((cle) => {
    const nombre = nombres.get(cle) ?? 0;
    return { cle, nombre: Math.min(nombre, PLAFOND_ATTENTES), plafonne: nombre > PLAFOND_ATTENTES };
  });
}

/** One row a status of a counter. */
function lignes(cle: CleAttente, maintenant: Date): object[] {
  const { cote, statuts, depuisJours, rejetNonTraite } = attente(cle);
  const depuis = depuisJours === undefined ? null : new Date(maintenant.getTime() - depuisJours * JOUR);
  return statuts.map((statut) => ({ cle, cote, statut, depuis, rejet_non_traite: rejetNonTraite ?? false }));
}
