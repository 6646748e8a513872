import type { ecrireFacturX as EcrireFacturX } from './ecrire/facturx/ecrire-facturx.ts';
import type { ecrirePdf as EcrirePdf } from './ecrire/pdf/ecrire-pdf.ts';
import type { embarquerPolices as Embarquer } from './ecrire/pdf/polices.ts';

/** What only a server does: writing documents, trusting a folder. The web application may not import it (a rule says so). */
export { type Confiance, suivreConfiance } from './confiance/dossier.ts';
export { DossierInutilisable, direRemarque } from './confiance/remarques.ts';
export { ecrireCii } from './ecrire/cii/ecrire-cii.ts';
export type { OptionsFacturX } from './ecrire/facturx/ecrire-facturx.ts';
export type { OptionsPdf } from './ecrire/pdf/ecrire-pdf.ts';
export type { Police, Polices } from './ecrire/pdf/polices.ts';
export {
  type EnvoiPivot,
  ecrirePivot,
  type FactureDuPivot,
  type PieceDuPivot,
} from './ecrire/pivot/ecrire-pivot.ts';
export { ecrireCdar } from './ecrire/statut/ecrire-cdar.ts';
export { ecrireCppStatut } from './ecrire/statut/ecrire-cpp-statut.ts';
export { ecrireUbl } from './ecrire/ubl/ecrire-ubl.ts';
export { LIMITES_REVOCATION } from './signatures/revocation/limites.ts';

/** Loaded at the first document written: its libraries weigh a sixth of a process that may never write one. */
export const ecrirePdf: typeof EcrirePdf = async (...demande) =>
  (await import('./ecrire/pdf/ecrire-pdf.ts')).ecrirePdf(...demande);

export const ecrireFacturX: typeof EcrireFacturX = async (...demande) =>
  (await import('./ecrire/facturx/ecrire-facturx.ts')).ecrireFacturX(...demande);

/** The portal's font, embedded in a document that another writes; loaded as late. */
export const embarquerPolices: typeof Embarquer = async (pdf) =>
  (await import('./ecrire/pdf/polices.ts')).embarquerPolices(pdf);
