/**
 * EN_COURS: typed and kept, for its author alone; BROUILLON: saved, for colleagues too; then sent or deleted. The first
 * has no invoice yet; of the others the invoice's own status says more.
 */
export const ETATS_SAISIE = ['EN_COURS', 'BROUILLON', 'ENVOYEE', 'SUPPRIMEE'] as const;
export type EtatSaisie = (typeof ETATS_SAISIE)[number];

/** Those that may still be written and sent. */
export const ETATS_SAISIE_OUVERTS = ['EN_COURS', 'BROUILLON'] as const satisfies EtatSaisie[];
export type EtatSaisieOuvert = (typeof ETATS_SAISIE_OUVERTS)[number];
export const saisieOuverte = (etat: EtatSaisie): etat is EtatSaisieOuvert =>
  (ETATS_SAISIE_OUVERTS as readonly EtatSaisie[]).includes(etat);

const JOUR = 24 * 3_600_000;
/** A draft that nobody wrote in for so many days is taken for forgotten: its author believes perhaps that it was sent. */
export const JOURS_AVANT_OUBLI = 7;
/** Somebody is reminded by mail at most once in so many days, whatever the number of drafts. */
export const JOURS_ENTRE_RAPPELS = 7;

/** Drafts written last before that instant are forgotten ones. */
export const seuilDOubli = (maintenant: Date): Date => new Date(maintenant.getTime() - JOURS_AVANT_OUBLI * JOUR);
/** Reminders sent before that instant may be followed by another. */
export const seuilDeRappel = (maintenant: Date): Date => new Date(maintenant.getTime() - JOURS_ENTRE_RAPPELS * JOUR);

/** Version of the text of the mandate to the portal that is proposed: a new text asks to be accepted anew. */
export const VERSION_MANDAT_PORTAIL = '1';
