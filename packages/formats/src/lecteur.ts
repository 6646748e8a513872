import type { Anomalie, FormatFacture } from '@orpheon/domain';
import type { Syntaxe } from './structure/modele.ts';
import type { Interpretation } from './ubl/lire-ubl.ts';
import type { Noeud } from './xml/modele.ts';

/** How the documents of one root are read. */
export interface Lecteur {
  readonly format: FormatFacture;
  readonly syntaxe: Syntaxe;
  readonly lire: (racine: Noeud) => Interpretation;
  /** Why no invoice can be told of this document, where none can. */
  readonly refuser?: (racine: Noeud) => Anomalie | null;
  /** What is said of every document of this format. */
  readonly remarque?: (racine: Noeud) => Anomalie;
}

/** By the name of the root. */
export type Lecteurs = Readonly<Record<string, Lecteur>>;
