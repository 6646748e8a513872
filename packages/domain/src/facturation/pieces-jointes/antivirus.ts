/**
 * What the antivirus says of a stored document. `NON_ANALYSEE`: this portal has none; `EN_ATTENTE`: it has not said yet.
 */
export const ETATS_ANTIVIRUS = ['NON_ANALYSEE', 'EN_ATTENTE', 'SAINE', 'INFECTEE'] as const;
export type EtatAntivirus = (typeof ETATS_ANTIVIRUS)[number];
/** What an analysis ends in. */
export type VerdictAntivirus = Extract<EtatAntivirus, 'SAINE' | 'INFECTEE'>;

/** A verdict stands for ever; where there is none, it depends on whether one is to come. */
export const etatAntivirus = (verdict: VerdictAntivirus | null, antivirusPresent: boolean): EtatAntivirus =>
  verdict ?? (antivirusPresent ? 'EN_ATTENTE' : 'NON_ANALYSEE');

/** May it be handed out? What was not analysed is, and is shown as such (decisions §9). */
export const estServie = (etat: EtatAntivirus): boolean => etat !== 'INFECTEE';
