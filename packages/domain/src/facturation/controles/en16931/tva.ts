import {
  centieme,
  comparer,
  type Decimal,
  egaux,
  estNul,
  multiplier,
  opposer,
  soustraire,
  valeurAbsolue,
  ZERO,
} from '../../../commun/decimal.ts';
import type { AllowanceCharge, SemanticInvoice } from '../../semantique.ts';
import { grouper } from './bases.ts';
import { FAMILLES, type Famille, type Identites, type Taux } from './familles.ts';
import { type Calcul, parDocument, pourChaque, type Regle, type Signaler } from './regle.ts';
import { aUnPres, auCentime, UN } from './totaux.ts';

const remises = (f: SemanticInvoice, charge: boolean): AllowanceCharge[] =>
  f.allowancesCharges.filter((a) => a.charge === charge);

const numeroVendeur = ({ seller, taxRepresentative }: SemanticInvoice): boolean =>
  seller.vatIdentifier !== undefined || taxRepresentative?.vatIdentifier !== undefined;

function identitesTenues(f: SemanticInvoice, identites: Identites): boolean {
  const { seller, buyer } = f;
  const tvaVendeur = numeroVendeur(f);
  const vendeur = tvaVendeur || seller.taxRegistration !== undefined;
  switch (identites) {
    case 'VENDEUR':
      return vendeur;
    case 'VENDEUR_ET_ACHETEUR':
      return vendeur && (buyer.vatIdentifier !== undefined || buyer.legalRegistration !== undefined);
    case 'VENDEUR_TVA':
      return tvaVendeur;
    case 'VENDEUR_TVA_ET_ACHETEUR_TVA':
      return tvaVendeur && buyer.vatIdentifier !== undefined;
    case 'AUCUN_NUMERO':
      return !tvaVendeur && buyer.vatIdentifier === undefined;
  }
}

function tauxTenu(texte: string | undefined, taux: Taux, c: Calcul): boolean {
  if (taux === 'ABSENT') return texte === undefined;
  const lu = c.lire(texte);
  if (!lu) return false;
  const signe = comparer(lu, ZERO);
  return taux === 'POSITIF' ? signe > 0 : taux === 'NUL' ? signe === 0 : signe >= 0;
}

/** Net amounts of a category (and rate): lines, plus charges, less allowances. */
const basesDe = parDocument((f, c) =>
  grouper([
    ...f.lines.map((l) => ({ categorie: l.vatCategory, taux: c.lire(l.vatRate), montant: c.valeur(l.netAmount) })),
    ...f.allowancesCharges.map((a) => ({
      categorie: a.vatCategory,
      taux: c.lire(a.vatRate),
      montant: a.charge ? c.valeur(a.amount) : opposer(c.valeur(a.amount)),
    })),
  ]),
);

