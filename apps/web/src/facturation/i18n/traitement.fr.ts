/** The recipient's work: downloads, actions on many invoices, notes, counters. */
export const traitement = {
  'traitement.nonTelechargee': 'Non téléchargée',
  'traitement.telechargeeLe': 'Document téléchargé',
  'traitement.jamaisTelechargee': 'Pas encore',
} as const;
