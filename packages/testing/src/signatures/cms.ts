import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs';
import type { Identite } from './identites.ts';
import { attributDesRevocations, type Revocations } from './revocations.ts';

export type HachageEssai = 'SHA-1' | 'SHA-256' | 'SHA-512';

export interface VoulueSignature {
  readonly hachage?: HachageEssai;
  /** False: the signature does not name its certificate (no ESS attribute). */
  readonly ess?: boolean;
  /** The ESS attribute names this certificate instead. */
  readonly essDe?: Identite;
  readonly date?: string;
  /** Who stamps the time; `faux`: over other bytes. */
  readonly horodateur?: Identite;
  readonly horodatageFaux?: boolean;
  readonly instantHorodatage?: string;
  /** Certificates of authorities that come along. */
  readonly chaine?: readonly Identite[];
  /** Held by the signature itself (adbe-revocationInfoArchival). */
  readonly revocations?: Revocations;
  readonly sansCertificat?: boolean;
  readonly sansAttributs?: boolean;
}

const OID = {
  donnees: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  typeContenu: '1.2.840.113549.1.9.3',
  empreinte: '1.2.840.113549.1.9.4',
  date: '1.2.840.113549.1.9.5',
  ess: '1.2.840.113549.1.9.16.2.47',
  horodatage: '1.2.840.113549.1.9.16.2.14',
  revocations: '1.2.840.113583.1.1.8',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
} as const;

const attribut = (type: string, valeur: object): Attribute => new Attribute({ type, values: [valeur] });

const hacher = (hachage: string, octets: Uint8Array): Promise<ArrayBuffer> =>
  crypto.subtle.digest(hachage, new Uint8Array(octets));

/** A CMS signature over bytes that stand elsewhere, in DER. */
export async function signerCms(
  octets: Uint8Array,
  identite: Identite,
  voulue: VoulueSignature = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return signer(new EncapsulatedContentInfo({ eContentType: OID.donnees }), octets, identite, voulue);
}

async function signer(
  encapContentInfo: EncapsulatedContentInfo,
  octets: Uint8Array,
  identite: Identite,
  voulue: VoulueSignature,
): Promise<Uint8Array<ArrayBuffer>> {
  const { hachage = 'SHA-256', chaine = [], sansCertificat = false, sansAttributs = false } = voulue;
  const { certificat } = identite;
  const signature = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificat.issuer, serialNumber: certificat.serialNumber }),
  });
  if (!sansAttributs) {
    const attributes = await attributsSignes(encapContentInfo.eContentType, octets, identite, voulue);
    signature.signedAttrs = new SignedAndUnsignedAttributes({ type: 0, attributes });
  }
  const message = new SignedData({
    version: 1,
    encapContentInfo,
    signerInfos: [signature],
    certificates: sansCertificat ? [] : [certificat, ...chaine.map((i) => i.certificat)],
  });
  await message.sign(identite.cle, 0, hachage, new Uint8Array(octets).buffer);
  if (voulue.horodateur) {
    const objet = voulue.horodatageFaux ? octets : signature.signature.valueBlock.valueHexView;
    const jeton = await unJeton(objet, voulue.horodateur, voulue.instantHorodatage);
    const attributes = [attribut(OID.horodatage, asn1js.fromBER(jeton).result)];
    signature.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes });
  }
  const enveloppe = new ContentInfo({ contentType: OID.signedData, content: message.toSchema(true) });
  return new Uint8Array(enveloppe.toSchema().toBER());
}

async function attributsSignes(
  type: string,
  octets: Uint8Array,
  identite: Identite,
  { hachage = 'SHA-256', ess = true, essDe, date, revocations }: VoulueSignature,
): Promise<Attribute[]> {
  const empreinteCertificat = await hacher('SHA-256', (essDe ?? identite).der);
  const suite = (...value: asn1js.BaseBlock[]): asn1js.Sequence => new asn1js.Sequence({ value });
  const identifiant = suite(suite(suite(new asn1js.OctetString({ valueHex: empreinteCertificat }))));
  return [
    attribut(OID.typeContenu, new asn1js.ObjectIdentifier({ value: type })),
    attribut(OID.empreinte, new asn1js.OctetString({ valueHex: await hacher(hachage, octets) })),
    ...(date ? [attribut(OID.date, new asn1js.UTCTime({ valueDate: new Date(date) }))] : []),
    ...(ess ? [attribut(OID.ess, identifiant)] : []),
    ...(revocations ? [attribut(OID.revocations, attributDesRevocations(revocations))] : []),
  ];
}

/** A time stamp token (RFC 3161) over bytes. */
export async function unJeton(
  objet: Uint8Array,
  horodateur: Identite,
  instant = '2026-01-15T10:00:00Z',
): Promise<Uint8Array<ArrayBuffer>> {
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
      hashedMessage: new asn1js.OctetString({ valueHex: await hacher('SHA-256', objet) }),
    }),
    serialNumber: new asn1js.Integer({ value: 1 }),
    genTime: new Date(instant),
  });
  const contenu = new Uint8Array(info.toSchema().toBER());
  const enveloppe = new EncapsulatedContentInfo({
    eContentType: OID.tstInfo,
    eContent: new asn1js.OctetString({ valueHex: contenu.buffer }),
  });
  return signer(enveloppe, contenu, horodateur, {});
}
