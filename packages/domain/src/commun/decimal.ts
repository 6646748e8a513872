/**
 * Exact decimals: a scaled bigint, `coefficient × 10^-echelle`. Money, quantities and rates never become floats
 * (decisions §1). Text stays the form in which values travel and are stored; a `Decimal` lives within a calculation.
 */
export interface Decimal {
  readonly coefficient: bigint;
  /** Number of decimals, 0 or more. */
  readonly echelle: number;
}

/** More digits than any amount needs; a longer text is refused rather than computed with. */
const CHIFFRES_MAX = 40;
const FORME = /^([+-]?)(\d*)(?:\.(\d*))?$/;

export const ZERO: Decimal = { coefficient: 0n, echelle: 0 };

const puissances: bigint[] = [1n];
function puissance10(n: number): bigint {
  for (let i = puissances.length; i <= n; i++) puissances.push((puissances[i - 1] ?? 1n) * 10n);
  return puissances[n] ?? 1n;
}

/** Reads an `xs:decimal` (`-12.50`, `.5`, `3.`): null where the text is not one, or has more than 40 digits. */
export function lireDecimal(texte: string | undefined): Decimal | null {
  if (texte === undefined) return null;
  const m = FORME.exec(texte);
  if (!m) return null;
  const entiers = m[2] ?? '';
  const decimales = m[3] ?? '';
  const chiffres = entiers + decimales;
  if (chiffres === '' || chiffres.length > CHIFFRES_MAX) return null;
  const coefficient = BigInt(chiffres);
  return { coefficient: m[1] === '-' ? -coefficient : coefficient, echelle: decimales.length };
}

const aEchelle = (d: Decimal, echelle: number): bigint => d.coefficient * puissance10(echelle - d.echelle);

export function additionner(a: Decimal, b: Decimal): Decimal {
  const echelle = Math.max(a.echelle, b.echelle);
  return { coefficient: aEchelle(a, echelle) + aEchelle(b, echelle), echelle };
}

export const opposer = (a: Decimal): Decimal => ({ coefficient: -a.coefficient, echelle: a.echelle });
export const soustraire = (a: Decimal, b: Decimal): Decimal => additionner(a, opposer(b));
export const multiplier = (a: Decimal, b: Decimal): Decimal => ({
  coefficient: a.coefficient * b.coefficient,
  echelle: a.echelle + b.echelle,
});

/** The quotient rounded to that many decimals; `b` is not zero. */
export function diviser(a: Decimal, b: Decimal, decimales: number): Decimal {
  // cut behind digits that the rounding looks at, towards zero: what is cut decides nothing
  const echelle = Math.max(0, decimales + 2 + b.echelle - a.echelle);
  const coefficient = (a.coefficient * 10n ** BigInt(echelle)) / b.coefficient;
  return arrondir({ coefficient, echelle: a.echelle + echelle - b.echelle }, decimales);
}

export const valeurAbsolue = (a: Decimal): Decimal => (a.coefficient < 0n ? opposer(a) : a);
export const sommer = (valeurs: readonly Decimal[]): Decimal => valeurs.reduce(additionner, ZERO);
/** One hundredth of it: how a percentage applies, without a division. */
export const centieme = (a: Decimal): Decimal => ({ coefficient: a.coefficient, echelle: a.echelle + 2 });

/** -1, 0 or 1. */
export function comparer(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const echelle = Math.max(a.echelle, b.echelle);
  const x = aEchelle(a, echelle);
  const y = aEchelle(b, echelle);
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

export const egaux = (a: Decimal, b: Decimal): boolean => comparer(a, b) === 0;
export const estNul = (a: Decimal): boolean => a.coefficient === 0n;
export const estNegatif = (a: Decimal): boolean => a.coefficient < 0n;

/**
 * `DEMI_LOIN_DE_ZERO`: the house's rule (decisions §1), 0.005 → 0.01 and -0.005 → -0.01. `DEMI_VERS_LE_HAUT`: XPath's
 * `round()`, -0.005 → 0.00; the EN 16931 rules are written with it, and only they may ask for it.
 */
export type Arrondi = 'DEMI_LOIN_DE_ZERO' | 'DEMI_VERS_LE_HAUT';

/** Rounds to that many decimals; a value that has fewer is given them. */
export function arrondir(a: Decimal, decimales: number, arrondi: Arrondi = 'DEMI_LOIN_DE_ZERO'): Decimal {
  if (a.echelle <= decimales) return { coefficient: aEchelle(a, decimales), echelle: decimales };
  const diviseur = puissance10(a.echelle - decimales);
  const demi = diviseur / 2n;
  const c = a.coefficient;
  let coefficient: bigint;
  if (c >= 0n) coefficient = (c + demi) / diviseur;
  else coefficient = -((-c + (arrondi === 'DEMI_LOIN_DE_ZERO' ? demi : demi - 1n)) / diviseur);
  return { coefficient, echelle: decimales };
}

/** Plain text with exactly the decimals it holds: `{ 1250n, 2 }` → `"12.50"`. */
export function ecrireDecimal(a: Decimal): string {
  const negatif = a.coefficient < 0n;
  const chiffres = (negatif ? -a.coefficient : a.coefficient).toString().padStart(a.echelle + 1, '0');
  const coupe = chiffres.length - a.echelle;
  const texte = a.echelle === 0 ? chiffres : `${chiffres.slice(0, coupe)}.${chiffres.slice(coupe)}`;
  return negatif ? `-${texte}` : texte;
}

/** Decimals that matter: `12.500` has one. */
export function decimalesSignificatives(a: Decimal): number {
  let echelle = a.echelle;
  let c = a.coefficient;
  while (echelle > 0 && c % 10n === 0n) {
    c /= 10n;
    echelle--;
  }
  return echelle;
}

/**
 * The text of an amount with at least that many decimals (`"565"` → `"565.00"`); more decimals than asked are kept,
 * so nothing is lost. A text that is no decimal is given back as it is.
 */
export function texteMontant(texte: string, decimales = 2): string {
  const d = lireDecimal(texte);
  if (!d) return texte;
  return ecrireDecimal(arrondir(d, Math.max(decimales, decimalesSignificatives(d))));
}
