import {
  additionner,
  arrondir,
  centieme,
  comparer,
  type Decimal,
  ecrireDecimal,
  egaux,
  estNul,
  multiplier,
  sommer,
  soustraire,
  valeurAbsolue,
} from '../../../commun/decimal.ts';
import type { AllowanceCharge, SemanticInvoice } from '../../semantique.ts';
import { type Calcul, pourChaque, type Regle, sansTotaux } from './regle.ts';

/** The rules round with XPath's `round()`, to cents whatever the currency. */
export const auCentime = (d: Decimal): Decimal => arrondir(d, 2, 'DEMI_VERS_LE_HAUT');
const entierXPath = (d: Decimal): Decimal => arrondir(d, 0, 'DEMI_VERS_LE_HAUT');
export const UN: Decimal = { coefficient: 1n, echelle: 0 };

/** The tolerance of the rules on VAT, one unit of the currency: excluded in the UBL rules, included in those of CII. */
export function aUnPres(a: Decimal, b: Decimal, syntaxe: SemanticInvoice['syntax']): boolean {
  const ordre = comparer(valeurAbsolue(soustraire(a, b)), UN);
  return ordre < 0 || (ordre === 0 && syntaxe === 'CII');
}

const ecart = (attendu: Decimal): Readonly<Record<string, string>> => ({ attendu: ecrireDecimal(auCentime(attendu)) });

/** A total must equal what the rule computes; absent, it fails too where the rule compares it. */
const total = (
  id: Regle['id'],
  terme: string,
  lire: (f: SemanticInvoice) => string | undefined,
  attendu: (f: SemanticInvoice, c: Calcul) => Decimal | null,
): Regle => ({
  id,
  verifier(f, signaler, c) {
    const calcule = attendu(f, c);
    if (!calcule) return;
    const texte = lire(f);
    const lu = c.lire(texte);
    if (!lu || !egaux(lu, auCentime(calcule))) signaler(terme, texte, ecart(calcule));
  },
});

const somme = (c: Calcul, membres: readonly AllowanceCharge[]): Decimal =>
  sommer(membres.map((m) => c.valeur(m.amount)));

/** Sum of allowances (or charges), compared where either the total or a member is there. */
const totalRemises = (id: Regle['id'], terme: string, cle: 'allowanceTotal' | 'chargeTotal', charge: boolean): Regle =>
  total(
    id,
    terme,
    (f) => f.totals[cle],
    (f, c) => {
      const membres = f.allowancesCharges.filter((a) => a.charge === charge);
      return membres.length === 0 && f.totals[cle] === undefined ? null : somme(c, membres);
    },
  );

/** Is BT-117 what BT-116 and BT-119 give, within one unit? A rate that rounds to 0 asks for a tax that does. */
function taxeJuste(
  base: Decimal | null,
  taux: Decimal | null,
  taxe: Decimal,
  syntaxe: SemanticInvoice['syntax'],
): boolean {
  if (!taux || estNul(entierXPath(taux))) return estNul(entierXPath(taxe));
  if (!base) return false;
  return aUnPres(valeurAbsolue(taxe), auCentime(multiplier(valeurAbsolue(base), centieme(taux))), syntaxe);
}

const REGLES: readonly Regle[] = [
  total(
    'BR-CO-10',
    'BT-106',
    (f) => f.totals.lineTotal,
    (f, c) => sommer(f.lines.map((l) => c.valeur(l.netAmount))),
  ),
  totalRemises('BR-CO-11', 'BT-107', 'allowanceTotal', false),
  totalRemises('BR-CO-12', 'BT-108', 'chargeTotal', true),
  {
    id: 'BR-CO-13',
    verifier(f, signaler, c) {
      const { lineTotal, allowanceTotal, chargeTotal, taxExclusive } = f.totals;
      const lignes = c.lire(lineTotal);
      const lu = c.lire(taxExclusive);
      const calcule = soustraire(
        additionner(lignes ?? c.valeur(undefined), c.valeur(chargeTotal)),
        c.valeur(allowanceTotal),
      );
      if (!lignes || !lu || !egaux(lu, auCentime(calcule))) signaler('BT-109', taxExclusive, ecart(calcule));
    },
  },
  {
    id: 'BR-CO-14',
    verifier(f, signaler, c) {
      const lu = c.lire(f.totals.tax);
      if (!lu || (f.vatBreakdown.length === 0 && f.syntax === 'UBL')) return;
      const calcule = sommer(f.vatBreakdown.map((v) => c.valeur(v.taxAmount)));
      if (!egaux(lu, auCentime(calcule))) signaler('BT-110', f.totals.tax, ecart(calcule));
    },
  },
  {
    id: 'BR-CO-15',
    verifier(f, signaler, c) {
      const { taxExclusive, tax, taxInclusive } = f.totals;
      if (f.currency === undefined) return;
      const ht = c.lire(taxExclusive);
      const ttc = c.lire(taxInclusive);
      const tva = c.lire(tax);
      const unique = (f.totals.taxCount ?? 0) <= 1;
      if (f.syntax === 'CII' && ht && ttc && egaux(ht, ttc)) return;
      const calcule = additionner(c.valeur(taxExclusive), c.valeur(tax));
      if (!unique || !ht || !ttc || !tva || !egaux(ttc, auCentime(calcule)))
        signaler('BT-112', taxInclusive, ecart(calcule));
    },
  },
  {
    id: 'BR-CO-16',
    verifier(f, signaler, c) {
      const { taxInclusive, paid, rounding, due } = f.totals;
      const lu = c.lire(due);
      const ttc = c.lire(taxInclusive);
      const calcule = additionner(soustraire(c.valeur(taxInclusive), c.valeur(paid)), c.valeur(rounding));
      if (!lu || !ttc || !egaux(auCentime(lu), auCentime(calcule))) signaler('BT-115', due, ecart(calcule));
    },
  },
  pourChaque(
    'BR-CO-17',
    'BG-23',
    (f) => f.vatBreakdown,
    (v, s, c, f) => {
      const taxe = c.lire(v.taxAmount);
      const base = c.lire(v.taxableAmount);
      const taux = c.lire(v.rate);
      if (taxe && taxeJuste(base, taux, taxe, f.syntax)) return;
      s('BT-117', v.taxAmount, ecart(multiplier(base ?? c.valeur(undefined), centieme(taux ?? c.valeur(undefined)))));
    },
  ),
];

