import { ajouterPhrases, type Catalogue, type Langue, type Phrases } from './modele.ts';

const CHARGEURS: Readonly<Record<Langue, () => Promise<Catalogue>>> = {
  fr: async () => (await import('./fr.ts')).FRANCAIS,
  en: async () => (await import('./en.ts')).ANGLAIS,
};
const DE_SAISIE: Readonly<Record<Langue, () => Promise<Phrases>>> = {
  fr: async () => (await import('./saisie.fr.ts')).SAISIE_FR,
  en: async () => (await import('./saisie.en.ts')).SAISIE_EN,
};

/** What the checks of a document say in one language, in a file of its own where the software is built into files. */
export const chargerCatalogue = (langue: Langue): Promise<Catalogue> => CHARGEURS[langue]();

/** The same with what only typing can be told. */
export const chargerCatalogueDeSaisie = async (langue: Langue): Promise<Catalogue> =>
  ajouterPhrases(...(await Promise.all([chargerCatalogue(langue), DE_SAISIE[langue]()])));
