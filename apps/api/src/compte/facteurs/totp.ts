import { generateSecret, generateURI, verifySync } from 'otplib';
import type { Tx } from '../../platform/base.ts';
import { chiffrer, dechiffrer } from '../../platform/coffre.ts';
import type { Deps } from '../../platform/deps.ts';

/** One step of thirty seconds on either side: clocks of telephones drift. */
const TOLERANCE_S = 30;
const NOM = 'Orphéon';

/** Binds an encrypted secret to whose it is: it opens for nobody else. */
const lien = (utilisateurId: bigint): string => `totp ${utilisateurId}`;

export const nouveauSecretTotp = (): string => generateSecret();
export const chiffrerTotp = (secretMaitre: string, secret: string, utilisateurId: bigint): string =>
  chiffrer(secretMaitre, secret, lien(utilisateurId));

/** What the QR code says to the authenticator application. */
export const adresseTotp = (secret: string, compte: string): string =>
  generateURI({ issuer: NOM, label: compte, secret });

/**
 * Whether a code is one of the secret's, now. A code that served is not taken again, nor one from before it: the step
 * goes forward in one statement, so that of two that come at once one is taken. `prouve`: the enrolled secret, or the one
 * that is being enrolled.
 */
export async function prouverTotp(
  sql: Pick<Tx, '$queryRaw' | '$executeRaw'>,
  deps: Deps,
  utilisateurId: bigint,
  { code, prouve }: { code: string; prouve: boolean },
): Promise<boolean> {
  const [facteur] = await sql.$queryRaw<{ secret: string; pas: bigint }[]>`
    SELECT secret_chiffre AS secret, dernier_pas AS pas FROM facteur_totp
    WHERE utilisateur_id = ${utilisateurId} AND (prouve_le IS NOT NULL) = ${prouve}`;
  const maitre = deps.config.SECRET_MAITRE;
  const secret = facteur && maitre ? dechiffrer(maitre, facteur.secret, lien(utilisateurId)) : null;
  if (!facteur || secret === null) return false;
  const lu = verifySync({
    secret,
    token: code,
    epoch: Math.floor(deps.horloge.maintenant().getTime() / 1000),
    epochTolerance: TOLERANCE_S,
  });
  if (!lu.valid || !('timeStep' in lu)) return false;
  const pas = BigInt(lu.timeStep);
  const avance = await sql.$executeRaw`
    UPDATE facteur_totp SET dernier_pas = ${pas} WHERE utilisateur_id = ${utilisateurId} AND dernier_pas < ${pas}`;
  return avance > 0;
}
