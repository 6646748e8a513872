import type { Tx } from '../../platform/base.ts';

/** The only writer of `mandat_portail`. */

/** Accepts the mandate; one in force with an older text is closed by it. False: the same text was accepted already. */
export async function accepterMandat(
  tx: Tx,
  structureId: string,
  versionDuTexte: string,
  qui: { readonly utilisateurId: string; readonly instant: Date },
): Promise<boolean> {
  const { utilisateurId, instant } = qui;
  await tx.$executeRaw`UPDATE mandat_portail SET revoque_le = ${instant}::timestamptz, revoque_par_id = ${BigInt(utilisateurId)}
    WHERE structure_id = ${BigInt(structureId)} AND revoque_le IS NULL AND version_du_texte <> ${versionDuTexte}`;
  const ecrits = await tx.$executeRaw`
    INSERT INTO mandat_portail (structure_id, version_du_texte, accepte_le, accepte_par_id)
    VALUES (${BigInt(structureId)}, ${versionDuTexte}, ${instant}::timestamptz, ${BigInt(utilisateurId)})
    ON CONFLICT (structure_id) WHERE revoque_le IS NULL DO NOTHING`;
  return ecrits > 0;
}

/** False: none was in force. */
export async function revoquerMandat(
  tx: Tx,
  structureId: string,
  { utilisateurId, instant }: { readonly utilisateurId: string; readonly instant: Date },
): Promise<boolean> {
  const ecrits = await tx.$executeRaw`
    UPDATE mandat_portail SET revoque_le = ${instant}::timestamptz, revoque_par_id = ${BigInt(utilisateurId)}
    WHERE structure_id = ${BigInt(structureId)} AND revoque_le IS NULL`;
  return ecrits > 0;
}
