import type { Certificate } from 'pkijs';
import { LIMITES } from '../../limites.ts';
import { decoderBase64 } from '../../pieces.ts';
import { lireCertificat } from '../certificats.ts';
import { type Cle, type Courbe, cleDe, cleJwk, cleRsa, type Procede } from '../cles.ts';
import { enBase64Url } from '../octets.ts';
import { attributDe, type ElementXml, texteDe } from './arbre.ts';
import { descendre, tous } from './noms.ts';

const PLUS = 'http://www.w3.org/2001/04/xmldsig-more#';
const PSS = 'http://www.w3.org/2007/05/xmldsig-more#';
/** Bytes of a salt are as many as those of its digest (RFC 6931 §2.3.10). */
const PROCEDES: Readonly<Record<string, Procede>> = {
  'http://www.w3.org/2000/09/xmldsig#rsa-sha1': { type: 'RSA', hachage: 'SHA-1' },
  [`${PLUS}rsa-sha256`]: { type: 'RSA', hachage: 'SHA-256' },
  [`${PLUS}rsa-sha384`]: { type: 'RSA', hachage: 'SHA-384' },
  [`${PLUS}rsa-sha512`]: { type: 'RSA', hachage: 'SHA-512' },
  [`${PLUS}ecdsa-sha1`]: { type: 'ECDSA', hachage: 'SHA-1' },
  [`${PLUS}ecdsa-sha256`]: { type: 'ECDSA', hachage: 'SHA-256' },
  [`${PLUS}ecdsa-sha384`]: { type: 'ECDSA', hachage: 'SHA-384' },
  [`${PLUS}ecdsa-sha512`]: { type: 'ECDSA', hachage: 'SHA-512' },
  [`${PSS}sha256-rsa-MGF1`]: { type: 'RSA-PSS', hachage: 'SHA-256', sel: 32 },
  [`${PSS}sha384-rsa-MGF1`]: { type: 'RSA-PSS', hachage: 'SHA-384', sel: 48 },
  [`${PSS}sha512-rsa-MGF1`]: { type: 'RSA-PSS', hachage: 'SHA-512', sel: 64 },
};

export const procedeXml = (methode: ElementXml | undefined): Procede | null =>
  PROCEDES[(methode && attributDe(methode, 'Algorithm')) ?? ''] ?? null;

/** Certificates that come with a signature, in KeyInfo and among the XAdES properties. */
export function certificatsDe(signature: ElementXml): Certificate[] {
  const donnees = tous(descendre(signature, 'ds:KeyInfo'), 'ds:X509Data').flatMap((d) => tous(d, 'ds:X509Certificate'));
  const proprietes = tous(signature, 'ds:Object').map((o) =>
    descendre(
      o,
      'xades:QualifyingProperties',
      'xades:UnsignedProperties',
      'xades:UnsignedSignatureProperties',
      'xades:CertificateValues',
    ),
  );
  const valeurs = proprietes.flatMap((p) => tous(p, 'xades:EncapsulatedX509Certificate'));
  return [...donnees, ...valeurs].slice(0, LIMITES.certificats).flatMap((e) => {
    const der = decoderBase64(texteDe(e));
    return (der && lireCertificat(der)) ?? [];
  });
}

export const cleDuCertificat = (c: Certificate): Cle | null => cleDe(c.subjectPublicKeyInfo);

const COURBES: Readonly<Record<string, Courbe>> = {
  'urn:oid:1.2.840.10045.3.1.7': 'P-256',
  'urn:oid:1.3.132.0.34': 'P-384',
  'urn:oid:1.3.132.0.35': 'P-521',
};

/** A key that stands bare in KeyInfo: it proves that nothing changed, never who signed. */
export function cleNue(signature: ElementXml): Cle | null {
  const valeur = descendre(signature, 'ds:KeyInfo', 'ds:KeyValue');
  const rsa = descendre(valeur, 'ds:RSAKeyValue');
  if (rsa) {
    const [n, e] = [octetsDe(descendre(rsa, 'ds:Modulus')), octetsDe(descendre(rsa, 'ds:Exponent'))];
    return n && e && cleRsa(n, cleJwk({ kty: 'RSA', n: enBase64Url(n), e: enBase64Url(e) }, null));
  }
  const ec = descendre(valeur, 'dsig11:ECKeyValue');
  const courbe = COURBES[attributDe(descendre(ec, 'dsig11:NamedCurve') ?? signature, 'URI') ?? ''];
  const point = octetsDe(descendre(ec, 'dsig11:PublicKey'));
  if (!courbe || !point || point[0] !== 4 || point.length % 2 === 0) return null;
  const moitie = (point.length - 1) / 2;
  const [x, y] = [point.subarray(1, 1 + moitie), point.subarray(1 + moitie)];
  const jwk = { kty: 'EC' as const, crv: courbe, x: enBase64Url(x), y: enBase64Url(y) };
  return { famille: 'EC', bits: Number(courbe.slice(2)), courbe, importer: cleJwk(jwk, courbe) };
}

const octetsDe = (e: ElementXml | undefined): Uint8Array | null => (e ? decoderBase64(texteDe(e)) : null);
