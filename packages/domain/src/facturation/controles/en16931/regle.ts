import { type Decimal, lireDecimal, ZERO } from '../../../commun/decimal.ts';
import type { InvoiceLine, SemanticInvoice } from '../../semantique.ts';

/** Tells one fault: where (`BT-131`, `BG-25[2]/BT-131`), the value, and what its sentence needs. */
export type Signaler = (lieu: string, valeur?: string, parametres?: Readonly<Record<string, string>>) => void;

/**
 * One rule of EN 16931-1, judged on the semantic model. `verifier` signals each place at fault; which profiles the rule
 * belongs to is said by `profils.ts`, so a rule needs no knowledge of them.
 */
export interface Regle {
  readonly id: `BR-${string}`;
  /**
   * Where the official rule set says nothing fatal though the rule as the standard words it is broken: an assertion that
   * is bound to an element that lacks, a path that leads nowhere, a warning. The verdict then does not count it.
   */
  readonly horsVerdict?: (facture: SemanticInvoice) => boolean;
  verifier(facture: SemanticInvoice, signaler: Signaler, calcul: Calcul): void;
}

/** Decimals of one document: each text is read once however many rules look at it. */
export class Calcul {
  private readonly lus = new Map<string, Decimal | null>();

  /** null where absent or no decimal. */
  lire(texte: string | undefined): Decimal | null {
    if (texte === undefined) return null;
    let lu = this.lus.get(texte);
    if (lu === undefined) {
      lu = lireDecimal(texte);
      this.lus.set(texte, lu);
    }
    return lu;
  }

  /** Absent counts as zero, as in the sums of the rules. */
  valeur(texte: string | undefined): Decimal {
    return this.lire(texte) ?? ZERO;
  }
}

/** What several rules, or one at each of its places, ask of a whole document: found once. */
export function parDocument<T>(calculer: (facture: SemanticInvoice, calcul: Calcul) => T) {
  const connus = new WeakMap<Calcul, T>();
  return (facture: SemanticInvoice, calcul: Calcul): T => {
    const connu = connus.get(calcul);
    if (connu !== undefined) return connu;
    const valeur = calculer(facture, calcul);
    connus.set(calcul, valeur);
    return valeur;
  };
}

/** Members of `BG-25`. */
export const lignes = (facture: SemanticInvoice): readonly InvoiceLine[] => facture.lines;

/** The term must be there. */
export const present = (
  id: Regle['id'],
  lieu: string,
  lire: (facture: SemanticInvoice) => string | undefined,
): Regle => ({
  id,
  verifier(facture, signaler) {
    if (lire(facture) === undefined) signaler(lieu);
  },
});

/** Each member of a repeated group is judged; places are `BG-25[1]/BT-126`. */
export const pourChaque = <T>(
  id: Regle['id'],
  groupe: string,
  membres: (facture: SemanticInvoice) => readonly T[],
  juger: (membre: T, signaler: Signaler, calcul: Calcul, facture: SemanticInvoice) => void,
): Regle => ({
  id,
  verifier(facture, signaler, calcul) {
    const tous = membres(facture);
    // One closure for the whole group: an invoice may have ten thousand lines, and there are sixty such rules.
    let i = 0;
    const ici: Signaler = (terme, v, p) => signaler(`${groupe}[${i + 1}]${terme === '' ? '' : `/${terme}`}`, v, p);
    for (; i < tous.length; i++) {
      const membre = tous[i];
      if (membre !== undefined) juger(membre, ici, calcul, facture);
    }
  },
});

/** The document has no group of totals (BG-22) at all. */
export const sansTotaux = (f: SemanticInvoice): boolean => !Object.values(f.totals).some((v) => typeof v === 'string');
