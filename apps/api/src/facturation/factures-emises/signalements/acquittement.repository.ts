import type { StatutFacture } from '@orpheon/domain';
import type { Tx } from '../../../platform/base.ts';

/** The only writer of `facture_acquittement`. */

export interface FactureVue {
  readonly id: string;
  readonly statut: StatutFacture;
  readonly fournisseurId: string;
  readonly serviceFournisseurId: string | null;
  readonly destinataireId: string | null;
  readonly serviceDestinataireId: string | null;
}

/** Invoices as their supplier reads them. */
export const lireFacturesVues = (tx: Tx, ids: readonly string[]): Promise<FactureVue[]> =>
  tx.$queryRaw<FactureVue[]>`
    SELECT id::text, coalesce(statut_publie, statut) AS statut, fournisseur_id::text AS "fournisseurId",
      service_fournisseur_id::text AS "serviceFournisseurId", destinataire_id::text AS "destinataireId",
      service_destinataire_id::text AS "serviceDestinataireId"
    FROM facture WHERE id = ANY (${[...ids]}::text[]::bigint[])`;

/** @returns the invoices that were not acknowledged yet in that state */
export async function acquitter(
  tx: Tx,
  utilisateurId: string,
  vues: readonly { readonly id: string; readonly version: number }[],
  instant: Date,
): Promise<string[]> {
  const ecrites = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO facture_acquittement (facture_id, utilisateur_id, version, acquitte_le)
    SELECT v.id::bigint, ${BigInt(utilisateurId)}, v.version, ${instant}::timestamptz
    FROM unnest(${vues.map((v) => v.id)}::text[], ${vues.map((v) => v.version)}::int[]) AS v(id, version)
    ORDER BY 1 ON CONFLICT DO NOTHING RETURNING facture_id::text AS id`;
  return ecrites.map((e) => e.id);
}
