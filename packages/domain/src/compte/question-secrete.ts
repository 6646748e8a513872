import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';

/** Fewer letters are tried in a moment. */
const REPONSE_MIN = 3;

/**
 * An answer as it is compared: without accents, case, spaces and signs, so that "Saint-Étienne" is "saint etienne". Only
 * its hash is kept.
 */
export const normaliserReponse = (reponse: string): string =>
  reponse
    .normalize('NFKD')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .toLowerCase();

/** Whether a question and its answer may be kept: an answer of some letters that the question does not give away. */
export function jugerQuestion(question: string, reponse: string): Resultat<string, Refus<'REPONSE_SECRETE_FAIBLE'>> {
  const normale = normaliserReponse(reponse);
  return normale.length < REPONSE_MIN || normaliserReponse(question).includes(normale)
    ? echec('REGLE_METIER', 'REPONSE_SECRETE_FAIBLE', { minimum: String(REPONSE_MIN) })
    : reussite(normale);
}
