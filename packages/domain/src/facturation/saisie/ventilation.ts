import { additionner, comparer, type Decimal, ecrireDecimal, ZERO } from '../../commun/decimal.ts';
import { CATEGORIES_TVA, type CategorieTva } from './saisie.ts';

/** Bases of TVA by category and rate, `20` and `20.00` being the same. */
export class Ventilation {
  private readonly groupes = new Map<string, { categorie: CategorieTva; taux: Decimal | null; base: Decimal }>();

  private static cle(categorie: CategorieTva, taux: Decimal | null): string {
    return `${categorie} ${taux ? ecrireDecimal(reduire(taux)) : ''}`;
  }

  ajouter(categorie: CategorieTva, taux: Decimal | null, montant: Decimal): void {
    const cle = Ventilation.cle(categorie, taux);
    const groupe = this.groupes.get(cle) ?? { categorie, taux, base: ZERO };
    this.groupes.set(cle, { ...groupe, base: additionner(groupe.base, montant) });
  }

  base(categorie: CategorieTva, taux: Decimal | null): Decimal {
    return this.groupes.get(Ventilation.cle(categorie, taux))?.base ?? ZERO;
  }

  /** In the order of the categories, the highest rate first. */
  rangees(): { categorie: CategorieTva; taux: Decimal | null; base: Decimal }[] {
    const rang = (c: CategorieTva): number => CATEGORIES_TVA.indexOf(c);
    return [...this.groupes.values()].sort(
      (a, b) => rang(a.categorie) - rang(b.categorie) || comparer(b.taux ?? ZERO, a.taux ?? ZERO),
    );
  }
}

/** Without the zeros that say nothing: 20.00 → 20. */
export function reduire(d: Decimal): Decimal {
  let { coefficient, echelle } = d;
  while (echelle > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    echelle--;
  }
  return { coefficient, echelle };
}
