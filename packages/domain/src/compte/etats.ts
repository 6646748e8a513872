/**
 * States of an account. `A_ACTIVER`: signed up or invited, no password yet; `DESACTIVE`: closed by its holder, who may
 * open it again; `EFFACE`: what named the person is gone, the identifier stays so that history remains valid.
 */
export const ETATS_COMPTE = ['A_ACTIVER', 'ACTIF', 'DESACTIVE', 'EFFACE'] as const;
export type EtatCompte = (typeof ETATS_COMPTE)[number];

/** What the one-time links of mails are for. */
export const USAGES_LIEN = ['ACTIVATION', 'REINITIALISATION', 'ADRESSE', 'REACTIVATION'] as const;
export type UsageLien = (typeof USAGES_LIEN)[number];

export const ETATS_LIEN = ['VALABLE', 'UTILISE', 'EXPIRE', 'INCONNU'] as const;
export type EtatLien = (typeof ETATS_LIEN)[number];

/** A link of a mail works once, within an hour of being sent (facts §3.1). */
export const VALIDITE_LIEN_MS = 3_600_000;

/** @param lien null: no such link, or it is forgotten */
export function etatDuLien(
  lien: { readonly utiliseLe: Date | null; readonly expireLe: Date } | null,
  maintenant: Date,
): EtatLien {
  if (!lien) return 'INCONNU';
  if (lien.utiliseLe) return 'UTILISE';
  return lien.expireLe > maintenant ? 'VALABLE' : 'EXPIRE';
}

/** Answers to the secret question that one link bears. */
export const REPONSES_MAX = 5;

/** Between two requests to change the sign-in address (release note 004 §1.1), milliseconds. */
export const DELAI_CHANGEMENT_ADRESSE_MS = 24 * 3_600_000;

/** When a new change of address may be asked for; null: now. */
export const prochainChangement = (derniereDemande: Date | null, maintenant: Date): Date | null => {
  if (!derniereDemande) return null;
  const des = new Date(derniereDemande.getTime() + DELAI_CHANGEMENT_ADRESSE_MS);
  return des > maintenant ? des : null;
};

/** Lower case, without spaces around: how sign-in addresses are kept and compared. */
export const normaliserCourriel = (courriel: string): string => courriel.trim().toLowerCase();

/** Version of the conditions of use: a new one is asked of everybody. */
export const VERSION_CONDITIONS = '2026-11';

/**
 * Whether that may be the name of a person: letters of any alphabet, with spaces, apostrophes, hyphens, and points before
 * a space. Whoever signs somebody else up writes their own words into the mail: no address and no link fits in.
 */
export const nomDePersonne = (nom: string): boolean => /^\p{L}(?:[\p{L}\p{M}'’ -]|\.(?=[ -]|$))*$/u.test(nom);
