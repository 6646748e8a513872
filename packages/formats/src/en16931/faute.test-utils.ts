import type { REGLES_EN16931 } from '@orpheon/domain';
import type { Base, Changement, Syntaxe } from './base.test-utils.ts';

export type IdRegle = (typeof REGLES_EN16931)[number]['id'];

/** One fault put into a valid invoice, and every rule that it breaks. */
export interface Faute {
  readonly regle: IdRegle;
  readonly base: Base;
  readonly changement: Changement;
  /** Every rule broken, in each syntax. */
  readonly attendues: Readonly<Record<Syntaxe, readonly string[]>>;
  /** Syntaxes that have no way to write it: there it is judged on the model alone. */
  readonly modele: readonly Syntaxe[];
}

export interface Autrement {
  readonly base?: Base;
  /** All the rules broken, where a syntax differs; ids apart by spaces, '' none. */
  readonly UBL?: string;
  readonly CII?: string;
  readonly modele?: readonly Syntaxe[];
}

const liste = (ids: string): string[] => ids.split(/\s+/).filter(Boolean).sort();

/** `avec`: the other rules that speak of the same field, and are broken with it. */
export function faute(regle: IdRegle, changement: Changement, avec = '', autrement: Autrement = {}): Faute {
  const partout = `${regle} ${avec}`;
  return {
    regle,
    base: autrement.base ?? { categorie: 'S' },
    changement,
    attendues: { UBL: liste(autrement.UBL ?? partout), CII: liste(autrement.CII ?? partout) },
    modele: autrement.modele ?? [],
  };
}
