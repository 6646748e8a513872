import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHME = 'aes-256-gcm';
const [IV, ETIQUETTE] = [12, 16];

const cle = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'orpheon', 'chiffrement des cles privees', 32));

/** Encrypts what must not be read in the database or in its backups. `lien` is what it belongs to: it opens nowhere else. */
export function chiffrer(secret: string, clair: string, lien: string): string {
  const iv = randomBytes(IV);
  const chiffreur = createCipheriv(ALGORITHME, cle(secret), iv).setAAD(Buffer.from(lien));
  const chiffre = Buffer.concat([chiffreur.update(clair, 'utf8'), chiffreur.final()]);
  return Buffer.concat([iv, chiffreur.getAuthTag(), chiffre]).toString('base64');
}

/** Null where the secret or the place is not the one it was encrypted for. */
export function dechiffrer(secret: string, chiffre: string, lien: string): string | null {
  const octets = Buffer.from(chiffre, 'base64');
  const iv = octets.subarray(0, IV);
  const dechiffreur = createDecipheriv(ALGORITHME, cle(secret), iv).setAAD(Buffer.from(lien));
  dechiffreur.setAuthTag(octets.subarray(IV, IV + ETIQUETTE));
  try {
    return Buffer.concat([dechiffreur.update(octets.subarray(IV + ETIQUETTE)), dechiffreur.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** Before what is encrypted, so that what was written without a master secret is still read. */
export const MARQUE_DU_COFFRE = 'coffre:';

/** What to write of a value that is not to be read in the database: encrypted where a master secret is configured. */
export const garder = (secret: string | undefined, clair: string, lien: string): string =>
  secret === undefined ? clair : MARQUE_DU_COFFRE + chiffrer(secret, clair, lien);

/** What `garder` kept, or wrote in clear before there was a secret; null where the secret is not the one it was kept with. */
export function relire(secret: string | undefined, garde: string, lien: string): string | null {
  if (!garde.startsWith(MARQUE_DU_COFFRE)) return garde;
  return secret === undefined ? null : dechiffrer(secret, garde.slice(MARQUE_DU_COFFRE.length), lien);
}
