import { ACTIONS_FACTURE, type ActionFacture, CYCLE_DE_VIE } from './cycle-de-vie.ts';
import { estUnRejet } from './rejet.ts';
import type { StatutFacture } from './statuts.ts';

/** A supplier who comes back is told of what was suspended, rejected or refused meanwhile, until they say that they read it. */
export const estASignaler = (statut: StatutFacture): boolean => statut === 'SUSPENDUE' || estUnRejet(statut);

/** The steps that lead there. */
export const PASSAGES_A_SIGNALER: readonly ActionFacture[] = ACTIONS_FACTURE.filter((action) =>
  estASignaler(CYCLE_DE_VIE[action].vers),
);

/** Older ones stand among what awaits the supplier, and are no news. */
export const JOURS_DE_SIGNALEMENT = 30;

/** More at once would not be read: the others follow. */
export const SIGNALEMENTS_MAX = 50;
