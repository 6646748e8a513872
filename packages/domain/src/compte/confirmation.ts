/** How somebody signed in proves again who they are, before a sensitive action. */
export const MOYENS_DE_CONFIRMATION = ['MOT_DE_PASSE'] as const;
export type MoyenDeConfirmation = (typeof MOYENS_DE_CONFIRMATION)[number];

/** Wrong answers after which the session itself is ended: who holds it is asked to sign in again. */
export const CONFIRMATIONS_MAX = 5;
