import { createHmac } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator application shows for a secret (RFC 6238), `pas` steps of thirty seconds from now. */
export function codeTotp(secret: string, pas = 0): string {
  const bits = [...secret.replace(/\s/g, '')].map((c) => BASE32.indexOf(c).toString(2).padStart(5, '0')).join('');
  const cle = Buffer.from((bits.match(/.{8}/g) ?? []).map((octet) => Number.parseInt(octet, 2)));
  const compteur = Buffer.alloc(8);
  compteur.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + pas));
  const h = createHmac('sha1', cle).update(compteur).digest();
  const debut = (h.at(-1) ?? 0) & 15;
  return String((h.readUInt32BE(debut) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
