import { partie } from '../partie.ts';

/** The readers of Chorus' own formats, which few documents are of. */
export const chargerLecteursCpp = partie(async () => (await import('./lecteurs-cpp.ts')).LECTEURS_CPP);

/** What cuts an envelope of several invoices. */
export const chargerDecoupe = partie(() => import('./decouper.ts'));
