import { unJeton } from './cms.ts';
import { canoniserAutrement } from './dom.ts';
import type { Identite } from './identites.ts';
import { type Revocations, revocationsEnXml } from './revocations.ts';

const DS = 'http://www.w3.org/2000/09/xmldsig#';
const XADES = 'http://uri.etsi.org/01903/v1.3.2#';
const INCLUSIVE = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const HACHAGES = { 'SHA-1': `${DS}sha1`, 'SHA-256': 'http://www.w3.org/2001/04/xmlenc#sha256' } as const;

export interface VoulueSignatureXml {
  readonly exclusive?: boolean;
  readonly hachage?: keyof typeof HACHAGES;
  readonly date?: string;
  readonly sansCertificat?: boolean;
  /** False: no XAdES property at all, a plain XMLDSig. */
  readonly xades?: boolean;
  /** The signed properties name this certificate instead. */
  readonly certificatNomme?: Identite;
  readonly horodateur?: Identite;
  readonly revocations?: Revocations;
  /** How an enveloped signature points at its document; absent: as the whole of it. */
  readonly uri?: string;
}

const base64 = (octets: ArrayBuffer | Uint8Array): string => Buffer.from(new Uint8Array(octets)).toString('base64');
const hacher = async (hachage: string, texte: string | Uint8Array): Promise<string> =>
  base64(await crypto.subtle.digest(hachage, Buffer.from(texte)));

/** Signs a whole document, the signature inside its root (XAdES enveloped). */
export async function signerXmlEnveloppe(
  document: string,
  identite: Identite,
  voulue: VoulueSignatureXml = {},
): Promise<string> {
  const racine = /<([\w:.-]+)[\s>]/.exec(document.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''))?.[1] ?? '';
  const local = racine.split(':').at(-1) ?? '';
  const forme = voulue.exclusive ? EXCLUSIVE : INCLUSIVE;
  const empreinte = await hacher(
    voulue.hachage ?? 'SHA-256',
    canoniserAutrement(document, local, voulue.exclusive ?? false),
  );
  const reference = uneReference(
    voulue.uri ?? '',
    `<ds:Transform Algorithm="${DS}enveloped-signature"/><ds:Transform Algorithm="${forme}"/>`,
    empreinte,
    voulue,
  );
  const placer = (signature: string): string =>
    document.replace(new RegExp(`</${racine}>(?![\\s\\S]*</${racine}>)`), () => `${signature}</${racine}>`);
  return signer(placer, reference, '', identite, voulue);
}

/** Signs a content that the signature itself holds (XAdES enveloping): an XML element, or any file in base64. */
export async function signerXmlEnveloppant(
  contenu: string | Uint8Array,
  identite: Identite,
  voulue: VoulueSignatureXml = {},
): Promise<string> {
  const enBase64 = typeof contenu !== 'string';
  const corps = enBase64 ? base64(contenu) : contenu.replace(/^<\?xml[\s\S]*?\?>\s*/, '');
  const objet = `<ds:Object Id="facture"${enBase64 ? ` Encoding="${DS}base64"` : ''}>${corps}</ds:Object>`;
  const signe = enBase64
    ? contenu
    : canoniserAutrement(
        `<ds:Signature xmlns:ds="${DS}" Id="signature">${objet}</ds:Signature>`,
        'Object',
        voulue.exclusive ?? false,
      );
  const forme = enBase64 ? `${DS}base64` : voulue.exclusive ? EXCLUSIVE : INCLUSIVE;
  const empreinte = await hacher(voulue.hachage ?? 'SHA-256', signe);
  const reference = uneReference('#facture', `<ds:Transform Algorithm="${forme}"/>`, empreinte, voulue);
  return signer((signature) => signature, reference, objet, identite, voulue);
}

const uneReference = (
  uri: string,
  transformations: string,
  empreinte: string,
  { hachage = 'SHA-256' }: VoulueSignatureXml,
): string =>
  `<ds:Reference URI="${uri}"><ds:Transforms>${transformations}</ds:Transforms>` +
  `<ds:DigestMethod Algorithm="${HACHAGES[hachage]}"/><ds:DigestValue>${empreinte}</ds:DigestValue></ds:Reference>`;

