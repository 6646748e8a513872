import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, type Attribute, type Certificate } from 'pkijs';
import { derDe } from '../certificats.ts';
import { hachageDe } from '../cles.ts';
import { type Hachage, hacher, memesOctets } from '../octets.ts';

const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** Does the signature name its certificate (RFC 5035)? `AUTRE`: it names another one than the one used. */
export async function lienEss(
  attributs: readonly Attribute[],
  certificat: Certificate,
): Promise<'LIE' | 'ABSENT' | 'AUTRE'> {
  const attribut = attributs.find((a) => a.type === SIGNING_CERTIFICATE_V2 || a.type === SIGNING_CERTIFICATE);
  if (!attribut) return 'ABSENT';
  const annonce = premierIdentifiant(attribut.values[0], attribut.type === SIGNING_CERTIFICATE ? 'SHA-1' : 'SHA-256');
  if (!annonce) return 'AUTRE';
  return memesOctets(annonce.empreinte, await hacher(annonce.hachage, derDe(certificat))) ? 'LIE' : 'AUTRE';
}

/** `SEQUENCE { SEQUENCE OF ESSCertID… }`, the first of which is the signer's. */
function premierIdentifiant(
  valeur: unknown,
  parDefaut: Hachage,
): { readonly hachage: Hachage; readonly empreinte: Uint8Array } | null {
  const identifiant = enfants(enfants(enfants(valeur)[0])[0]);
  const [premier, second] = identifiant;
  if (premier instanceof asn1js.OctetString) return { hachage: parDefaut, empreinte: premier.valueBlock.valueHexView };
  if (!(premier instanceof asn1js.Sequence) || !(second instanceof asn1js.OctetString)) return null;
  const hachage = hachageDe(new AlgorithmIdentifier({ schema: premier }));
  return hachage && { hachage, empreinte: second.valueBlock.valueHexView };
}

const enfants = (v: unknown): readonly unknown[] => (v instanceof asn1js.Sequence ? v.valueBlock.value : []);