function reglesDe({ famille, categorie, identites, taux, tauxCii, parTaux, motif }: Famille): Regle[] {
  const id = (rang: string): Regle['id'] => `BR-${famille}-${rang}`;
  const lignes = (f: SemanticInvoice): number => f.lines.filter((l) => l.vatCategory === categorie).length;
  const remisesDe = (f: SemanticInvoice): number =>
    f.allowancesCharges.filter((a) => a.vatCategory === categorie).length;
  const ventilations = (f: SemanticInvoice): number => f.vatBreakdown.filter((v) => v.category === categorie).length;
  const tauxVoulu = (f: SemanticInvoice, rang: 0 | 1): Taux => (f.syntax === 'CII' && tauxCii?.[rang]) || taux;
  const identite = (rang: string, terme: string, emploi: (f: SemanticInvoice) => boolean): Regle => ({
    id: id(rang),
    // In CII the path to the buyer's VAT number leads nowhere.
    horsVerdict: (f) => identites === 'AUCUN_NUMERO' && f.syntax === 'CII' && !numeroVendeur(f),
    verifier(f, signaler) {
      if (emploi(f) && !identitesTenues(f, identites)) signaler(terme);
    },
  });
  const tauxRemise = (rang: string, charge: boolean): Regle =>
    pourChaque(
      id(rang),
      charge ? 'BG-21' : 'BG-20',
      (f) => remises(f, charge),
      (a, s, c, f) => {
        if (a.vatCategory === categorie && !tauxTenu(a.vatRate, tauxVoulu(f, 1), c))
          s(charge ? 'BT-103' : 'BT-96', a.vatRate);
      },
    );
  const parVentilation = (
    rang: string,
    juger: (v: SemanticInvoice['vatBreakdown'][number], s: Signaler, c: Calcul, f: SemanticInvoice) => void,
  ): Regle =>
    pourChaque(
      id(rang),
      'BG-23',
      (f) => f.vatBreakdown,
      (v, s, c, f) => {
        if (v.category === categorie) juger(v, s, c, f);
      },
    );
  // IGIC and IPSI in CII: the official paths compare nothing.
  const sansCalculEnCii = (f: SemanticInvoice): boolean => f.syntax === 'CII' && tauxCii !== undefined;
  return [
    {
      id: id('01'),
      horsVerdict: (f) => f.syntax === 'CII' && ventilationToleree(lignes(f), remisesDe(f), ventilations(f)),
      verifier(f, signaler) {
        const nombre = ventilations(f);
        const utilisee = lignes(f) + remisesDe(f) > 0;
        if (utilisee ? (parTaux ? nombre === 0 : nombre !== 1) : nombre > 0 && !(parTaux && f.syntax === 'CII'))
          signaler('BG-23');
      },
    },
    identite('02', 'BG-25', (f) => f.lines.some((l) => l.vatCategory === categorie)),
    identite('03', 'BG-20', (f) => remises(f, false).some((a) => a.vatCategory === categorie)),
    identite('04', 'BG-21', (f) => remises(f, true).some((a) => a.vatCategory === categorie)),
    pourChaque(
      id('05'),
      'BG-25',
      (f) => f.lines,
      (l, s, c, f) => {
        if (l.vatCategory === categorie && !tauxTenu(l.vatRate, tauxVoulu(f, 0), c)) s('BT-152', l.vatRate);
      },
    ),
    tauxRemise('06', false),
    tauxRemise('07', true),
    {
      ...parVentilation('08', (v, s, c, f) => {
        if (parTaux && v.rate === undefined) return;
        const lu = c.lire(v.taxableAmount);
        if (!lu || !baseTenue(lu, basesDe(f, c)(categorie, parTaux ? c.lire(v.rate) : null).somme, f))
          s('BT-116', v.taxableAmount);
      }),
      horsVerdict: sansCalculEnCii,
    },
    {
      ...parVentilation('09', (v, s, c, f) => {
        const taxe = c.lire(v.taxAmount);
        const base = c.lire(v.taxableAmount);
        const lu = c.lire(v.rate);
        const juste = parTaux
          ? taxe && base && lu && aUnPres(valeurAbsolue(taxe), taxeDe(base, lu), f.syntax)
          : taxe && estNul(taxe);
        if (!juste) s('BT-117', v.taxAmount);
      }),
      horsVerdict: sansCalculEnCii,
    },
    parVentilation('10', (v, s) => {
      const donne = v.exemptionReason !== undefined || v.exemptionReasonCode !== undefined;
      if (donne !== (motif === 'REQUIS')) s('BT-120', v.exemptionReason ?? v.exemptionReasonCode);
    }),
  ];

  /**
   * Categories that are broken down per rate are given a tolerance, if there are lines; in CII the others are as well, but
   * for what is not subject to VAT.
   */
  function baseTenue(lu: Decimal, attendu: Decimal, f: SemanticInvoice): boolean {
    if (parTaux) return f.lines.length > 0 && aUnPres(lu, attendu, f.syntax);
    return f.syntax === 'CII' && categorie !== 'O'
      ? comparer(valeurAbsolue(soustraire(lu, attendu)), UN) < 0
      : egaux(lu, attendu);
  }

  /** In CII two uses stand for a use and its breakdown; what is not subject to VAT needs no breakdown. */
  function ventilationToleree(enLignes: number, enRemises: number, nombre: number): boolean {
    if (categorie === 'O') return nombre === 0;
    return parTaux && [enLignes, enRemises].every((n) => n === 0 || n + nombre >= 2);
  }
}

