/** What only a server does: writing documents. The web application may not import it (a rule says so). */
export { ecrireCii } from './ecrire/cii/ecrire-cii.ts';
export { ecrirePdf, type OptionsPdf } from './ecrire/pdf/ecrire-pdf.ts';
