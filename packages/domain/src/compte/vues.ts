import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';

/** Lists whose views a person keeps: filters, order and columns under a name. */
export const LISTES_A_VUES = ['factures-emises', 'factures-recues'] as const;
export type ListeAVues = (typeof LISTES_A_VUES)[number];

/** More would not be found again among tabs. */
export const VUES_MAX = 20;

/**
 * A view of the same name is replaced; a new one needs room.
 * @param noms those kept for the same list
 */
export const garderVue = (noms: readonly string[], nom: string): Resultat<null, Refus<'TROP_DE_VUES'>> =>
  noms.includes(nom) || noms.length < VUES_MAX
    ? reussite(null)
    : echec('REGLE_METIER', 'TROP_DE_VUES', { maximum: String(VUES_MAX) });
