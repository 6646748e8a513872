import type { Noeud } from '../xml/modele.ts';

/**
 * Syntax bindings of EN 16931 (CEN/TS 16931-3-2 for UBL, -3-3 for CII) as data: contexts, each with its assertions, judged
 * on the tree by `evaluer.ts`.
 */

/** How two texts are compared: as written, with white space collapsed, or in capitals. */
export type Comparaison = 'EXACTE' | 'ESPACES' | 'MAJUSCULES';

/** Keeps a step where some node at `chemin` (`@x` an attribute, `?x` an element that may lack: absent is '') has, or has not, the value. */
export interface Filtre {
  readonly chemin: string;
  readonly vaut?: string;
  readonly differe?: string;
  readonly selon?: Comparaison;
}

export interface Pas {
  readonly nom: string;
  readonly si?: Filtre;
  /** Only where it bears this attribute. */
  readonly porte?: string;
}

/** Elements below the context; `partout`: from any place of the document. */
export interface Chemin {
  readonly pas: readonly Pas[];
  readonly partout?: boolean;
}

/** An element that the rule forbids may stand in `element`, of these document types where they are given. */
export interface Exception {
  readonly element: string;
  readonly types?: readonly string[];
}

/** What an assertion asks; `genre` chooses the sentence too. */
export type Condition =
  | {
      readonly genre: 'NOMBRE';
      readonly chemin: Chemin;
      readonly min?: number;
      readonly max?: number;
      readonly si?: string;
    }
  | { readonly genre: 'ELEMENT_INTERDIT'; readonly chemin: Chemin; readonly sauf?: Exception }
  | { readonly genre: 'ATTRIBUT_INTERDIT'; readonly attribut: string; readonly permis?: Chemin }
  | { readonly genre: 'ATTRIBUT_REQUIS'; readonly attribut: string; readonly chemin?: string }
  | { readonly genre: 'MEME_VALEUR'; readonly chemin: Chemin; readonly selon: Comparaison }
  | { readonly genre: 'FORME_MONTANT' | 'FORME_DATE'; readonly motif: RegExp }
  | { readonly genre: 'VALEUR'; readonly chemin: string; readonly valeur: string }
  | { readonly genre: 'AUTRE_QUE_LE_VENDEUR'; readonly chemin: Chemin }
  | { readonly genre: 'COMPTE_DE_VIREMENT' }
  | { readonly genre: 'REFERENCE_SIMPLE' };

export type IdLiaison = `${'UBL' | 'CII'}-${'SR' | 'DT' | 'CR'}-${string}`;

export interface Liaison {
  readonly id: IdLiaison;
  readonly condition: Condition;
  /** Business term, or group, that the rule is about, where it has one. */
  readonly terme?: string;
}

/**
 * Nodes that a group of assertions is about. The official rules let only the first context that fits claim a node, so
 * the order of the contexts counts.
 */
export interface Contexte {
  /** Names of the elements, or… */
  readonly noms?: readonly string[];
  /** …the end of their names, in any namespace or in one. */
  readonly suffixe?: string;
  readonly espace?: string;
  readonly saufNoms?: readonly string[];
  readonly saufSuffixe?: string;
  /** Names of the ancestors from the parent up; with `absolu` they end at the root. */
  readonly sous?: readonly string[];
  readonly absolu?: boolean;
  readonly si?: (noeud: Noeud) => boolean;
  readonly liaisons: readonly Liaison[];
}

/** `cac:Party/cbc:ID`: a path without filter. */
export const chemin = (texte: string): Chemin => ({ pas: texte.split('/').map((nom) => ({ nom })) });

/** A path of one document, from any place. */
export const partout = (texte: string): Chemin => ({ ...chemin(texte), partout: true });
