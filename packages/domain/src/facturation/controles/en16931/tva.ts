import {
  additionner,
  centieme,
  comparer,
  type Decimal,
  egaux,
  estNul,
  multiplier,
  soustraire,
  valeurAbsolue,
  ZERO,
} from '../../../commun/decimal.ts';
import type { AllowanceCharge, SemanticInvoice } from '../../semantique.ts';
import { type Calcul, pourChaque, type Regle, type Signaler } from './regle.ts';
import { aUnPres, auCentime } from './totaux.ts';

/** Which tax identifiers a category asks of the parties (rules 02, 03, 04). */
type Identites = 'VENDEUR' | 'VENDEUR_ET_ACHETEUR' | 'VENDEUR_TVA' | 'VENDEUR_TVA_ET_ACHETEUR_TVA' | 'AUCUN_NUMERO';
/** What the rate of a category must be (rules 05, 06, 07). */
type Taux = 'POSITIF' | 'NUL' | 'NON_NEGATIF' | 'ABSENT';

/** A VAT category and the shape of its ten rules. */
interface Famille {
  readonly famille: string;
  readonly categorie: string;
  readonly identites: Identites;
  readonly taux: Taux;
  /** The breakdown is per rate, and its tax is computed; otherwise the tax is 0. */
  readonly parTaux: boolean;
  /** Rule 10: a reason of exemption is due, or forbidden. */
  readonly motif: 'REQUIS' | 'INTERDIT';
}

export const FAMILLES: readonly Famille[] = [
  { famille: 'S', categorie: 'S', identites: 'VENDEUR', taux: 'POSITIF', parTaux: true, motif: 'INTERDIT' },
  { famille: 'Z', categorie: 'Z', identites: 'VENDEUR', taux: 'NUL', parTaux: false, motif: 'INTERDIT' },
  { famille: 'E', categorie: 'E', identites: 'VENDEUR', taux: 'NUL', parTaux: false, motif: 'REQUIS' },
  { famille: 'AE', categorie: 'AE', identites: 'VENDEUR_ET_ACHETEUR', taux: 'NUL', parTaux: false, motif: 'REQUIS' },
  {
    famille: 'IC',
    categorie: 'K',
    identites: 'VENDEUR_TVA_ET_ACHETEUR_TVA',
    taux: 'NUL',
    parTaux: false,
    motif: 'REQUIS',
  },
  { famille: 'G', categorie: 'G', identites: 'VENDEUR_TVA', taux: 'NUL', parTaux: false, motif: 'REQUIS' },
  { famille: 'O', categorie: 'O', identites: 'AUCUN_NUMERO', taux: 'ABSENT', parTaux: false, motif: 'REQUIS' },
  { famille: 'AF', categorie: 'L', identites: 'VENDEUR', taux: 'NON_NEGATIF', parTaux: true, motif: 'INTERDIT' },
  { famille: 'AG', categorie: 'M', identites: 'VENDEUR', taux: 'NON_NEGATIF', parTaux: true, motif: 'INTERDIT' },
];

const remises = (f: SemanticInvoice, charge: boolean): AllowanceCharge[] =>
  f.allowancesCharges.filter((a) => a.charge === charge);

