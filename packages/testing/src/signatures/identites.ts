import * as asn1js from 'asn1js';
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CRLDistributionPoints,
  DistributionPoint,
  Extension,
  ExtKeyUsage,
  GeneralName,
} from 'pkijs';

export type CleEssai = 'RSA-2048' | 'RSA-1024' | 'RSA-PSS' | 'P-256' | 'P-384';

/** A certificate and its private key, both made here and thrown away. */
export interface Identite {
  readonly certificat: Certificate;
  readonly der: Uint8Array<ArrayBuffer>;
  readonly cle: CryptoKey;
}

export interface VoulueIdentite {
  readonly nom?: string;
  readonly organisation?: string;
  readonly cle?: CleEssai;
  /** Who signs it; absent: itself. */
  readonly emetteur?: Identite;
  /** `SANS_LISTES`: it may sign certificates and no list. */
  readonly autorite?: boolean | 'SANS_LISTES';
  /** Content of the INTEGER; absent: one that no other has. */
  readonly numeroDeSerie?: readonly number[];
  readonly horodatage?: boolean;
  /** It answers by OCSP for its issuer; `SANS_VERIFICATION`: whoever asks need not ask about it. */
  readonly reponse?: boolean | 'SANS_VERIFICATION';
  /** Where it says that its list stands. */
  readonly adresseDeListe?: string;
  readonly du?: string;
  readonly au?: string;
  /** Object identifiers of critical extensions that nobody understands. */
  readonly critiques?: readonly string[];
}

type CryptoKey = CryptoKeyPair['privateKey'];
type CryptoKeyPair = Exclude<Awaited<ReturnType<typeof crypto.subtle.generateKey>>, { readonly type: string }>;

const ALGORITHMES = {
  'RSA-2048': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 },
  'RSA-1024': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 1024 },
  'RSA-PSS': { name: 'RSA-PSS', hash: 'SHA-256', modulusLength: 2048 },
  'P-256': { name: 'ECDSA', namedCurve: 'P-256' },
  'P-384': { name: 'ECDSA', namedCurve: 'P-384' },
} as const;

let numero = 100;

export async function uneIdentite({
  nom = 'Camille Essai',
  organisation = 'Menuiserie Essai',
  cle = 'P-256',
  emetteur,
  autorite = false,
  numeroDeSerie,
  horodatage = false,
  reponse = false,
  adresseDeListe,
  du = '2020-01-01',
  au = '2040-01-01',
  critiques = [],
}: VoulueIdentite = {}): Promise<Identite> {
  const algorithme = { ...ALGORITHMES[cle], publicExponent: new Uint8Array([1, 0, 1]) };
  const paire = await crypto.subtle.generateKey(algorithme, true, ['sign', 'verify']);
  const certificat = new Certificate();
  certificat.version = 2;
  certificat.serialNumber = numeroDeSerie
    ? new asn1js.Integer({ valueHex: Uint8Array.from(numeroDeSerie).buffer })
    : new asn1js.Integer({ value: ++numero });
  for (const [type, value] of [
    ['2.5.4.6', 'FR'],
    ['2.5.4.10', organisation],
    ['2.5.4.11', '0002 12345678200010'],
    ['2.5.4.3', nom],
  ] as const) {
    certificat.subject.typesAndValues.push(
      new AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) }),
    );
  }
  certificat.issuer.typesAndValues.push(...(emetteur?.certificat ?? certificat).subject.typesAndValues);
  certificat.notBefore.value = new Date(du);
  certificat.notAfter.value = new Date(au);
  certificat.extensions = extensions({ autorite, horodatage, reponse, adresseDeListe }, critiques);
  await certificat.subjectPublicKeyInfo.importKey(paire.publicKey);
  await certificat.sign(emetteur?.cle ?? paire.privateKey, 'SHA-256');
  const der = new Uint8Array(certificat.toSchema(true).toBER());
  return { certificat: Certificate.fromBER(der), der, cle: paire.privateKey };
}

interface Usages {
  readonly autorite: boolean | 'SANS_LISTES';
  readonly horodatage: boolean;
  readonly reponse: boolean | 'SANS_VERIFICATION';
  readonly adresseDeListe: string | undefined;
}

function extensions(
  { autorite, horodatage, reponse, adresseDeListe }: Usages,
  critiques: readonly string[],
): Extension[] {
  const contraintes = new BasicConstraints({ cA: autorite !== false });
  const bits = autorite === 'SANS_LISTES' ? 0x04 : autorite ? 0x06 : 0xc0;
  const usage = new asn1js.BitString({ valueHex: new Uint8Array([bits]).buffer });
  const usages = new ExtKeyUsage({ keyPurposes: [horodatage ? '1.3.6.1.5.5.7.3.8' : '1.3.6.1.5.5.7.3.9'] });
  const une = (extnID: string, extnValue: ArrayBuffer, critical = true): Extension =>
    new Extension({ extnID, critical, extnValue });
  return [
    une('2.5.29.19', contraintes.toSchema().toBER()),
    une('2.5.29.15', usage.toBER()),
    ...(horodatage || reponse ? [une('2.5.29.37', usages.toSchema().toBER())] : []),
    ...(reponse === 'SANS_VERIFICATION' ? [une('1.3.6.1.5.5.7.48.1.5', new asn1js.Null().toBER(), false)] : []),
    ...(adresseDeListe ? [une('2.5.29.31', pointsDe(adresseDeListe), false)] : []),
    ...critiques.map((oid) => une(oid, new asn1js.Null().toBER())),
  ];
}

const pointsDe = (uri: string): ArrayBuffer =>
  new CRLDistributionPoints({
    distributionPoints: [new DistributionPoint({ distributionPoint: [new GeneralName({ type: 6, value: uri })] })],
  })
    .toSchema()
    .toBER();
