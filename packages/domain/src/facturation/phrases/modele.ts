import type { Identites, Taux } from '../controles/en16931/familles.ts';

export type Langue = 'fr' | 'en';

/** What is said of a code: `{name}` is filled from `parametres`, `{valeur}` from the value found. */
export type Phrase = readonly [message: string, remede: string];
export type Phrases = Readonly<Record<string, Phrase>>;

/** Sentences that several rules share. */
export type Commune =
  | 'MANQUE'
  | 'MOTIF'
  | 'SCHEME'
  | 'PERIODE'
  | 'PERIODE_VIDE'
  | 'NEGATIF'
  | 'DECIMALES'
  | 'TOTAL'
  | 'HORS_CHAMP';

/** Sentences of the ten rules that every VAT category has, by what they ask. */
export type DeFamille =
  | 'EMPLOI'
  | 'IDENTITES'
  | 'TAUX'
  | 'BASE'
  | 'MONTANT'
  | 'MONTANT_NUL'
  | 'MOTIF_REQUIS'
  | 'MOTIF_INTERDIT';

/** Sentences of the rules of EN 16931 in one language. */
export interface TextesEn16931 {
  /** Rules that have sentences of their own. */
  readonly particulieres: Phrases;
  readonly communes: Readonly<Record<Commune, Phrase>>;
  /** `{liste}` is one of `listesDeCodes`, by what follows `BR-CL-`. */
  readonly codeHorsListe: Phrase;
  readonly listesDeCodes: Readonly<Record<string, string>>;
  /** `{categorie}`, `{identites}` and `{taux}` are what a family asks, in the words below. */
  readonly familles: Readonly<Record<DeFamille, Phrase>>;
  readonly categories: Readonly<Record<string, string>>;
  readonly identites: Readonly<Record<Identites, string>>;
  readonly taux: Readonly<Record<Taux, string>>;
}

/** All that findings are said with in one language: a page loads its reader's alone (`chargerCatalogue`). */
export interface Catalogue {
  readonly langue: Langue;
  /** Names of business terms and groups. */
  readonly termes: Readonly<Record<string, string>>;
  /** Chorus' codes and our own. */
  readonly phrases: Phrases;
  readonly en16931: TextesEn16931;
  /** By what follows `BR-FR-`. */
  readonly reforme: { readonly messages: Readonly<Record<string, string>>; readonly remede: string };
  /** By what fails (`parametres.manquement`). */
  readonly liaisons: Phrases;
  /** Of a code that this version does not know. */
  readonly inconnue: Phrase;
}

export const ajouterPhrases = (catalogue: Catalogue, phrases: Phrases): Catalogue => ({
  ...catalogue,
  phrases: { ...catalogue.phrases, ...phrases },
});