function identitesTenues(f: SemanticInvoice, identites: Identites): boolean {
  const { seller, buyer, taxRepresentative } = f;
  const tvaVendeur = seller.vatIdentifier !== undefined || taxRepresentative?.vatIdentifier !== undefined;
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
function baseDe(f: SemanticInvoice, c: Calcul, categorie: string, taux: Decimal | null): Decimal {
  const memeTaux = (texte: string | undefined): boolean => {
    if (!taux) return true;
    const lu = c.lire(texte);
    return lu !== null && egaux(lu, taux);
  };
  let base = ZERO;
  for (const l of f.lines) {
    if (l.vatCategory === categorie && memeTaux(l.vatRate)) base = additionner(base, c.valeur(l.netAmount));
  }
  for (const a of f.allowancesCharges) {
    if (a.vatCategory !== categorie || !memeTaux(a.vatRate)) continue;
    base = a.charge ? additionner(base, c.valeur(a.amount)) : soustraire(base, c.valeur(a.amount));
  }
  return base;
}

function reglesDe({ famille, categorie, identites, taux, parTaux, motif }: Famille): Regle[] {
  const id = (rang: string): Regle['id'] => `BR-${famille}-${rang}`;
  const employee = (f: SemanticInvoice): boolean =>
    f.lines.some((l) => l.vatCategory === categorie) || f.allowancesCharges.some((a) => a.vatCategory === categorie);
  const ventilations = (f: SemanticInvoice): number => f.vatBreakdown.filter((v) => v.category === categorie).length;
  const identite = (rang: string, terme: string, emploi: (f: SemanticInvoice) => boolean): Regle => ({
    id: id(rang),
    verifier(f, signaler) {
      if (emploi(f) && !identitesTenues(f, identites)) signaler(terme);
    },
  });
  const tauxRemise = (rang: string, charge: boolean): Regle =>
    pourChaque(
      id(rang),
      charge ? 'BG-21' : 'BG-20',
      (f) => remises(f, charge),
      (a, s, c) => {
        if (a.vatCategory === categorie && !tauxTenu(a.vatRate, taux, c)) s(charge ? 'BT-103' : 'BT-96', a.vatRate);
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
  return [
    {
      id: id('01'),
      verifier(f, signaler) {
        const nombre = ventilations(f);
        const utilisee = employee(f);
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
      (l, s, c) => {
        if (l.vatCategory === categorie && !tauxTenu(l.vatRate, taux, c)) s('BT-152', l.vatRate);
      },
    ),
    tauxRemise('06', false),
    tauxRemise('07', true),
    parVentilation('08', (v, s, c, f) => {
      const lu = c.lire(v.taxableAmount);
      if (!lu) return;
      const attendu = baseDe(f, c, categorie, parTaux ? c.lire(v.rate) : null);
      // Only the categories that are broken down per rate are given a tolerance.
      const juste = parTaux ? f.lines.length > 0 && aUnPres(lu, attendu, f.syntax) : egaux(lu, attendu);
      if (!juste) s('BT-116', v.taxableAmount);
    }),
    parVentilation('09', (v, s, c, f) => {
      const taxe = c.lire(v.taxAmount);
      const base = c.lire(v.taxableAmount);
      if (!taxe || (parTaux && !base)) return;
      const attendu = auCentime(multiplier(valeurAbsolue(base ?? ZERO), centieme(c.valeur(v.rate))));
      const juste = parTaux ? aUnPres(valeurAbsolue(taxe), attendu, f.syntax) : estNul(taxe);
      if (!juste) s('BT-117', v.taxAmount);
    }),
    parVentilation('10', (v, s) => {
      const donne = v.exemptionReason !== undefined || v.exemptionReasonCode !== undefined;
      if (donne !== (motif === 'REQUIS')) s('BT-120', v.exemptionReason ?? v.exemptionReasonCode);
    }),
  ];
}

const horsChamp = (f: SemanticInvoice): boolean => f.vatBreakdown.some((v) => v.category === 'O');
const communautaire = (f: SemanticInvoice): boolean => f.vatBreakdown.some((v) => v.category === 'K');

/** With category O nothing else may stand in the same place. */
const seulementHorsChamp = (id: Regle['id'], terme: string, autre: (f: SemanticInvoice) => boolean): Regle => ({
  id,
  verifier(f, signaler) {
    if (horsChamp(f) && autre(f)) signaler(terme);
  },
});

/** BR-S, Z, E, AE, IC, G, O, AF, AG: the ten rules of each VAT category, and those that IC and O add. */
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
  seulementHorsChamp('BR-O-11', 'BG-23', (f) => f.vatBreakdown.some((v) => v.category !== 'O')),
  seulementHorsChamp('BR-O-12', 'BG-25', (f) => f.lines.some((l) => l.vatCategory !== 'O')),
  seulementHorsChamp('BR-O-13', 'BG-20', (f) => remises(f, false).some((a) => a.vatCategory !== 'O')),
  seulementHorsChamp('BR-O-14', 'BG-21', (f) => remises(f, true).some((a) => a.vatCategory !== 'O')),
];
