import type { Empechement, Faiblesse, Integrite } from '@orpheon/domain';
import * as asn1js from 'asn1js';
import {
  type Attribute,
  type Certificate,
  Certificate as CertificatX509,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { LIMITES } from '../../limites.ts';
import { peutSigner } from '../chaine.ts';
import { cleDe, faiblessesDe, hachageDe, nommerProcede, procedeDe, valeurEcdsa, verifierValeur } from '../cles.ts';
import { copier, hacher, memesOctets } from '../octets.ts';
import { type PreuvesJointes, preuvesDeLAttribut, SANS_PREUVE } from '../revocation/preuves.ts';
import { lienEss } from './ess.ts';

const OID = {
  signedData: '1.2.840.113549.1.7.2',
  empreinte: '1.2.840.113549.1.9.4',
  date: '1.2.840.113549.1.9.5',
  horodatage: '1.2.840.113549.1.9.16.2.14',
  identifiantDeCle: '2.5.29.14',
  revocations: '1.2.840.113583.1.1.8',
} as const;

/** What a CMS signature (RFC 5652) was found to be. */
export interface CmsVerifie {
  readonly integrite: Integrite;
  readonly empechement: Empechement | null;
  readonly certificat: Certificate | null;
  readonly certificats: readonly Certificate[];
  readonly certificatLie: boolean;
  /** Claimed by the signer. */
  readonly signeeLe: Date | null;
  readonly algorithme: string | null;
  readonly faiblesses: readonly Faiblesse[];
  /** What a time stamp is made of. */
  readonly valeur: Uint8Array | null;
  readonly jeton: Uint8Array | null;
  /** On revocation, which the signature holds itself. */
  readonly preuves: PreuvesJointes;
}

/** A CMS message, opened. */
export interface CmsOuvert {
  readonly message: SignedData;
  readonly signature: SignerInfo;
  readonly certificats: readonly Certificate[];
  /** What it holds itself; null where its content is elsewhere. */
  readonly contenu: Uint8Array | null;
  readonly typeContenu: string;
}

const RIEN = {
  certificat: null,
  certificats: [],
  certificatLie: false,
  signeeLe: null,
  algorithme: null,
  faiblesses: [],
  valeur: null,
  jeton: null,
  preuves: SANS_PREUVE,
} as const;

export const cmsEmpeche = (empechement: Empechement): CmsVerifie => ({
  ...RIEN,
  integrite: 'NON_VERIFIABLE',
  empechement,
});

/** @returns null where the bytes are no signature of one signer */
export function ouvrirCms(octets: Uint8Array): CmsOuvert | null {
  if (octets.length > LIMITES.octetsSignature) return null;
  try {
    const enveloppe = ContentInfo.fromBER(copier(octets));
    if (enveloppe.contentType !== OID.signedData) return null;
    const message = new SignedData({ schema: enveloppe.content });
    const [signature, ...autres] = message.signerInfos;
    if (!signature || autres.length > 0) return null;
    const certificats = (message.certificates ?? [])
      .filter((c) => c instanceof CertificatX509)
      .slice(0, LIMITES.certificats);
    const { eContent, eContentType } = message.encapContentInfo;
    const contenu = eContent ? copier(new Uint8Array(eContent.getValue())) : null;
    return { message, signature, certificats, contenu, typeContenu: eContentType };
  } catch {
    return null;
  }
}

/** Verifies a CMS signature over a content. Never throws. */
export async function verifierCms(cms: CmsOuvert, contenu: Uint8Array): Promise<CmsVerifie> {
  try {
    return await verifier(cms, contenu);
  } catch {
    return cmsEmpeche('ILLISIBLE');
  }
}

async function verifier(cms: CmsOuvert, contenu: Uint8Array): Promise<CmsVerifie> {
  const { signature, certificats } = cms;
  const attributs = signature.signedAttrs?.attributes ?? [];
  const valeur = signature.signature.valueBlock.valueHexView;
  const connus = {
    ...RIEN,
    certificats,
    signeeLe: dateDe(attributs),
    valeur,
    preuves: premier(attributs, OID.revocations, preuvesDeLAttribut) ?? SANS_PREUVE,
    jeton: premier(signature.unsignedAttrs?.attributes ?? [], OID.horodatage, (v) => new Uint8Array(v.toBER())),
  };
  const certificat = certificatDe(signature, certificats);
  if (!certificat) return { ...connus, integrite: 'NON_VERIFIABLE', empechement: 'SANS_CLE' };
  const hachage = hachageDe(signature.digestAlgorithm);
  const procede = hachage && procedeDe(signature.signatureAlgorithm, hachage);
  const cle = cleDe(certificat.subjectPublicKeyInfo);
  const signe = { ...connus, certificat };
  if (!hachage || !procede || !cle) return { ...signe, integrite: 'NON_VERIFIABLE', empechement: 'ALGORITHME' };
  const lien = await lienEss(attributs, certificat);
  const lu = {
    ...signe,
    certificatLie: lien === 'LIE',
    algorithme: nommerProcede(cle, procede),
    faiblesses: faiblessesDe(cle, hachage, procede.hachage),
    empechement: null,
  };
  const ecrite = cle.courbe ? valeurEcdsa(valeur, cle.courbe) : valeur;
  const authentique = ecrite !== null && (await verifierValeur(cle, procede, octetsSignes(signature, contenu), ecrite));
  // The key must have signed these attributes; only then does the digest that they hold say anything.
  if (signature.signedAttrs) {
    const annoncee = premier(attributs, OID.empreinte, octetsDe);
    if (!annoncee) return { ...lu, integrite: 'FAUSSE' };
    if (!authentique || lien === 'AUTRE' || !peutSigner(certificat)) return { ...lu, integrite: 'FAUSSE' };
    const integrite = memesOctets(annoncee, await hacher(hachage, contenu)) ? 'INTACTE' : 'MODIFIEE';
    return { ...lu, integrite };
  }
  // Without attributes, a changed content and a wrong key look the same.
  return { ...lu, integrite: authentique ? 'INTACTE' : 'MODIFIEE' };
}

/** The attributes as a SET (RFC 5652 §5.4), or the content itself where there are none. */
const octetsSignes = ({ signedAttrs }: SignerInfo, contenu: Uint8Array): Uint8Array =>
  signedAttrs ? new Uint8Array(signedAttrs.encodedValue) : contenu;

function certificatDe({ sid }: SignerInfo, certificats: readonly Certificate[]): Certificate | null {
  if (sid instanceof IssuerAndSerialNumber) {
    return certificats.find((c) => c.issuer.isEqual(sid.issuer) && c.serialNumber.isEqual(sid.serialNumber)) ?? null;
  }
  const cherche = octetsDe(sid);
  const identifiant = (c: Certificate): Uint8Array | undefined =>
    // extnValue holds an OCTET STRING in another.
    c.extensions?.find((e) => e.extnID === OID.identifiantDeCle)?.extnValue.valueBlock.valueHexView.subarray(2);
  return certificats.find((c) => cherche !== null && memesOctets(identifiant(c) ?? new Uint8Array(), cherche)) ?? null;
}

const dateDe = (attributs: readonly Attribute[]): Date | null =>
  premier(attributs, OID.date, (v) =>
    v instanceof asn1js.UTCTime || v instanceof asn1js.GeneralizedTime ? v.toDate() : null,
  );

function octetsDe(v: unknown): Uint8Array | null {
  if (v instanceof asn1js.OctetString || v instanceof asn1js.Primitive) return v.valueBlock.valueHexView;
  return null;
}

/** The value of an attribute that holds one. */
function premier<T>(attributs: readonly Attribute[], oid: string, lire: (v: asn1js.AsnType) => T | null): T | null {
  const valeur: unknown = attributs.find((a) => a.type === oid)?.values[0];
  return valeur instanceof asn1js.BaseBlock ? lire(valeur) : null;
}
