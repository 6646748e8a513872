import type { ecrirePdf as Ecrire } from './ecrire/pdf/ecrire-pdf.ts';

/** What only a server does: writing documents. The web application may not import it (a rule says so). */
export { ecrireCii } from './ecrire/cii/ecrire-cii.ts';
export type { OptionsPdf } from './ecrire/pdf/ecrire-pdf.ts';

/** Loaded at the first document written: its libraries weigh a sixth of a process that may never write one. */
export const ecrirePdf: typeof Ecrire = async (...demande) =>
  (await import('./ecrire/pdf/ecrire-pdf.ts')).ecrirePdf(...demande);
