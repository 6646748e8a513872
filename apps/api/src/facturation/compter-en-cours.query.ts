import { estBrouillon, estDeposee, estFinal, STATUTS_FACTURE, STATUTS_VISIBLES_DU_DESTINATAIRE } from '@orpheon/domain';
import type { Deps } from '../platform/deps.ts';

/** Beyond, the exact figure changes no decision. */
const MAXIMUM = 1_000;
const EN_COURS = STATUTS_VISIBLES_DU_DESTINATAIRE.filter((s) => !estFinal(s));

/** Invoices received by a service that somebody must still act on, at most 1 000. */
export async function compterFacturesEnCours(deps: Deps, serviceId: string): Promise<number> {
  const { rows } = await deps.base.pool.query<{ n: number }>({
    name: 'factures_en_cours_du_service',
    text: `SELECT count(*)::int AS n FROM (SELECT FROM facture f WHERE f.service_destinataire_id = $1::bigint
      AND f.statut = ANY ($2::text[]) LIMIT ${MAXIMUM}) e`,
    values: [serviceId, EN_COURS],
  });
  return rows[0]?.n ?? 0;
}

const EN_COURS_DU_FOURNISSEUR = STATUTS_FACTURE.filter((s) => estDeposee(s) && !estFinal(s));

/** A short range of the index of one side for each status, as that side reads it. */
const compter = (colonne: string, statut: string, statuts: string): string => `(SELECT count(*)::int FROM (
  SELECT FROM unnest(${statuts}::text[]) AS e(statut) CROSS JOIN LATERAL (
    SELECT FROM facture f WHERE f.${colonne} = $1::bigint AND ${statut} = e.statut LIMIT ${MAXIMUM}) f
  LIMIT ${MAXIMUM}) x)`;

/** Invoices of a structure under way on each side, at most 1 000. */
export async function compterFacturesEnCoursDeStructure(
  deps: Deps,
  structureId: string,
): Promise<{ emises: number; recues: number }> {
  const { rows } = await deps.base.pool.query<{ emises: number; recues: number }>({
    name: 'factures_en_cours_de_structure',
    text: `SELECT ${compter('fournisseur_id', 'coalesce(f.statut_publie, f.statut)', '$2')} AS emises,
      ${compter('destinataire_id', 'f.statut', '$3')} AS recues`,
    values: [structureId, EN_COURS_DU_FOURNISSEUR, EN_COURS],
  });
  return rows[0] ?? { emises: 0, recues: 0 };
}

/** Drafts of a structure, which nobody was sent, at most 1 000. */
export async function compterBrouillons(deps: Deps, structureId: string): Promise<number> {
  const { rows } = await deps.base.pool.query<{ n: number }>({
    name: 'brouillons_de_structure',
    text: `SELECT ${compter('fournisseur_id', 'f.statut', '$2')} AS n`,
    values: [structureId, STATUTS_FACTURE.filter(estBrouillon)],
  });
  return rows[0]?.n ?? 0;
}
