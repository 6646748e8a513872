/** Notes that the people of a recipient leave each other on an invoice: the supplier never reads them. */

export const LONGUEUR_MAX_NOTE = 1_000;
/** Minutes during which its author may take a note back; after that, others count on it. */
export const MINUTES_POUR_RETIRER_UNE_NOTE = 60;

const MINUTE_MS = 60_000;

/** May that person take the note back now? Instants in milliseconds. */
export const noteRetirable = (
  note: { readonly auteurId: string; readonly ecriteLe: number },
  utilisateurId: string,
  maintenant: number,
): boolean =>
  note.auteurId === utilisateurId && maintenant - note.ecriteLe <= MINUTES_POUR_RETIRER_UNE_NOTE * MINUTE_MS;
