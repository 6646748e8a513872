import type { Faiblesse } from '@orpheon/domain';
import * as asn1js from 'asn1js';
import type { AlgorithmIdentifier, PublicKeyInfo } from 'pkijs';
import { RSAPublicKey, RSASSAPSSParams } from 'pkijs';
import { copier, type Hachage } from './octets.ts';

export type Courbe = 'P-256' | 'P-384' | 'P-521';

/** How a signature was made. */
export type Procede =
  | { readonly type: 'RSA'; readonly hachage: Hachage }
  | { readonly type: 'RSA-PSS'; readonly hachage: Hachage; readonly sel: number }
  | { readonly type: 'ECDSA'; readonly hachage: Hachage };

const HACHAGES_OID: Readonly<Record<string, Hachage>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const PROCEDES_OID: Readonly<Record<string, Procede>> = {
  '1.2.840.113549.1.1.5': { type: 'RSA', hachage: 'SHA-1' },
  '1.2.840.113549.1.1.11': { type: 'RSA', hachage: 'SHA-256' },
  '1.2.840.113549.1.1.12': { type: 'RSA', hachage: 'SHA-384' },
  '1.2.840.113549.1.1.13': { type: 'RSA', hachage: 'SHA-512' },
  '1.2.840.10045.4.1': { type: 'ECDSA', hachage: 'SHA-1' },
  '1.2.840.10045.4.3.2': { type: 'ECDSA', hachage: 'SHA-256' },
  '1.2.840.10045.4.3.3': { type: 'ECDSA', hachage: 'SHA-384' },
  '1.2.840.10045.4.3.4': { type: 'ECDSA', hachage: 'SHA-512' },
};
const RSA_NU = '1.2.840.113549.1.1.1';
const EC_NU = '1.2.840.10045.2.1';
const PSS = '1.2.840.113549.1.1.10';
const COURBES: Readonly<Record<string, Courbe>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
};
/** Bytes of one coordinate. */
const LARGEURS = { 'P-256': 32, 'P-384': 48, 'P-521': 66 } as const;
/** What is still held for safe (ANSSI, NIST SP 800-57). */
const RSA_MIN = 2048;
const RSA_MAX = 8192;

export const hachageDe = (a: AlgorithmIdentifier): Hachage | null => HACHAGES_OID[a.algorithmId] ?? null;

/** `parDefaut`: the digest of the content, which an algorithm without its own means. */
export function procedeDe(a: AlgorithmIdentifier, parDefaut: Hachage): Procede | null {
  if (a.algorithmId === RSA_NU) return { type: 'RSA', hachage: parDefaut };
  if (a.algorithmId === EC_NU) return { type: 'ECDSA', hachage: parDefaut };
  if (a.algorithmId !== PSS) return PROCEDES_OID[a.algorithmId] ?? null;
  const parametres = new RSASSAPSSParams(a.algorithmParams ? { schema: a.algorithmParams } : {});
  const hachage = hachageDe(parametres.hashAlgorithm);
  return hachage && { type: 'RSA-PSS', hachage, sel: parametres.saltLength };
}

/** A public key as WebCrypto holds it, in browser and server alike. */
type CleWeb = Awaited<ReturnType<typeof crypto.subtle.importKey>>;
/** RFC 7517, of a public key. */
export type Jwk = { readonly kty: 'RSA' | 'EC' } & Readonly<Record<string, string>>;

/** A public key that a signature can be verified with. */
export interface Cle {
  readonly famille: 'RSA' | 'EC';
  readonly bits: number;
  readonly courbe: Courbe | null;
  readonly importer: (p: Procede) => Promise<CleWeb>;
}

