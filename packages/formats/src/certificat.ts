import {
  type Confiance,
  couper,
  type RevocationResumee,
  resumerRevocation,
  type SignatureVerifiee,
  type VerdictSignature,
  verdictDeSignature,
} from '@orpheon/domain';
import { compactVerify, createLocalJWKSet, errors, type JSONWebKeySet } from 'jose';

/**
 * A certificate of deposit: facts signed by the portal (JWS, ES256), alone in a JSON file or inside the PDF that people
 * read. The PDF holds the signature in a region of its own, behind a mark; what is signed names the SHA-256 of all the
 * other bytes, so that not one of them can change.
 */
export const MARQUE_CERTIFICAT = 'ORPHEON-CERTIFICAT:';
/** Bytes after the mark, the signature and then spaces. */
export const REGION_CERTIFICAT = 4096;
export const TYPE_CERTIFICAT = 'certificat-depot+jws';

/** An electronic signature that the document bears, as the portal found it (`SignatureVerifiee` of the domain). */
export interface SignatureCertifiee {
  readonly verdict: VerdictSignature;
  /** Name in its certificate, cut to 48 characters; null: it has none. */
  readonly signataire: string | null;
  readonly numeroDeSerie: string | null;
  /** Proved by a time stamp, else claimed by the signer. */
  readonly signeeLe: string | null;
  readonly horodatee: boolean;
  readonly confiance: Confiance;
  /** Absent from older certificates. */
  readonly revocation?: RevocationResumee;
}

/** Signatures that a certificate names at most: its own signature has little room. */
const SIGNATURES_CERTIFIEES = 3;

export const certifierSignatures = (signatures: readonly SignatureVerifiee[]): SignatureCertifiee[] =>
  signatures.slice(0, SIGNATURES_CERTIFIEES).map((s) => ({
    verdict: verdictDeSignature(s),
    signataire: s.signataire && couper(s.signataire.nom ?? s.signataire.organisation ?? '', 48),
    numeroDeSerie: s.signataire?.numeroDeSerie.slice(0, 40) ?? null,
    signeeLe: s.horodatage?.integre ? s.horodatage.instant : s.signeeLe,
    horodatee: s.horodatage?.integre === true,
    confiance: s.confiance,
    ...(s.signataire && { revocation: resumerRevocation(s.revocation) }),
  }));

/** What is signed. Amounts are exact decimal text, instants ISO 8601 in UTC. */
export interface ContenuCertificat {
  readonly version: 1;
  readonly objet: 'FLUX' | 'FACTURE';
  /** Address of the portal that signs. */
  readonly portail: string;
  readonly etabliLe: string;
  readonly numeroFlux: string | null;
  readonly deposeLe: string;
  readonly deposant: { readonly identifiant: string; readonly raisonSociale: string };
  readonly document: { readonly nom: string; readonly taille: number; readonly empreinte: string };
  readonly facture: {
    readonly id: string;
    readonly numero: string;
    readonly destinataire: { readonly identifiant: string; readonly raisonSociale: string } | null;
    readonly montantTtc: string | null;
    readonly devise: string | null;
  } | null;
  /**
   * The first electronic signatures of the document, and how many it bears; null: it is not read yet, or the
   * certificate is older than their verification.
   */
  readonly signatures?: { readonly nombre: number; readonly premieres: readonly SignatureCertifiee[] } | null;
  /** The audit entry of the deposit, and the seal that chains it. */
  readonly sceau: {
    readonly entree: string;
    readonly numero: string;
    readonly scelleLe: string;
    readonly empreinte: string;
  };
  /** SHA-256 of the PDF without its region; null in the JSON form. */
  readonly pdf: string | null;
}

export type VerdictCertificat =
  | { readonly verdict: 'AUTHENTIQUE'; readonly contenu: ContenuCertificat; readonly cle: string }
  /** The facts are the portal's; the PDF around them, or what the JSON shows beside them, is not as it was written. */
  | { readonly verdict: 'MODIFIE'; readonly contenu: ContenuCertificat; readonly cle: string }
  | { readonly verdict: 'SIGNATURE_FAUSSE' | 'CLE_INCONNUE' | 'PAS_UN_CERTIFICAT' };

