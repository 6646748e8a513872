/** Where the reading of a scanned PDF stands. */
export const ETATS_LECTURE = ['EN_ATTENTE', 'EN_COURS', 'FINIE', 'ANNULEE', 'ECHEC'] as const;
export type EtatLecture = (typeof ETATS_LECTURE)[number];

/** It goes on: somebody may wait for it, or end it. */
export const lectureEnCours = (etat: EtatLecture): boolean => etat === 'EN_ATTENTE' || etat === 'EN_COURS';
