import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  BasicOCSPResponse,
  CertID,
  CertificateRevocationList,
  Extension,
  Extensions,
  OCSPResponse,
  ResponseBytes,
  ResponseData,
  RevokedCertificate,
  SingleResponse,
  Time,
} from 'pkijs';
import type { Identite } from './identites.ts';

/** Lists and answers that go with a signature, in DER. */
export interface Revocations {
  readonly listes?: readonly Uint8Array[];
  readonly reponses?: readonly Uint8Array[];
}

export interface VoulueListe {
  readonly du?: string;
  /** Null: the list names no next one. */
  readonly au?: string | null;
  readonly revoques?: readonly {
    readonly qui: Identite;
    readonly le: string;
    readonly motif?: number;
    /** DER of critical extensions of the entry, by their identifier. */
    readonly critiques?: Readonly<Record<string, ArrayBuffer>>;
  }[];
  /** Who signs, in place of the authority that the list names. */
  readonly par?: Identite;
  /** DER of critical extensions of the list, by their identifier. */
  readonly critiques?: Readonly<Record<string, ArrayBuffer>>;
}

const critiquesDe = (critiques: Readonly<Record<string, ArrayBuffer>>): Extension[] =>
  Object.entries(critiques).map(([extnID, extnValue]) => new Extension({ extnID, critical: true, extnValue }));

/** A certificate revocation list of an authority, in DER. */
export async function uneListe(
  emetteur: Identite,
  { du = '2026-01-10', au = '2026-01-20', revoques = [], par = emetteur, critiques = {} }: VoulueListe = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const liste = new CertificateRevocationList({ version: 1 });
  liste.issuer.typesAndValues.push(...emetteur.certificat.subject.typesAndValues);
  liste.thisUpdate = new Time({ value: new Date(du) });
  if (au !== null) liste.nextUpdate = new Time({ value: new Date(au) });
  if (revoques.length > 0) {
    liste.revokedCertificates = revoques.map(({ qui, le, motif, critiques: siennes = {} }) => {
      const raison = new Extension({
        extnID: '2.5.29.21',
        extnValue: new asn1js.Enumerated({ value: motif ?? 0 }).toBER(),
      });
      const extensions = [...(motif === undefined ? [] : [raison]), ...critiquesDe(siennes)];
      return new RevokedCertificate({
        userCertificate: qui.certificat.serialNumber,
        revocationDate: new Time({ value: new Date(le) }),
        ...(extensions.length > 0 && { crlEntryExtensions: new Extensions({ extensions }) }),
      });
    });
  }
  const numero = new Extension({ extnID: '2.5.29.20', extnValue: new asn1js.Integer({ value: 7 }).toBER() });
  liste.crlExtensions = new Extensions({ extensions: [numero, ...critiquesDe(critiques)] });
  await liste.sign(par.cle, 'SHA-256');
  return new Uint8Array(liste.toSchema(true).toBER());
}

interface VoulueSeule {
  readonly du?: string;
  readonly au?: string | null;
  /** Instant of the revocation; absent: the certificate is good. */
  readonly revoqueLe?: string;
  readonly motif?: number;
  readonly inconnu?: boolean;
  /** Of the issuer's name and key, by which the certificate is meant. */
  readonly hachage?: 'SHA-1' | 'SHA-256';
}

export interface VoulueReponse extends VoulueSeule {
  /** What it says besides, after that. */
  readonly suite?: readonly (VoulueSeule & { readonly qui: Identite })[];
  /** The one who answers is named by its key. */
  readonly parCle?: boolean;
  /** Who answers, in place of the authority; its certificate comes along. */
  readonly repondeur?: Identite;
  /** Without its envelope, as some keep it. */
  readonly nue?: boolean;
}

async function uneSeule(qui: Identite, emetteur: Identite, voulue: VoulueSeule): Promise<SingleResponse> {
  const { du = '2026-01-14', au = '2026-01-18', revoqueLe, motif, inconnu = false, hachage = 'SHA-1' } = voulue;
  const certID = new CertID();
  await certID.createForCertificate(qui.certificat, {
    hashAlgorithm: hachage,
    issuerCertificate: emetteur.certificat,
  });
  const etat = { tagClass: 3, tagNumber: inconnu ? 2 : revoqueLe ? 1 : 0 };
  const raison = new asn1js.Constructed({
    idBlock: { tagClass: 3, tagNumber: 0 },
    value: [new asn1js.Enumerated({ value: motif ?? 0 })],
  });
  const certStatus = revoqueLe
    ? new asn1js.Constructed({
        idBlock: etat,
        value: [
          new asn1js.GeneralizedTime({ valueDate: new Date(revoqueLe) }),
          ...(motif === undefined ? [] : [raison]),
        ],
      })
    : new asn1js.Primitive({ idBlock: etat });
  return new SingleResponse({
    certID,
    certStatus,
    thisUpdate: new Date(du),
    ...(au !== null && { nextUpdate: new Date(au) }),
  });
}

/** An answer by OCSP on a certificate, in DER. */
export async function uneReponse(
  qui: Identite,
  emetteur: Identite,
  voulue: VoulueReponse = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { du = '2026-01-14', repondeur, nue = false, suite = [], parCle = false } = voulue;
  const par = repondeur ?? emetteur;
  const cle = par.certificat.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  const basique = new BasicOCSPResponse({
    tbsResponseData: new ResponseData({
      responderID: parCle
        ? new asn1js.OctetString({ valueHex: await crypto.subtle.digest('SHA-1', new Uint8Array(cle)) })
        : par.certificat.subject,
      producedAt: new Date(du),
      responses: await Promise.all(
        [{ ...voulue, qui }, ...suite].map(({ qui: dont, ...v }) => uneSeule(dont, emetteur, v)),
      ),
    }),
    signatureAlgorithm: new AlgorithmIdentifier(),
    certs: repondeur ? [repondeur.certificat] : [],
  });
  await basique.sign(par.cle, 'SHA-256');
  const der = basique.toSchema().toBER();
  if (nue) return new Uint8Array(der);
  const reponse = new OCSPResponse({
    responseStatus: new asn1js.Enumerated({ value: 0 }),
    responseBytes: new ResponseBytes({
      responseType: '1.3.6.1.5.5.7.48.1.1',
      response: new asn1js.OctetString({ valueHex: der }),
    }),
  });
  return new Uint8Array(reponse.toSchema().toBER());
}

/** Value of the attribute adbe-revocationInfoArchival. */
export function attributDesRevocations({ listes = [], reponses = [] }: Revocations): asn1js.Sequence {
  const groupe = (tagNumber: number, ders: readonly Uint8Array[]): asn1js.Constructed[] => {
    const value = ders.map((der) => asn1js.fromBER(new Uint8Array(der)).result);
    return ders.length === 0
      ? []
      : [new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber }, value: [new asn1js.Sequence({ value })] })];
  };
  return new asn1js.Sequence({ value: [...groupe(0, listes), ...groupe(1, reponses)] });
}

/** XAdES RevocationValues. */
export function revocationsEnXml({ listes = [], reponses = [] }: Revocations): string {
  const valeurs = (genre: 'CRL' | 'OCSP', ders: readonly Uint8Array[]): string =>
    ders.length === 0
      ? ''
      : `<xades:${genre}Values>${ders.map((d) => `<xades:Encapsulated${genre}Value>${Buffer.from(d).toString('base64')}</xades:Encapsulated${genre}Value>`).join('')}</xades:${genre}Values>`;
  return `<xades:RevocationValues>${valeurs('CRL', listes)}${valeurs('OCSP', reponses)}</xades:RevocationValues>`;
}
