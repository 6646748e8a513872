import { ajouterJours } from '../commun/dates.ts';
import type { ActionFacture } from './cycle-de-vie.ts';
import type { StatutFacture } from './statuts.ts';

/**
 * The payment delay of a received invoice (decisions §5): it starts when the invoice is made available to its recipient;
 * a suspension interrupts it, and from the completion a new one runs.
 */
export const DEPARTS_DU_DELAI = ['mettreADisposition', 'completer'] as const satisfies readonly ActionFacture[];

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

/**
 * The last day of start for which the delay is over: an invoice made available on that day or before is late.
 * @param aujourdhui calendar day in Europe/Paris, `YYYY-MM-DD`
 * @param delaiJours days to pay, of the recipient; or days that the reader asks about
 */
export const dernierDepartEnRetard = (aujourdhui: string, delaiJours: number): string =>
  ajouterJours(aujourdhui, -delaiJours - 1);
