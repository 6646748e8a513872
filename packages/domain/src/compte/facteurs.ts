/** What may be asked after the right password. */
export const FACTEURS = ['PASSKEY', 'TOTP', 'CODE_COURRIEL', 'CODE_SECOURS'] as const;
export type Facteur = (typeof FACTEURS)[number];

/** A code sent by mail: how long it is good for, after how long another one may be asked for, how many in an hour. */
export const CODE_DUREE_MS = 10 * 60_000;
export const CODE_RENVOI_MS = 60_000;
export const CODES_PAR_HEURE = 10;
/** How long somebody has for the second step, and how many wrong answers begin the sign-in again. */
export const ETAPE_DUREE_MS = 15 * 60_000;
export const ESSAIS_PAR_ETAPE = 5;
/** Wrong answers within an hour, over all sign-ins of an account, that close its second step for an hour. */
export const ECHECS_FACTEUR_MAX = 15;
/** How long a device is not asked again, where its owner wished so. */
export const MEMOIRE_MS = 30 * 24 * 3_600_000;
export const CODES_DE_SECOURS = 10;
export const PASSKEYS_MAX = 10;

/** What somebody may prove who they are with. */
export interface Enrolement {
  readonly motDePasse: boolean;
  readonly passkeys: number;
  readonly totp: boolean;
  readonly codesDeSecours: number;
  /** Comes from an identity provider, which asks what it wants to. */
  readonly externe: boolean;
}

export const aUnFacteurFort = (e: Pick<Enrolement, 'passkeys' | 'totp'>): boolean => e.totp || e.passkeys > 0;

const forts = (e: Enrolement): ('PASSKEY' | 'TOTP' | 'CODE_SECOURS')[] => [
  ...(e.passkeys > 0 ? (['PASSKEY'] as const) : []),
  ...(e.totp ? (['TOTP'] as const) : []),
  ...(e.codesDeSecours > 0 ? (['CODE_SECOURS'] as const) : []),
];

/**
 * What is asked after the right password, strongest first; nothing: the person is signed in. Who enrolled a factor is
 * asked for it at every sign-in, unless they wished not to be on this device; who did not gets a code by mail on a
 * device that they have not signed in from. The mail never stands in for an enrolled factor.
 */
export function facteursDemandes(
  e: Enrolement,
  appareil: { readonly connu: boolean; readonly memorise: boolean },
  codeParCourriel: boolean,
): Facteur[] {
  if (aUnFacteurFort(e)) return appareil.memorise ? [] : forts(e);
  return appareil.connu || !codeParCourriel ? [] : ['CODE_COURRIEL'];
}
