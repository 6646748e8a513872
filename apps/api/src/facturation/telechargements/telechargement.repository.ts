import type { Tx } from '../../platform/base.ts';
import type { DocumentPris } from './noter-telechargements.usecase.ts';

/** One more time that these documents were taken away: the first is kept, the last follows. */
export async function compterTelechargements(
  tx: Pick<Tx, '$executeRaw'>,
  pris: readonly DocumentPris[],
  utilisateurId: string,
  instant: Date,
): Promise<void> {
  const qui = BigInt(utilisateurId);
  await tx.$executeRaw`
    INSERT INTO facture_telechargement AS t (facture_id, structure_id, premier_le, premier_par, dernier_le, dernier_par)
    SELECT x."factureId", x."structureId", ${instant}::timestamptz, ${qui}, ${instant}::timestamptz, ${qui}
    FROM jsonb_to_recordset(${JSON.stringify(pris)}::jsonb) AS x("factureId" bigint, "structureId" bigint) ORDER BY 1, 2
    ON CONFLICT (facture_id, structure_id) DO UPDATE
      SET dernier_le = excluded.dernier_le, dernier_par = excluded.dernier_par, nombre = t.nombre + 1`;
}
