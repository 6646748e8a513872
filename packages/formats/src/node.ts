import type { ecrirePdf as Ecrire } from './ecrire/pdf/ecrire-pdf.ts';
import type { embarquerPolices as Embarquer } from './ecrire/pdf/polices.ts';

/** What only a server does: writing documents. The web application may not import it (a rule says so). */
export { ecrireCii } from './ecrire/cii/ecrire-cii.ts';
export type { OptionsPdf } from './ecrire/pdf/ecrire-pdf.ts';
export type { Police, Polices } from './ecrire/pdf/polices.ts';

/** Loaded at the first document written: its libraries weigh a sixth of a process that may never write one. */
export const ecrirePdf: typeof Ecrire = async (...demande) =>
  (await import('./ecrire/pdf/ecrire-pdf.ts')).ecrirePdf(...demande);

/** The portal's font, embedded in a document that another writes; loaded as late. */
export const embarquerPolices: typeof Embarquer = async (pdf) =>
  (await import('./ecrire/pdf/polices.ts')).embarquerPolices(pdf);
