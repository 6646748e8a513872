import {
  additionner,
  comparer,
  type Decimal,
  diviser,
  ecrireDecimal,
  estNul,
  lireDecimal,
  multiplier,
  soustraire,
  valeurAbsolue,
  ZERO,
} from '../../commun/decimal.ts';
import { decimalesDevise } from '../../commun/devises.ts';
import type { InvoiceLine, SemanticInvoice } from '../semantique.ts';
import { averti, type Constat, type Contexte, fatal } from './contexte.ts';

/** Amounts have at most 19 digits (Factur-X workbook, Chorus column); quantities and prices as many before their decimals. */
const CHIFFRES_MAX = 19;

type Lieu = readonly [lieu: string, texte: string | undefined];

export function controlerTailleMontants({ facture }: Contexte): Constat[] {
  const parLigne = (terme: string, valeur: (l: InvoiceLine) => string | undefined): Lieu[] =>
    facture.lines.map((l, i) => [`BG-25[${i + 1}]/${terme}`, valeur(l)]);
  const montants: Lieu[] = [
    ['BT-109', facture.totals.taxExclusive],
    ['BT-110', facture.totals.tax],
    ['BT-112', facture.totals.taxInclusive],
    ['BT-115', facture.totals.due],
    ...facture.vatBreakdown.flatMap((v, i): Lieu[] => [
      [`BG-23[${i + 1}]/BT-116`, v.taxableAmount],
      [`BG-23[${i + 1}]/BT-117`, v.taxAmount],
    ]),
    ...parLigne('BT-131', (l) => l.netAmount),
  ];
  const entiers: Lieu[] = [
    ...parLigne('BT-129', (l) => partieEntiere(l.quantity)),
    ...parLigne('BT-146', (l) => partieEntiere(l.netPrice)),
  ];
  return [...montants, ...entiers].flatMap(([lieu, texte]) =>
    (texte?.replace(/\D/g, '').length ?? 0) > CHIFFRES_MAX
      ? [fatal('ORP-MONTANT-LONG', lieu, texte, { maximum: String(CHIFFRES_MAX) })]
      : [],
  );
}

/** Digits before the decimals, without the zeros that say nothing. */
const partieEntiere = (texte: string | undefined): string | undefined => texte?.split('.')[0]?.replace(/^-?0+/, '');

/** Two of the smallest unit of the currency: two cents, two yen. */
const deuxUnites = (decimales: number): Decimal => ({ coefficient: 2n, echelle: decimales });

/**
 * Quantity × price, with the line's allowances and charges, and how far its amount is from that: all of it times the base
 * quantity, `facteur`. Null where something is missing.
 */
function montantCalcule(
  l: InvoiceLine,
  decimales: number,
): { brut: Decimal; facteur: Decimal; ecart: Decimal; tolerance: Decimal } | null {
  const quantite = lireDecimal(l.quantity);
  const prix = lireDecimal(l.netPrice);
  const net = lireDecimal(l.netAmount);
  const base = l.priceBaseQuantity === undefined ? null : lireDecimal(l.priceBaseQuantity);
  if (!quantite || !prix || !net || (l.priceBaseQuantity !== undefined && (!base || estNul(base)))) return null;
  let remises: Decimal = ZERO;
  for (const a of l.allowancesCharges) {
    const montant = lireDecimal(a.amount) ?? ZERO;
    remises = a.charge ? additionner(remises, montant) : soustraire(remises, montant);
  }
  // Everything is multiplied by the base quantity, so that nothing is divided.
  const facteur: Decimal = base ?? { coefficient: 1n, echelle: 0 };
  const brut = additionner(multiplier(quantite, prix), multiplier(remises, facteur));
  return {
    brut,
    facteur,
    ecart: valeurAbsolue(soustraire(multiplier(net, facteur), brut)),
    tolerance: valeurAbsolue(multiplier(deuxUnites(decimales), facteur)),
  };
}

/**
 * A line whose amount is not quantity × price: no rule of EN 16931 asks it, so it is said and no more. Two cents (or
 * units, of a currency without cents) are left for rounding.
 */
export function controlerMontantsLignes({ facture }: Contexte): Constat[] {
  const decimales = decimalesDevise(facture.currency ?? '');
  return facture.lines.flatMap((l, i) => {
    const m = montantCalcule(l, decimales);
    if (!m || comparer(m.ecart, m.tolerance) <= 0) return [];
    const calcule = ecrireDecimal(diviser(m.brut, m.facteur, decimales));
    return [
      averti('ORP-LIGNE-MONTANT', `BG-25[${i + 1}]/BT-131`, l.netAmount, { ligne: l.id ?? String(i + 1), calcule }),
    ];
  });
}

/** What MINIMUM and BASIC WL have no place for, though it was read (decisions §3: BT-29 and the like). */
const HORS_MINIMUM: readonly (readonly [string, (f: SemanticInvoice) => boolean])[] = [
  ['BT-29', (f) => f.seller.identifiers.length > 0],
  ['BT-12', (f) => f.contractReference !== undefined],
  ['BG-3', (f) => f.precedingInvoices.length > 0],
  ['BG-16', (f) => f.payment !== undefined],
  ['BG-23', (f) => f.vatBreakdown.length > 0],
];

export function controlerProfil({ facture, profil }: Contexte): Constat[] {
  if (facture.syntax !== 'CII' || (profil !== 'MINIMUM' && profil !== 'BASIC WL')) return [];
  const constats =
    profil === 'MINIMUM' ? HORS_MINIMUM.filter(([, present]) => present(facture)).map(([lieu]) => lieu) : [];
  if (facture.lines.length > 0) constats.push('BG-25');
  return constats.map((lieu) => averti('ORP-PROFIL-EXCES', lieu, undefined, { profil }));
}