const parametresWeb = (p: Procede, courbe: Courbe | null) =>
  p.type === 'ECDSA'
    ? { name: 'ECDSA', namedCurve: courbe ?? 'P-256' }
    : { name: p.type === 'RSA' ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS', hash: p.hachage };

/** Key of a certificate; null where its kind is not one that is verified here. */
export function cleDe(info: PublicKeyInfo): Cle | null {
  const spki = copier(new Uint8Array(info.toSchema().toBER()));
  const importer = (courbe: Courbe | null) => (p: Procede) =>
    crypto.subtle.importKey('spki', spki, parametresWeb(p, courbe), false, ['verify']);
  const { algorithmId, algorithmParams } = info.algorithm;
  if (algorithmId === EC_NU) {
    const oid = algorithmParams instanceof asn1js.ObjectIdentifier ? algorithmParams.valueBlock.toString() : '';
    const courbe = COURBES[oid] ?? null;
    return courbe && { famille: 'EC', bits: Number(courbe.slice(2)), courbe, importer: importer(courbe) };
  }
  if (algorithmId !== RSA_NU) return null;
  const { modulus } = RSAPublicKey.fromBER(copier(info.subjectPublicKey.valueBlock.valueHexView));
  return cleRsa(modulus.valueBlock.valueHexView, importer(null));
}

export function cleRsa(module: Uint8Array, importer: Cle['importer']): Cle | null {
  const debut = module.findIndex((octet) => octet !== 0);
  if (debut < 0) return null;
  const bits = (module.length - debut) * 8 - Math.clz32(module[debut] ?? 0) + 24;
  return bits > RSA_MAX ? null : { famille: 'RSA', bits, courbe: null, importer };
}

/** A bare key of a document. */
export const cleJwk = (jwk: Jwk, courbe: Courbe | null): Cle['importer'] => {
  return (p) => crypto.subtle.importKey('jwk', jwk, parametresWeb(p, courbe), false, ['verify']);
};

/** @param valeur of ECDSA, the two numbers end to end, as XML writes them */
export async function verifierValeur(cle: Cle, p: Procede, donnees: Uint8Array, valeur: Uint8Array): Promise<boolean> {
  if ((p.type === 'ECDSA') !== (cle.famille === 'EC')) return false;
  const algorithme =
    p.type === 'ECDSA'
      ? { name: 'ECDSA', hash: p.hachage }
      : p.type === 'RSA'
        ? { name: 'RSASSA-PKCS1-v1_5' }
        : { name: 'RSA-PSS', saltLength: p.sel };
  return crypto.subtle.verify(algorithme, await cle.importer(p), copier(valeur), copier(donnees));
}

/** The two numbers of an ECDSA signature end to end, from the ASN.1 sequence that CMS and certificates hold. */
export function valeurEcdsa(der: Uint8Array, courbe: Courbe): Uint8Array | null {
  const { result } = asn1js.fromBER(copier(der));
  if (!(result instanceof asn1js.Sequence)) return null;
  const largeur = LARGEURS[courbe];
  const sortie = new Uint8Array(2 * largeur);
  for (const [rang, nombre] of result.valueBlock.value.entries()) {
    if (rang > 1 || !(nombre instanceof asn1js.Integer)) return null;
    const octets = nombre.valueBlock.valueHexView;
    const utile = octets.subarray(
      Math.max(
        0,
        octets.findIndex((o) => o !== 0),
      ),
    );
    if (utile.length > largeur) return null;
    sortie.set(utile, (rang + 1) * largeur - utile.length);
  }
  return sortie;
}

export const nommerProcede = (cle: Cle, { type, hachage }: Procede): string =>
  `${type === 'ECDSA' ? `ECDSA ${cle.courbe}` : `${type} ${cle.bits}`}, ${hachage}`;

export const faiblessesDe = (cle: Cle, ...hachages: readonly Hachage[]): Faiblesse[] => [
  ...(hachages.includes('SHA-1') ? (['SHA1'] as const) : []),
  ...(cle.famille === 'RSA' && cle.bits < RSA_MIN ? (['CLE_COURTE'] as const) : []),
];
