import {
  additionner,
  arrondir,
  type Decimal,
  decimalesSignificatives,
  ecrireDecimal,
  ZERO,
} from '../../../commun/decimal.ts';

/** An amount that is taxed, below zero where it is an allowance. */
interface Montant {
  readonly categorie: string | undefined;
  readonly taux: Decimal | null;
  readonly montant: Decimal;
}

interface Base {
  readonly somme: Decimal;
  readonly nombre: number;
}

const VIDE: Base = { somme: ZERO, nombre: 0 };

const cleDe = (categorie: string, taux: Decimal | null): string =>
  taux ? `${categorie} ${ecrireDecimal(arrondir(taux, decimalesSignificatives(taux)))}` : categorie;

/**
 * Sums amounts by category, and by rate within it, in one pass: an invoice may have as many breakdowns as lines. What is
 * answered asks for a category, and for a rate unless that is null.
 */
export function grouper(montants: readonly Montant[]): (categorie: string, taux: Decimal | null) => Base {
  const bases = new Map<string, Base>();
  const ajouter = (cle: string, montant: Decimal): void => {
    const { somme, nombre } = bases.get(cle) ?? VIDE;
    bases.set(cle, { somme: additionner(somme, montant), nombre: nombre + 1 });
  };
  for (const { categorie, taux, montant } of montants) {
    if (categorie === undefined) continue;
    ajouter(categorie, montant);
    if (taux) ajouter(cleDe(categorie, taux), montant);
  }
  return (categorie, taux) => bases.get(cleDe(categorie, taux)) ?? VIDE;
}
