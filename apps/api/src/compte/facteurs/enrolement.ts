import type { Enrolement } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';

/** What somebody may prove who they are with, as it is now. */
export async function lireEnrolement(sql: Pick<Tx, '$queryRaw'>, utilisateurId: bigint): Promise<Enrolement> {
  const [ligne] = await sql.$queryRaw<Enrolement[]>`
    SELECT u.mot_de_passe IS NOT NULL AS "motDePasse",
      (SELECT count(*)::int FROM passkey p WHERE p.utilisateur_id = u.id) AS passkeys,
      EXISTS (SELECT FROM facteur_totp t WHERE t.utilisateur_id = u.id AND t.prouve_le IS NOT NULL) AS totp,
      (SELECT count(*)::int FROM code_de_secours c WHERE c.utilisateur_id = u.id) AS "codesDeSecours",
      EXISTS (SELECT FROM identite_externe i WHERE i.utilisateur_id = u.id) AS externe
    FROM utilisateur u WHERE u.id = ${utilisateurId}`;
  return ligne ?? { motDePasse: false, passkeys: 0, totp: false, codesDeSecours: 0, externe: false };
}
