import type { ARCHIVES_FR } from './phrases/archives.fr.ts';
import type { CHORUS_FR } from './phrases/chorus.fr.ts';
import type { CPP_FR } from './phrases/cpp.fr.ts';
import type { DOCUMENT_FR } from './phrases/document.fr.ts';
import type { ILLISIBLES_FR } from './phrases/illisibles.fr.ts';
import type { SAISIE_FR } from './phrases/saisie.fr.ts';
import type { SIGNATURES_FR } from './phrases/signatures.fr.ts';

/**
 * Codes of findings: those of EN 16931 and of its syntax bindings by their rule id, Chorus' and our own by the table that
 * holds their sentences.
 */
export type CodeAnomalie =
  | `BR-${string}`
  | `UBL-${string}`
  | `CII-${string}`
  | keyof typeof ARCHIVES_FR
  | keyof typeof CHORUS_FR
  | keyof typeof CPP_FR
  | keyof typeof DOCUMENT_FR
  | keyof typeof ILLISIBLES_FR
  | keyof typeof SAISIE_FR
  | keyof typeof SIGNATURES_FR;

/** Layers of the checks, from the bytes up: one is judged only where the one below holds (architecture §4). */
export const COUCHES = ['CONTENEUR', 'SYNTAXE', 'EN16931', 'CHORUS', 'PORTAIL'] as const;
export type Couche = (typeof COUCHES)[number];

/** `FATALE` refuses the invoice; `AVERTISSEMENT` is said and lets it pass. */
export type Gravite = 'FATALE' | 'AVERTISSEMENT';

/** Where in the source a finding lies: line and column count from 1. */
export interface Position {
  readonly ligne: number;
  readonly colonne: number;
}

/**
 * What is wrong with a document: a value, never thrown. It carries no sentence: `expliquer` makes message and
 * remedy from `code` and `parametres` in the reader's language, so that a stored report can be read in both.
 */
export interface Anomalie {
  /** Rule id: the standard's (`BR-CO-15`), Chorus' (`G1.05`) or ours (`ORP-…`). */
  readonly code: string;
  readonly couche: Couche;
  readonly gravite: Gravite;
  /** Business term or group of EN 16931 the finding is about (`BT-13`), where there is one. */
  readonly terme?: string;
  /** Path in the document as received (XPath-like), or in the form of a typed invoice, where known. */
  readonly chemin?: string;
  readonly position?: Position;
  /** The value found, cut to 200 characters. */
  readonly valeur?: string;
  readonly parametres?: Readonly<Record<string, string>>;
  /** Further places of the same finding, where they are many (`replier`). */
  readonly autres?: Pick<Anomalie, 'chemin' | 'position' | 'valeur'>[];
}

export const estFatale = (anomalie: Anomalie): boolean => anomalie.gravite === 'FATALE';
