import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';
import type { StatutFacture } from './statuts.ts';

/**
 * Refusals that a supplier takes note of ("traiter le rejet"): a mark on the invoice, not a status. Until then they stand
 * among what awaits the supplier.
 */
export const STATUTS_DE_REJET = ['REJETEE', 'REFUSEE_1', 'REFUSEE_2'] as const satisfies readonly StatutFacture[];

export const estUnRejet = (statut: StatutFacture): boolean => STATUTS_DE_REJET.some((s) => s === statut);

/** Only a refusal is taken note of. */
export const marquerRejetTraite = (statut: StatutFacture): Resultat<null, Refus<'STATUT_INCOHERENT'>> =>
  estUnRejet(statut) ? reussite(null) : echec('CONFLIT', 'STATUT_INCOHERENT');
