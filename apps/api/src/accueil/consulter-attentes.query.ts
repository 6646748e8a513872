import type * as c from '@orpheon/contracts';
import { attente, CLES_ATTENTES, type CleAttente, filtreAttente, PLAFOND_ATTENTES } from '@orpheon/domain';
import { premierIdDuJour } from '../facturation/public.ts';
import type { Deps } from '../platform/deps.ts';
import type { SessionCourante } from '../platform/session.ts';
import { estVide, porteesDe } from './portees.ts';

type Compteur = c.Reponse<typeof c.consulterAttentes, 200>['compteurs'][number];

/** Rows that a counter with a date looks at, the newest first: no counter depends on the size of the table. */
const FENETRE = 5_000;

/** A supplier counts what its recipients publish, by the index of what it reads. */
const statutLu = (colonne: string): string =>
  colonne === 'fournisseur_id' ? 'coalesce(f.statut_publie, f.statut)' : 'f.statut';

/**
 * The invoices of one place and status that count, the newest first. The pair is written as a range and as the order,
 * which only the index of that side gives: written as equalities, a status that has no row looked to the planner like
 * one found at once by walking the whole table back from its newest row.
 */
const compter = (lieux: string, colonne: string, de: string, tamis = 'true', statut = statutLu(colonne)): string => `
  SELECT FROM a CROSS JOIN ${lieux} CROSS JOIN LATERAL (SELECT f.* FROM facture f WHERE f.${colonne} IS NOT NULL
      AND (f.${colonne}, ${statut}) >= (${de}, a.statut) AND (f.${colonne}, ${statut}) <= (${de}, a.statut)
      ORDER BY f.${colonne}, ${statut}, f.id DESC LIMIT ${FENETRE}) f
    WHERE a.cle = k.cle AND a.cote = '${colonne === 'fournisseur_id' ? 'FOURNISSEUR' : 'DESTINATAIRE'}'
      AND (a.du IS NULL OR f.id >= ${premierIdDuJour('a.du')})
      AND (a.rejet IS NULL OR f.rejet_traite_le IS NULL) AND ${tamis}`;

const services = (parametre: string): string =>
  `(SELECT id, structure_id FROM service WHERE id = ANY (${parametre}::bigint[])) p`;

/** One statement for all counters: each probes the index of each place, and stops one above the ceiling. */
const COMPTER = {
  name: 'attentes',
  text: `
    WITH a AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS a(cle text, cote text, statut text, du date, rejet text))
    SELECT k.cle, n.nombre FROM (SELECT DISTINCT cle FROM a) k CROSS JOIN LATERAL (SELECT count(*)::int AS nombre FROM (
      ${[
        compter('unnest($2::bigint[]) AS p(id)', 'fournisseur_id', 'p.id'),
        compter(services('$3'), 'fournisseur_id', 'p.structure_id', 'f.service_fournisseur_id = p.id'),
        compter('unnest($4::bigint[]) AS p(id)', 'destinataire_id', 'p.id'),
        compter(services('$5'), 'service_destinataire_id', 'p.id', 'f.destinataire_id = p.structure_id'),
      ].join(' UNION ALL ')}
      LIMIT ${PLAFOND_ATTENTES + 1}) x) n`,
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
      JSON.stringify(cles.flatMap((cle) => lignes(cle, deps.horloge.aujourdhui()))),
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
function lignes(cle: CleAttente, aujourdhui: string): object[] {
  const { statut: statuts, deposeeDu, rejet } = filtreAttente(cle, aujourdhui);
  return statuts.map((statut) => ({
    cle,
    cote: attente(cle).cote,
    statut,
    du: deposeeDu ?? null,
    rejet: rejet ?? null,
  }));
}
