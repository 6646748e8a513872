import type { Catalogue, Langue } from './modele.ts';

const CHARGEURS: Readonly<Record<Langue, () => Promise<Catalogue>>> = {
  fr: async () => (await import('./fr.ts')).FRANCAIS,
  en: async () => (await import('./en.ts')).ANGLAIS,
};

/** The sentences of one language, in a file of their own where the software is built into files. */
export const chargerCatalogue = (langue: Langue): Promise<Catalogue> => CHARGEURS[langue]();
