import { estFinal, STATUTS_VISIBLES_DU_DESTINATAIRE } from '@orpheon/domain';
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