const taxeDe = (base: Decimal, taux: Decimal): Decimal => auCentime(multiplier(valeurAbsolue(base), centieme(taux)));

const horsChamp = (f: SemanticInvoice): boolean => f.vatBreakdown.some((v) => v.category === 'O');
const communautaire = (f: SemanticInvoice): boolean => f.vatBreakdown.some((v) => v.category === 'K');

const autreVentilation = (f: SemanticInvoice): boolean => f.vatBreakdown.some((v) => v.category !== 'O');
const autreLigne = (f: SemanticInvoice): boolean => f.lines.some((l) => l.vatCategory !== 'O');
const autreRemise = (f: SemanticInvoice, charge: boolean): boolean =>
  remises(f, charge).some((a) => a.vatCategory !== 'O');

const categories = (f: SemanticInvoice): (string | undefined)[] => [
  ...f.vatBreakdown.map((v) => v.category),
  ...f.lines.map((l) => l.vatCategory),
  ...f.allowancesCharges.map((a) => a.vatCategory),
];
/** Italian split payment. */
const fractionnee = (f: SemanticInvoice): boolean => categories(f).includes('B');
/** Every country that the document names; in UBL that of origin of an item is one. */
const pays = (f: SemanticInvoice): string[] =>
  [
    f.seller.address?.countryCode,
    f.buyer.address?.countryCode,
    f.taxRepresentative?.address?.countryCode,
    f.delivery?.address?.countryCode,
    ...(f.syntax === 'UBL' ? f.lines.map((l) => l.originCountry) : []),
  ].filter((p) => p !== undefined);

/** With category O nothing else may stand in the same place. */
const seulementHorsChamp = (id: Regle['id'], terme: string, autre: (f: SemanticInvoice) => boolean): Regle => ({
  id,
  verifier(f, signaler) {
    if (horsChamp(f) && autre(f)) signaler(terme);
  },
});

/** BR-S, Z, E, AE, IC, G, O, AF, AG: the ten rules of each VAT category, those that IC and O add, and BR-B. */
export const REGLES_TVA: readonly Regle[] = [
  ...FAMILLES.flatMap(reglesDe),
  {
    id: 'BR-IC-11',
    verifier(f, signaler) {
      const date = f.delivery?.date !== undefined;
      const periode = f.period?.start !== undefined || f.period?.end !== undefined;
      if (communautaire(f) && !date && !periode) signaler('BT-72');
    },
  },
  {
    id: 'BR-IC-12',
    verifier(f, signaler) {
      if (communautaire(f) && f.delivery?.address?.countryCode === undefined) signaler('BT-80');
    },
  },
  seulementHorsChamp('BR-O-11', 'BG-23', (f) => autreVentilation(f) || (f.syntax === 'CII' && autreLigne(f))),
  seulementHorsChamp('BR-O-12', 'BG-25', (f) => autreLigne(f) || (f.syntax === 'CII' && autreVentilation(f))),
  seulementHorsChamp('BR-O-13', 'BG-20', (f) => autreRemise(f, false) || (f.syntax === 'CII' && autreRemise(f, true))),
  seulementHorsChamp('BR-O-14', 'BG-21', (f) => autreRemise(f, true) || (f.syntax === 'CII' && autreRemise(f, false))),
  {
    id: 'BR-B-01',
    verifier(f, signaler) {
      if (fractionnee(f) && pays(f).some((p) => p !== 'IT'))
        signaler(
          'BG-23',
          pays(f).find((p) => p !== 'IT'),
        );
    },
  },
  {
    id: 'BR-B-02',
    verifier(f, signaler) {
      if (fractionnee(f) && categories(f).includes('S')) signaler('BG-23');
    },
  },
];
