import { ajouterPhrases, type Catalogue, type Langue, type Phrases } from './modele.ts';

const CHARGEURS: Readonly<Record<Langue, () => Promise<Catalogue>>> = {
  fr: async () => (await import('./fr.ts')).FRANCAIS,
  en: async () => (await import('./en.ts')).ANGLAIS,
};
const RARES: Readonly<Record<Langue, () => Promise<Phrases>>> = {
  fr: async () => (await import('./rares.fr.ts')).RARES_FR,
  en: async () => (await import('./rares.en.ts')).RARES_EN,
};
const DE_SAISIE: Readonly<Record<Langue, () => Promise<Phrases>>> = {
  fr: async () => (await import('./saisie.fr.ts')).SAISIE_FR,
  en: async () => (await import('./saisie.en.ts')).SAISIE_EN,
};

/**
 * What the checks of a document say in one language, in a file of its own where the software is built into files; but
 * for what few documents are told (`estRare`).
 */
export const chargerCatalogue = (langue: Langue): Promise<Catalogue> => CHARGEURS[langue]();

/** Is a finding one that only lots, Chorus' own formats, status messages, signed documents or what is no document have? */
export const estRare = (code: string): boolean => /^ORP-(?:ARCHIVE|CDV|CONT|CPP|ENCODAGE|LOT|SIGN|XML)-/.test(code);

/** The same with the sentences of these. */
export const chargerCatalogueEntier = async (langue: Langue): Promise<Catalogue> =>
  ajouterPhrases(...(await Promise.all([chargerCatalogue(langue), RARES[langue]()])));

/** The former with what only typing can be told. */
export const chargerCatalogueDeSaisie = async (langue: Langue): Promise<Catalogue> =>
  ajouterPhrases(...(await Promise.all([chargerCatalogue(langue), DE_SAISIE[langue]()])));