async function signer(
  placer: (signature: string) => string,
  reference: string,
  objet: string,
  identite: Identite,
  voulue: VoulueSignatureXml,
): Promise<string> {
  const { exclusive = false, hachage = 'SHA-256', xades = true, sansCertificat = false } = voulue;
  const forme = exclusive ? EXCLUSIVE : INCLUSIVE;
  const proprietes = xades ? await desProprietes(identite, voulue) : '';
  const assembler = (info: string, valeur: string, suite = ''): string =>
    `<ds:Signature xmlns:ds="${DS}" Id="signature">${info}<ds:SignatureValue>${valeur}</ds:SignatureValue>` +
    (sansCertificat
      ? ''
      : `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${base64(identite.der)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`) +
    `${objet}${xades ? `<ds:Object><xades:QualifyingProperties xmlns:xades="${XADES}" Target="#signature">${proprietes}${suite}</xades:QualifyingProperties></ds:Object>` : ''}</ds:Signature>`;
  const brouillon = placer(assembler('<ds:SignedInfo/>', ''));
  const references = xades
    ? reference +
      uneReferenceAuxProprietes(
        await hacher(hachage, canoniserAutrement(brouillon, 'SignedProperties', exclusive)),
        forme,
        hachage,
      )
    : reference;
  const procede = identite.cle.algorithm.name === 'ECDSA' ? 'ecdsa' : 'rsa';
  const methode =
    hachage === 'SHA-1' && procede === 'rsa'
      ? `${DS}rsa-sha1`
      : `http://www.w3.org/2001/04/xmldsig-more#${procede}-${hachage.replace('-', '').toLowerCase()}`;
  const info = `<ds:SignedInfo><ds:CanonicalizationMethod Algorithm="${forme}"/><ds:SignatureMethod Algorithm="${methode}"/>${references}</ds:SignedInfo>`;
  const aSigner = canoniserAutrement(placer(assembler(info, '')), 'SignedInfo', exclusive);
  const valeur = base64(
    await crypto.subtle.sign({ name: identite.cle.algorithm.name, hash: hachage }, identite.cle, Buffer.from(aSigner)),
  );
  const nonSignees = [
    voulue.horodateur && (await unHorodatage(placer(assembler(info, valeur)), voulue.horodateur)),
    voulue.revocations && revocationsEnXml(voulue.revocations),
  ].filter(Boolean);
  if (nonSignees.length === 0) return placer(assembler(info, valeur));
  const suite = `<xades:UnsignedProperties><xades:UnsignedSignatureProperties>${nonSignees.join('')}</xades:UnsignedSignatureProperties></xades:UnsignedProperties>`;
  return placer(assembler(info, valeur, suite));
}

async function unHorodatage(signe: string, horodateur: Identite): Promise<string> {
  const jeton = base64(await unJeton(Buffer.from(canoniserAutrement(signe, 'SignatureValue', false)), horodateur));
  return `<xades:SignatureTimeStamp><xades:EncapsulatedTimeStamp>${jeton}</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp>`;
}

const uneReferenceAuxProprietes = (empreinte: string, forme: string, hachage: keyof typeof HACHAGES): string =>
  `<ds:Reference URI="#proprietes" Type="http://uri.etsi.org/01903#SignedProperties"><ds:Transforms><ds:Transform Algorithm="${forme}"/></ds:Transforms>` +
  `<ds:DigestMethod Algorithm="${HACHAGES[hachage]}"/><ds:DigestValue>${empreinte}</ds:DigestValue></ds:Reference>`;

async function desProprietes(identite: Identite, { date, certificatNomme }: VoulueSignatureXml): Promise<string> {
  const nomme = await hacher('SHA-256', (certificatNomme ?? identite).der);
  return (
    `<xades:SignedProperties Id="proprietes"><xades:SignedSignatureProperties>${date ? `<xades:SigningTime>${date}</xades:SigningTime>` : ''}` +
    `<xades:SigningCertificateV2><xades:Cert><xades:CertDigest><ds:DigestMethod Algorithm="${HACHAGES['SHA-256']}"/><ds:DigestValue>${nomme}</ds:DigestValue>` +
    '</xades:CertDigest></xades:Cert></xades:SigningCertificateV2></xades:SignedSignatureProperties></xades:SignedProperties>'
  );
}
