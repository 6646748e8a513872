import {
  additionner,
  comparer,
  ecrireDecimal,
  lireDecimal,
  sommer,
  soustraire,
  valeurAbsolue,
} from '../../commun/decimal.ts';
import { type Constat, type Contexte, fatal } from './contexte.ts';
import { DEVISES } from './listes.ts';

/** One of the smallest unit that the totals of the formats of Chorus are rounded to. */
const TOLERANCE = { coefficient: 1n, echelle: 2 };

/**
 * What no rule of EN 16931 asks of Chorus' own formats, which are none of its invoices: a known currency, and totals
 * that add up (net + VAT = gross, within a cent).
 */
export function controlerDocumentCpp({ facture }: Contexte): Constat[] {
  if (facture.syntax !== 'CPP') return [];
  const { currency, totals, vatBreakdown } = facture;
  const constats: Constat[] = [];
  if (currency !== undefined && !DEVISES().has(currency)) constats.push(fatal('ORP-CPP-DEVISE', 'BT-5', currency));
  const [ht, ttc] = [lireDecimal(totals.taxExclusive), lireDecimal(totals.taxInclusive)];
  const tva = vatBreakdown.map((v) => lireDecimal(v.taxAmount)).filter((v) => v !== null);
  if (!ht || !ttc || tva.length !== vatBreakdown.length || tva.length === 0) return constats;
  const calcule = additionner(ht, sommer(tva));
  if (comparer(valeurAbsolue(soustraire(ttc, calcule)), TOLERANCE) > 0) {
    constats.push(fatal('ORP-CPP-TOTAL', 'BT-112', totals.taxInclusive, { calcule: ecrireDecimal(calcule) }));
  }
  return constats;
}
