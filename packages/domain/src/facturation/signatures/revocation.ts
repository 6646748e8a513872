/**
 * What is known of the revocation of the certificates of a signature. `NON_REVOQUE`: a list or an answer that covers the
 * moment of signing does not name the signer's; `REVOQUE_AVANT`: one was revoked when it signed; `REVOQUE_APRES`: since.
 */
export const ETATS_REVOCATION = ['NON_REVOQUE', 'REVOQUE_AVANT', 'REVOQUE_APRES', 'INCONNUE'] as const;
export type EtatRevocation = (typeof ETATS_REVOCATION)[number];

/**
 * Why it is not known. `SANS_CHEMIN`: without a recognised authority nobody could say; `SANS_LISTE`: nothing is at hand;
 * `ANCIENNE`: what is at hand ended before the signature; `TARDIVE`: it was made after the certificate expired, and may
 * no longer name it; `REFUSEE`: it cannot be used (false, partial, indirect); `TROP`: there is too much of it.
 */
export const CAUSES_REVOCATION_INCONNUE = [
  'SANS_CHEMIN',
  'SANS_LISTE',
  'ANCIENNE',
  'TARDIVE',
  'REFUSEE',
  'TROP',
] as const;
export type CauseRevocationInconnue = (typeof CAUSES_REVOCATION_INCONNUE)[number];

/** A certificate revocation list of the trust folder, or one or an answer by OCSP that came with the document. */
export const GENRES_PREUVE_REVOCATION = ['LISTE_DU_PORTAIL', 'LISTE_JOINTE', 'REPONSE_JOINTE'] as const;

export interface PreuveRevocation {
  readonly genre: (typeof GENRES_PREUVE_REVOCATION)[number];
  readonly emetteur: string | null;
  /** Instant at which it says what it says, ISO 8601. */
  readonly etablieLe: string;
}

export interface Revocation {
  readonly etat: EtatRevocation;
  readonly cause: CauseRevocationInconnue | null;
  /** What it is known by; of `ANCIENNE` and `TARDIVE`, the latest at hand. */
  readonly preuve: PreuveRevocation | null;
  /** Instant, ISO 8601. */
  readonly revoqueLe: string | null;
  /** On hold, which may be lifted. */
  readonly suspendu: boolean;
  /** The authority whose own certificate was revoked; null: the signer's was. */
  readonly autorite: string | null;
  /** Authorities between the signer and the trusted one of which nothing is known. */
  readonly autoritesInconnues: readonly string[];
}

export const revocationInconnue = (
  cause: CauseRevocationInconnue,
  preuve: PreuveRevocation | null = null,
): Revocation => ({
  etat: 'INCONNUE',
  cause,
  preuve,
  revoqueLe: null,
  suspendu: false,
  autorite: null,
  autoritesInconnues: [],
});

export const estRevoque = (r: Revocation | null): boolean => r?.etat === 'REVOQUE_AVANT' || r?.etat === 'REVOQUE_APRES';
