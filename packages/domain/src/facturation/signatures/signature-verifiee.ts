import { estRevoque, type Revocation } from './revocation.ts';

/** Where a signature stands. */
export const GENRES_SIGNATURE = ['PADES', 'CMS_PDF', 'XADES', 'XMLDSIG', 'HORODATAGE_PDF'] as const;
export type GenreSignature = (typeof GENRES_SIGNATURE)[number];

/**
 * What the bytes prove. `INTACTE`: what is signed has not changed since; `MODIFIEE`: it has; `FAUSSE`: the signature was
 * not made by the key of its certificate; `HORS_PORTEE`: something is signed, and it is not the document;
 * `NON_VERIFIABLE`: this software cannot tell.
 */
export const INTEGRITES = ['INTACTE', 'MODIFIEE', 'FAUSSE', 'HORS_PORTEE', 'NON_VERIFIABLE'] as const;
export type Integrite = (typeof INTEGRITES)[number];

/** Why nothing can be told, or why what is signed is not the document. */
export const EMPECHEMENTS = [
  'ILLISIBLE',
  'FORMAT',
  'ALGORITHME',
  'TRANSFORMATION',
  'SANS_CLE',
  'DETACHEE',
  'REFERENCE',
  'IDENTIFIANT_REPETE',
  'ETENDUE',
  'TROP',
] as const;
export type Empechement = (typeof EMPECHEMENTS)[number];

/**
 * How much of the file is signed. `SUIVIE_DE_SIGNATURES`: what was added afterwards is other signatures, time stamps,
 * proofs or bytes without effect only; `SUIVIE_D_AJOUTS`: something else was added, or it cannot be told; `DONNEES_CHANGEES`: the additions
 * changed the invoice data.
 */
export const COUVERTURES = ['ENTIERE', 'SUIVIE_DE_SIGNATURES', 'SUIVIE_D_AJOUTS', 'DONNEES_CHANGEES'] as const;
export type Couverture = (typeof COUVERTURES)[number];

/**
 * Whether the certificate leads to an authority of the trust folder. `NON_CONFIGUREE`: the portal trusts none;
 * `A_VERIFIER`: not asked yet (the browser has no trust folder); `SANS_CERTIFICAT`: the signature holds a bare key.
 */
export const CONFIANCES = ['RECONNUE', 'INCONNUE', 'NON_CONFIGUREE', 'A_VERIFIER', 'SANS_CERTIFICAT'] as const;
export type Confiance = (typeof CONFIANCES)[number];

/** The certificate's own period, at the moment of signing. */
export const PERIODES_CERTIFICAT = ['VALIDE', 'EXPIRE', 'PAS_ENCORE', 'INCONNUE'] as const;
export type PeriodeCertificat = (typeof PERIODES_CERTIFICAT)[number];

export const FAIBLESSES = ['SHA1', 'CLE_COURTE'] as const;
export type Faiblesse = (typeof FAIBLESSES)[number];

/** A certificate as its own words name its holder; nothing here is proved but by `Confiance`. */
export interface Signataire {
  readonly nom: string | null;
  readonly organisation: string | null;
  /** As the certificate writes it, such as `NTRFR-123456789` (organizationIdentifier) or `0002 123456789` (OU). */
  readonly identifiantOrganisation: string | null;
  readonly emetteur: string | null;
  /** Hexadecimal. */
  readonly numeroDeSerie: string;
  /** Instants, ISO 8601. */
  readonly valideDu: string;
  readonly valideAu: string;
}

/** A time stamp token (RFC 3161) over the signature. */
export interface Horodatage {
  readonly instant: string;
  readonly autorite: string | null;
  readonly integre: boolean;
  readonly confiance: Confiance;
}

/** One signature of a document and everything that was established of it: facts, no sentence. */
export interface SignatureVerifiee {
  readonly genre: GenreSignature;
  readonly integrite: Integrite;
  readonly empechement: Empechement | null;
  readonly couverture: Couverture | null;
  /** Bytes that stand in the file after what is signed. */
  readonly octetsAjoutes: number;
  readonly signataire: Signataire | null;
  /** The signature itself names its certificate (ESS signing-certificate, XAdES SigningCertificate). */
  readonly certificatLie: boolean;
  /** The moment that the signer claims, ISO 8601. */
  readonly signeeLe: string | null;
  readonly horodatage: Horodatage | null;
  readonly periode: PeriodeCertificat;
  readonly confiance: Confiance;
  /** The authority of the trust folder that the certificate leads to. */
  readonly autorite: string | null;
  /** Null: not looked at, as of a signature that was verified before that was. */
  readonly revocation: Revocation | null;
  /** Of the authority that stamped the time. */
  readonly revocationHorodateur: Revocation | null;
  /** `RSA 2048, SHA-256`. */
  readonly algorithme: string | null;
  readonly faiblesses: readonly Faiblesse[];
}

/** The time of signing is proved: stamped by an authority that the portal recognises. */
export const dateProuvee = ({ horodatage: h, revocationHorodateur }: SignatureVerifiee): boolean =>
  h?.integre === true && h.confiance === 'RECONNUE' && !estRevoque(revocationHorodateur);

/** A certificate was revoked, and nothing proves that the signature is older. */
export const revocationOppose = (s: SignatureVerifiee): boolean =>
  s.revocation?.etat === 'REVOQUE_AVANT' || (s.revocation?.etat === 'REVOQUE_APRES' && !dateProuvee(s));

/** The verdict in one word, for a colour and a title. */
export const VERDICTS_SIGNATURE = ['INTACTE_RECONNUE', 'INTACTE', 'RESERVES', 'REFUSEE', 'NON_VERIFIEE'] as const;
export type VerdictSignature = (typeof VERDICTS_SIGNATURE)[number];

export function verdictDeSignature(s: SignatureVerifiee): VerdictSignature {
  if (s.integrite === 'NON_VERIFIABLE') return 'NON_VERIFIEE';
  if (s.integrite !== 'INTACTE' || s.couverture === 'DONNEES_CHANGEES') return 'REFUSEE';
  const reserves =
    s.couverture === 'SUIVIE_D_AJOUTS' ||
    s.faiblesses.length > 0 ||
    s.periode === 'EXPIRE' ||
    s.periode === 'PAS_ENCORE' ||
    s.confiance === 'INCONNUE' ||
    s.confiance === 'SANS_CERTIFICAT' ||
    s.horodatage?.integre === false ||
    estRevoque(s.revocationHorodateur) ||
    revocationOppose(s);
  if (reserves) return 'RESERVES';
  return s.confiance === 'RECONNUE' ? 'INTACTE_RECONNUE' : 'INTACTE';
}
