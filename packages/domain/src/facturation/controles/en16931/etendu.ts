import {
  additionner,
  centieme,
  comparer,
  type Decimal,
  ecrireDecimal,
  estNegatif,
  multiplier,
  opposer,
  sommer,
  soustraire,
  valeurAbsolue,
} from '../../../commun/decimal.ts';
import type { InvoiceLine, SemanticInvoice } from '../../semantique.ts';
import { grouper } from './bases.ts';
import { FAMILLES } from './familles.ts';
import { type Calcul, parDocument, pourChaque, type Regle } from './regle.ts';
import { REGLES_DES_EXTENSIONS } from './sous-lignes.ts';
import { auCentime } from './totaux.ts';

/**
 * Factur-X EXTENDED (1.08) replaces rules of the standard by its own: a line may be a heading or a remark (BT-X-8), which is
 * not counted; logistics service charges (BG-X-42) count as charges; and a sum may be off by one cent for each amount in it.
 */
const regulieres = (f: SemanticInvoice): readonly InvoiceLine[] => f.lines.filter(estReguliere);
/** A line that counts: neither a heading nor a remark. */
const estReguliere = (l: InvoiceLine): boolean => l.lineType === undefined || l.lineType === 'DETAIL';

/** Lines, allowances, charges and logistics service charges of the document. */
const termesDe = parDocument((f, c) => {
  const terme = (
    t: { readonly vatCategory?: string | undefined; readonly vatRate?: string | undefined },
    montant: Decimal,
  ) => ({
    categorie: t.vatCategory,
    taux: c.valeur(t.vatRate),
    montant,
  });
  return [
    ...regulieres(f).map((l) => terme(l, c.valeur(l.netAmount))),
    ...f.allowancesCharges.map((a) => terme(a, a.charge ? c.valeur(a.amount) : opposer(c.valeur(a.amount)))),
    ...(f.logisticsCharges ?? []).map((a) => terme(a, c.valeur(a.amount))),
  ];
});
const basesDe = parDocument((f, c) => grouper(termesDe(f, c)));

/** One cent for each amount. */
const proche = (a: Decimal, b: Decimal, nombre: number): boolean =>
  comparer(valeurAbsolue(soustraire(a, b)), { coefficient: BigInt(nombre), echelle: 2 }) <= 0;

const ecart = (attendu: Decimal) => ({ attendu: ecrireDecimal(auCentime(attendu)) });

/** A total, absent or not, against a sum of amounts. */
const somme = (
  id: Regle['id'],
  terme: string,
  lire: (f: SemanticInvoice) => string | undefined,
  attendre: (f: SemanticInvoice, c: Calcul) => { readonly valeur: Decimal; readonly nombre: number } | null,
): Regle => ({
  id,
  verifier(f, signaler, c) {
    const attendu = attendre(f, c);
    const lu = c.lire(lire(f));
    if (attendu && !(lu && proche(lu, attendu.valeur, attendu.nombre))) signaler(terme, lire(f), ecart(attendu.valeur));
  },
});

/** Allowances (or charges) and their total, compared where either is there. */
const sommeRemises = (
  id: Regle['id'],
  terme: string,
  lire: (f: SemanticInvoice) => string | undefined,
  membres: (f: SemanticInvoice) => readonly { readonly amount?: string | undefined }[],
): Regle =>
  somme(id, terme, lire, (f, c) => {
    const tous = membres(f);
    if (tous.length === 0 && lire(f) === undefined) return null;
    return { valeur: sommer(tous.map((m) => c.valeur(m.amount))), nombre: tous.length };
  });

const ligne = (id: Regle['id'], terme: string, manque: (l: InvoiceLine, c: Calcul) => boolean): Regle =>
  pourChaque(
    id,
    'BG-25',
    (f) => f.lines,
    (l, s, c) => {
      if (estReguliere(l) && manque(l, c)) s(terme);
    },
  );

/** BR-FXEXT-x-08: the taxable amount of each breakdown of a category, per rate where it has several. */
const ventilation = ({ famille, categorie, parTaux }: (typeof FAMILLES)[number]): Regle =>
  pourChaque(
    `BR-FXEXT-${famille}-08`,
    'BG-23',
    (f) => f.vatBreakdown,
    (v, s, c, f) => {
      if (v.category !== categorie || (parTaux && v.rate === undefined)) return;
      const { somme: attendu, nombre } = basesDe(f, c)(categorie, parTaux ? c.valeur(v.rate) : null);
      const lu = c.lire(v.taxableAmount);
      if (!lu || !proche(lu, attendu, nombre)) s('BT-116', v.taxableAmount, ecart(attendu));
    },
  );

/** The BR-FXEXT rules: those of EXTENDED alone, then those that replace one of the standard. */
export const REGLES_ETENDUES: readonly Regle[] = [
  ...REGLES_DES_EXTENSIONS,
  ligne('BR-FXEXT-22', 'BT-129', (l) => l.quantity === undefined),
  ligne('BR-FXEXT-23', 'BT-130', (l) => l.unit === undefined),
  ligne('BR-FXEXT-24', 'BT-131', (l) => l.netAmount === undefined),
  ligne('BR-FXEXT-26', 'BT-146', (l) => l.netPrice === undefined),
  ligne('BR-FXEXT-27', 'BT-146', (l, c) => estNegatif(c.valeur(l.netPrice))),
  ligne('BR-FXEXT-CO-04', 'BT-151', (l) => l.vatCategory === undefined),
  somme(
    'BR-FXEXT-CO-10',
    'BT-106',
    (f) => f.totals.lineTotal,
    (f, c) => ({ valeur: sommer(regulieres(f).map((l) => c.valeur(l.netAmount))), nombre: f.lines.length }),
  ),
  sommeRemises(
    'BR-FXEXT-CO-11',
    'BT-107',
    (f) => f.totals.allowanceTotal,
    (f) => f.allowancesCharges.filter((a) => !a.charge),
  ),
  sommeRemises(
    'BR-FXEXT-CO-12',
    'BT-108',
    (f) => f.totals.chargeTotal,
    (f) => [...f.allowancesCharges.filter((a) => a.charge), ...(f.logisticsCharges ?? [])],
  ),
  somme(
    'BR-FXEXT-CO-13',
    'BT-109',
    (f) => f.totals.taxExclusive,
    (f, c) => {
      const termes = termesDe(f, c);
      return { valeur: sommer(termes.map((t) => t.montant)), nombre: termes.length };
    },
  ),
  somme(
    'BR-FXEXT-CO-15',
    'BT-112',
    (f) => f.totals.taxInclusive,
    (f, c) => {
      const ht = c.valeur(f.totals.taxExclusive);
      // Without one VAT total in the invoice's currency both totals are equal, to the cent.
      return f.totals.taxCount === 1
        ? { valeur: additionner(ht, c.valeur(f.totals.tax)), nombre: termesDe(f, c).length }
        : { valeur: ht, nombre: 0 };
    },
  ),
  ...FAMILLES.map(ventilation),
  pourChaque(
    'BR-FXEXT-S-09',
    'BG-23',
    (f) => f.vatBreakdown,
    (v, s, c, f) => {
      if (v.category !== 'S') return;
      const attendu = auCentime(multiplier(c.valeur(v.taxableAmount), centieme(c.valeur(v.rate))));
      const taxe = c.lire(v.taxAmount);
      if (!taxe || !proche(taxe, attendu, termesDe(f, c).length)) s('BT-117', v.taxAmount, ecart(attendu));
    },
  ),
];
