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
