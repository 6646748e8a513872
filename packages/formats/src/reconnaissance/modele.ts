/** A rectangle in points (1/72 inch) of the page as it is shown, from its top left corner. */
export interface Boite {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

/** A word, or several, as the page draws them or as they were read from its picture. */
export interface Mot extends Boite {
  readonly texte: string;
  /** How sure the reader of a picture is, from 0 to 1; 1 where nothing is said (the text is that of the document). */
  readonly sur?: number;
}

/** The words of a page, in any order. */
export interface PageLue {
  /** From 1. */
  readonly numero: number;
  readonly largeur: number;
  readonly hauteur: number;
  readonly mots: readonly Mot[];
  /** Vertical drift of a line of text for one point to the right: a scan that is not straight. */
  readonly pente?: number;
}

/** What is looked for in an invoice. Amounts are decimal text with a point, dates `YYYY-MM-DD`. */
export const CHAMPS_RECONNUS = [
  'type',
  'numero',
  'dateFacture',
  'dateEcheance',
  'siretFournisseur',
  'tvaFournisseur',
  'siretDestinataire',
  'numeroEngagement',
  'numeroMarche',
  'codeService',
  'numeroOrigine',
  'iban',
  'bic',
  'devise',
  'totalHt',
  'totalTva',
  'totalTtc',
  'netAPayer',
  'acompte',
] as const;
export type ChampReconnu = (typeof CHAMPS_RECONNUS)[number];

/** Why a value is believed: a word before it, its place on the page, its check digits, or sums that come out right. */
export type Indice = 'LIBELLE' | 'LIEU' | 'CLE' | 'SOMME';

export interface ValeurLue {
  readonly valeur: string;
  /** From 0 to 1. */
  readonly confiance: number;
  readonly page: number;
  readonly boite: Boite;
  readonly indice: Indice;
}

/** A row of the TVA recap: the rate in percent, and the amounts that are printed for it. */
export interface RangeeLue {
  readonly taux: ValeurLue;
  readonly base: ValeurLue;
  readonly montant: ValeurLue;
}

export interface Reconnaissance {
  /** What is not believed enough is not there. */
  readonly champs: Readonly<Partial<Record<ChampReconnu, ValeurLue>>>;
  readonly recapitulatif: readonly RangeeLue[];
}

/** What is known before reading. */
export interface Connu {
  /** SIRET of the structure that files the document. */
  readonly siretFournisseur?: string;
}

/** Below it a field stays empty: better nothing than something wrong. */
export const SEUIL = 0.6;

/** A value that may be that of a field. */
export interface Candidat extends ValeurLue {
  readonly cellule: number;
}
