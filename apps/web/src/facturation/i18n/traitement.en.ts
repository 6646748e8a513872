import type { traitement as francais } from './traitement.fr.ts';

export const traitement: Readonly<Record<keyof typeof francais, string>> = {
  'traitement.nonTelechargee': 'Not downloaded',
  'traitement.telechargeeLe': 'Document downloaded',
  'traitement.jamaisTelechargee': 'Not yet',
};
