import type { ActionFacture } from './cycle-de-vie.ts';
import type { StatutFacture } from './statuts.ts';

/**
 * The payment delay of a received invoice (decisions §5): it starts when the invoice is made available to its recipient. The
 * first suspension interrupts it; from the completion that follows runs a new one, or what remained of the old one if that is
 * longer. A last day that is not a working day moves on to the next that is.
 */
export const ETAPES_DU_DELAI = {
  depart: 'mettreADisposition',
  interruption: 'suspendre',
  reprise: 'completer',
} as const satisfies Record<string, ActionFacture>;

/** Days of the delay that runs from a completion, at least. */
export const DELAI_APRES_COMPLETION = 30;

/** Statuses in which it runs: the recipient has the invoice, and it is not paid, sent back or refused. */
export const STATUTS_OU_COURT_LE_DELAI = [
  'MISE_A_DISPOSITION',
  'PRISE_EN_COMPTE_DESTINATAIRE',
  'COMPLETEE',
  'SERVICE_FAIT',
  'MANDATEE',
  'MISE_A_DISPOSITION_COMPTABLE',
  'COMPTABILISEE',
] as const satisfies readonly StatutFacture[];