/** Where the signature stands in a PDF: after the only mark that it holds. */
export function regionDuCertificat(pdf: Uint8Array): { readonly debut: number; readonly fin: number } | null {
  const marque = new TextEncoder().encode(MARQUE_CERTIFICAT);
  let debut = -1;
  for (let p = pdf.indexOf(marque[0] ?? 0); p >= 0; p = pdf.indexOf(marque[0] ?? 0, p + 1)) {
    if (!marque.every((o, i) => pdf[p + i] === o)) continue;
    if (debut >= 0) return null;
    debut = p + marque.length;
  }
  return debut < 0 || debut + REGION_CERTIFICAT > pdf.length ? null : { debut, fin: debut + REGION_CERTIFICAT };
}

/** SHA-256, hex, of everything but the region. */
export async function empreinteHorsRegion(
  pdf: Uint8Array,
  { debut, fin }: { readonly debut: number; readonly fin: number },
): Promise<string> {
  const reste = new Uint8Array(pdf.length - (fin - debut));
  reste.set(pdf.subarray(0, debut));
  reste.set(pdf.subarray(fin), debut);
  return empreinteHex(reste);
}

/** SHA-256 in hexadecimal. */
export async function empreinteHex(octets: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(octets)));
  return Array.from(hash, (o) => o.toString(16).padStart(2, '0')).join('');
}

/**
 * Judges a certificate, PDF or JSON, by the keys that the portal publishes: nothing else is needed, neither network nor
 * portal.
 */
export async function verifierCertificat(octets: Uint8Array, cles: JSONWebKeySet): Promise<VerdictCertificat> {
  const pdf = new TextDecoder('latin1').decode(octets.subarray(0, 5)) === '%PDF-';
  const region = pdf ? regionDuCertificat(octets) : null;
  const json = pdf ? null : formeJson(octets);
  const jws = region ? jwsDeLaRegion(octets.subarray(region.debut, region.fin)) : (json?.jws ?? null);
  if (jws === null) return { verdict: 'PAS_UN_CERTIFICAT' };
  const lu = await verifierJws(jws, cles);
  if (typeof lu === 'string') return { verdict: lu };
  const entier = lu.contenu.pdf === (region && (await empreinteHorsRegion(octets, region)));
  const conforme = entier && (json?.contenu === undefined || canonique(json.contenu) === canonique(lu.contenu));
  return { verdict: conforme ? 'AUTHENTIQUE' : 'MODIFIE', ...lu };
}

/** The same text for the same value, in whatever order its members stand. */
const canonique = (valeur: unknown): string =>
  JSON.stringify(valeur, (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );

/** The signature, then spaces and nothing else: a region with room for more would be a place to hide in. */
function jwsDeLaRegion(region: Uint8Array): string | null {
  const texte = new TextDecoder('latin1').decode(region);
  return /^([\w-]+\.[\w-]+\.[\w-]+) *$/.exec(texte)?.[1] ?? null;
}

/** The signature, and what the file shows beside it for people to read. */
function formeJson(octets: Uint8Array): { readonly jws: string; readonly contenu: unknown } | null {
  if (octets.length > 64 * 1024) return null;
  try {
    const lu: unknown = JSON.parse(new TextDecoder().decode(octets));
    if (typeof lu !== 'object' || lu === null || !('jws' in lu) || typeof lu.jws !== 'string') return null;
    return { jws: lu.jws, contenu: 'contenu' in lu ? lu.contenu : undefined };
  } catch {
    return null;
  }
}

async function verifierJws(
  jws: string,
  cles: JSONWebKeySet,
): Promise<{ contenu: ContenuCertificat; cle: string } | 'SIGNATURE_FAUSSE' | 'CLE_INCONNUE' | 'PAS_UN_CERTIFICAT'> {
  try {
    const options = { algorithms: ['ES256'] };
    const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(cles), options);
    if (protectedHeader.typ !== TYPE_CERTIFICAT) return 'PAS_UN_CERTIFICAT';
    // Signed by the portal under this type: it wrote it itself.
    const contenu = JSON.parse(new TextDecoder().decode(payload)) as ContenuCertificat;
    return { contenu, cle: protectedHeader.kid ?? '' };
  } catch (erreur) {
    if (erreur instanceof errors.JWKSNoMatchingKey) return 'CLE_INCONNUE';
    if (erreur instanceof errors.JOSEError) return 'SIGNATURE_FAUSSE';
    throw erreur;
  }
}
