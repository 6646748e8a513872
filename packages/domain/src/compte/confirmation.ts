import { aUnFacteurFort, type Enrolement } from './facteurs.ts';

/** How somebody signed in proves again who they are, before a sensitive action. */
export const MOYENS_DE_CONFIRMATION = ['PASSKEY', 'TOTP', 'CODE_SECOURS', 'MOT_DE_PASSE', 'FOURNISSEUR'] as const;
export type MoyenDeConfirmation = (typeof MOYENS_DE_CONFIRMATION)[number];

/** Wrong answers after which the session itself is ended: who holds it is asked to sign in again. */
export const CONFIRMATIONS_MAX = 5;

/** The strongest that this person has, strongest first: a password does not stand in for an enrolled factor. */
export function moyensDeConfirmation(e: Enrolement): MoyenDeConfirmation[] {
  if (aUnFacteurFort(e)) {
    return [
      ...(e.passkeys > 0 ? (['PASSKEY'] as const) : []),
      ...(e.totp ? (['TOTP'] as const) : []),
      ...(e.codesDeSecours > 0 ? (['CODE_SECOURS'] as const) : []),
    ];
  }
  if (e.motDePasse) return ['MOT_DE_PASSE'];
  return e.externe ? ['FOURNISSEUR'] : [];
}
