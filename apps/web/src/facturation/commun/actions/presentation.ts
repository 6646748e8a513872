import type { ActionFacture } from '@orpheon/domain';

/** Actions that this portal's screens offer; the others are the system's, or come with later circuits. */
export const ACTIONS_OFFERTES = [
  'completer',
  'recycler',
  'constaterServiceFait',
  'mandater',
  'transmettreAuComptable',
  'comptabiliser',
  'mettreEnPaiement',
  'prendreEnCompte',
  'leverSuspension',
  'suspendre',
  'demanderRecyclage',
  'rejeter',
  'abandonner',
] as const satisfies readonly ActionFacture[];
export type ActionOfferte = (typeof ACTIONS_OFFERTES)[number];

/** The letter of each action: free of j and k, which go from invoice to invoice. */
export const TOUCHES: Readonly<Record<ActionOfferte, string>> = {
  completer: 'c',
  recycler: 'y',
  abandonner: 'a',
  prendreEnCompte: 'e',
  constaterServiceFait: 'f',
  mandater: 'm',
  transmettreAuComptable: 't',
  comptabiliser: 'b',
  mettreEnPaiement: 'p',
  leverSuspension: 'l',
  suspendre: 's',
  demanderRecyclage: 'd',
  rejeter: 'r',
};

/** Actions that end an invoice, or hold it up: their button is red. */
export const DANGEREUSES: ReadonlySet<ActionFacture> = new Set(['rejeter', 'abandonner']);

/** Motives people write again and again, offered to be taken and completed. */
export const NOMBRE_MOTIFS = {
  suspendre: 4,
  rejeter: 4,
  demanderRecyclage: 3,
  abandonner: 3,
} as const satisfies Partial<Record<ActionOfferte, number>>;

/**
 * What an invoice's reader may do, the most useful first: the table's order from payment back would hide the next step,
 * so the next step of the circuit comes first, then what interrupts it.
 */
export const actionsOffertes = (actions: readonly ActionFacture[]): readonly ActionOfferte[] =>
  ACTIONS_OFFERTES.filter((a) => actions.includes(a));
