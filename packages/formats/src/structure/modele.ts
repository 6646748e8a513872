/**
 * The order of the children of an element, as the public schemas give it. `complet`: the list names every child that
 * the schema allows, so another one is an error; otherwise a name not listed is left alone.
 */
export interface TypeElement {
  readonly enfants: readonly string[];
  readonly complet: boolean;
  /** Children that may be there once. */
  readonly uniques?: ReadonlySet<string>;
  /** Children that must be there. */
  readonly requis?: readonly string[];
}

/** What the structure of a document is judged by. */
export interface Syntaxe {
  readonly types: ReadonlyMap<string, TypeElement>;
  /** Elements that hold text, never elements. */
  readonly estSimple: (nom: string) => boolean;
  /** Does the schema ask for the currency of this element (`currencyID`)? */
  readonly aUneDevise?: (nom: string) => boolean;
  /** Parts of the document that other norms rule. */
  readonly ignores: ReadonlySet<string>;
  /** Its elements are in no namespace. */
  readonly sansEspace?: boolean;
  /** Its blocks may come in any order. */
  readonly sansOrdre?: boolean;
}