/** Those that the official rules bind to the group of totals, silent where it lacks. */
const DANS_LES_TOTAUX: ReadonlySet<string> = new Set(['BR-CO-10', 'BR-CO-11', 'BR-CO-12', 'BR-CO-13', 'BR-CO-16']);

/** The arithmetic of the totals: BR-CO-10 to BR-CO-17, with the tolerances that the rules themselves give. */
export const REGLES_TOTAUX: readonly Regle[] = REGLES.map((regle) =>
  DANS_LES_TOTAUX.has(regle.id) ? { ...regle, horsVerdict: (f) => sansTotaux(f) } : regle,
);

const deuxDecimales = (texte: string | undefined): boolean => (texte?.split('.')[1]?.length ?? 0) <= 2;

const decimales = (id: Regle['id'], terme: string, lire: (f: SemanticInvoice) => string | undefined): Regle => ({
  id,
  verifier(f, signaler) {
    const texte = lire(f);
    if (!deuxDecimales(texte)) signaler(terme, texte);
  },
});

const decimalesRemise = (id: Regle['id'], terme: string, charge: boolean, cle: 'amount' | 'baseAmount'): Regle =>
  pourChaque(
    id,
    charge ? 'BG-21' : 'BG-20',
    (f) => f.allowancesCharges.filter((a) => a.charge === charge),
    (a, s) => {
      if (!deuxDecimales(a[cle])) s(terme, a[cle]);
    },
  );

const decimalesLigne = (id: Regle['id'], terme: string, charge: boolean, cle: 'amount' | 'baseAmount'): Regle =>
  pourChaque(
    id,
    'BG-25',
    (f) => f.lines,
    (l, s) => {
      const membres = l.allowancesCharges.filter((a) => a.charge === charge);
      for (const [i, a] of membres.entries()) {
        if (!deuxDecimales(a[cle])) s(`${charge ? 'BG-28' : 'BG-27'}[${i + 1}]/${terme}`, a[cle]);
      }
    },
  );

/** The VAT totals of CII are compared as numbers: zeros at the end do not count. */
const enCii = (f: SemanticInvoice, texte: string | undefined): string | undefined =>
  f.syntax === 'CII' ? texte?.replace(/(\.\d*?)0+$/, '$1') : texte;

/** BR-DEC-*: two decimals at most, as written (`1.000` has three). */
export const REGLES_DECIMALES: readonly Regle[] = [
  decimalesRemise('BR-DEC-01', 'BT-92', false, 'amount'),
  decimalesRemise('BR-DEC-02', 'BT-93', false, 'baseAmount'),
  decimalesRemise('BR-DEC-05', 'BT-99', true, 'amount'),
  decimalesRemise('BR-DEC-06', 'BT-100', true, 'baseAmount'),
  decimales('BR-DEC-09', 'BT-106', (f) => f.totals.lineTotal),
  decimales('BR-DEC-10', 'BT-107', (f) => f.totals.allowanceTotal),
  decimales('BR-DEC-11', 'BT-108', (f) => f.totals.chargeTotal),
  decimales('BR-DEC-12', 'BT-109', (f) => f.totals.taxExclusive),
  decimales('BR-DEC-13', 'BT-110', (f) => enCii(f, f.totals.tax)),
  decimales('BR-DEC-14', 'BT-112', (f) => f.totals.taxInclusive),
  decimales('BR-DEC-15', 'BT-111', (f) => enCii(f, f.totals.taxAccountingCurrency)),
  decimales('BR-DEC-16', 'BT-113', (f) => f.totals.paid),
  decimales('BR-DEC-17', 'BT-114', (f) => f.totals.rounding),
  decimales('BR-DEC-18', 'BT-115', (f) => f.totals.due),
  pourChaque(
    'BR-DEC-19',
    'BG-23',
    (f) => f.vatBreakdown,
    (v, s) => {
      if (!deuxDecimales(v.taxableAmount)) s('BT-116', v.taxableAmount);
    },
  ),
  pourChaque(
    'BR-DEC-20',
    'BG-23',
    (f) => f.vatBreakdown,
    (v, s) => {
      if (!deuxDecimales(v.taxAmount)) s('BT-117', v.taxAmount);
    },
  ),
  pourChaque(
    'BR-DEC-23',
    'BG-25',
    (f) => f.lines,
    (l, s) => {
      if (!deuxDecimales(l.netAmount)) s('BT-131', l.netAmount);
    },
  ),
  decimalesLigne('BR-DEC-24', 'BT-136', false, 'amount'),
  decimalesLigne('BR-DEC-25', 'BT-137', false, 'baseAmount'),
  decimalesLigne('BR-DEC-27', 'BT-141', true, 'amount'),
  decimalesLigne('BR-DEC-28', 'BT-142', true, 'baseAmount'),
];
