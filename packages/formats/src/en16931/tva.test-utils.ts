import type { Base, Changement } from './base.test-utils.ts';
import { type Autrement, type Faute, faute, type IdRegle } from './faute.test-utils.ts';

/** A VAT category, and what breaks the rules in which the categories differ. */
interface Famille {
  readonly famille: string;
  readonly categorie: string;
  /** What the parties must not have, or lack, for rules 02, 03 and 04. */
  readonly identites: readonly Changement[];
  /** A rate that the category cannot have. */
  readonly taux: string | undefined;
  readonly parTaux: boolean;
  readonly motive: boolean;
}

const ANONYME = {
  'seller.vatIdentifier': undefined,
  'seller.taxRegistration': undefined,
  taxRepresentative: undefined,
};
const SANS_NUMERO = { 'seller.vatIdentifier': undefined, taxRepresentative: undefined };
const parTaux = { parTaux: true, motive: false } as const;
const parCategorie = { parTaux: false, motive: true } as const;

const FAMILLES: readonly Famille[] = [
  { famille: 'S', categorie: 'S', identites: [ANONYME], taux: '0', ...parTaux },
  { famille: 'AF', categorie: 'L', identites: [ANONYME], taux: '-1', ...parTaux },
  { famille: 'AG', categorie: 'M', identites: [ANONYME], taux: '-1', ...parTaux },
  { famille: 'Z', categorie: 'Z', identites: [ANONYME], taux: '1', parTaux: false, motive: false },
  { famille: 'E', categorie: 'E', identites: [ANONYME], taux: '1', ...parCategorie },
  {
    famille: 'AE',
    categorie: 'AE',
    identites: [ANONYME, { 'buyer.vatIdentifier': undefined, 'buyer.legalRegistration': undefined }],
    taux: '1',
    ...parCategorie,
  },
  {
    famille: 'IC',
    categorie: 'K',
    identites: [SANS_NUMERO, { 'buyer.vatIdentifier': undefined }],
    taux: '1',
    ...parCategorie,
  },
  { famille: 'G', categorie: 'G', identites: [SANS_NUMERO], taux: '1', ...parCategorie },
  {
    famille: 'O',
    categorie: 'O',
    identites: [{ 'seller.vatIdentifier': 'FR1' }, { 'buyer.vatIdentifier': 'FR2' }],
    taux: '0',
    ...parCategorie,
  },
];

function fautesDe({ famille, categorie, identites, taux, parTaux, motive }: Famille): Faute[] {
  const id = (rang: string): IdRegle => `BR-${famille}-${rang}`;
  const dans = (remises: NonNullable<Base['remises']>, autrement: Autrement = {}): Autrement => ({
    ...autrement,
    base: { categorie, remises },
  });
  const base = dans('TOUTES');
  const sansRecapitulatif = parTaux ? { ...base, CII: `${id('01')} BR-CO-14 BR-CO-18` } : base;
  const si = (condition: boolean, ids: string): string => (condition ? ids : '');
  return [
    faute(id('01'), { vatBreakdown: [] }, 'BR-CO-18', sansRecapitulatif),
    ...(parTaux
      ? []
      : [
          faute(
            id('01'),
            { 'vatBreakdown.1': { ...AUTRE, category: categorie, ...(motive && { exemptionReason: 'Exonérée' }) } },
            id('08'),
            base,
          ),
        ]),
    ...identites.flatMap((changement) => [
      faute(id('02'), changement, '', dans('AUCUNE')),
      faute(id('03'), changement, id('02'), dans('REMISE')),
      faute(id('04'), changement, id('02'), dans('FRAIS')),
    ]),
    faute(id('05'), { 'lines.0.vatRate': taux }, si(parTaux, id('08')), base),
    faute(id('06'), { 'allowancesCharges.0.vatRate': taux }, si(parTaux, id('08')), base),
    faute(id('07'), { 'allowancesCharges.1.vatRate': taux }, si(parTaux, id('08')), base),
    faute(id('08'), { 'vatBreakdown.0.taxableAmount': '999.00' }, si(parTaux, `BR-CO-17 ${id('09')}`), base),
    faute(id('09'), { 'vatBreakdown.0.taxAmount': '100.00' }, 'BR-CO-14 BR-CO-17', base),
    faute(id('10'), { 'vatBreakdown.0.exemptionReason': motive ? undefined : 'Exonérée' }, '', base),
  ];
}

const communautaire: Autrement = { base: { categorie: 'K' } };
const horsChamp: Autrement = { base: { categorie: 'O' } };
const fractionnee: Autrement = { base: { categorie: 'B' } };
/** In CII an allowance of another category breaks the rule on charges as well, and the reverse. */
const remisesHorsChamp: Autrement = { ...horsChamp, CII: 'BR-O-08 BR-O-13 BR-O-14 BR-Z-01' };
const enZ = (chemin: string): Changement => ({ [`${chemin}.vatCategory`]: 'Z', [`${chemin}.vatRate`]: '0' });
const AUTRE = { taxableAmount: '0.00', taxAmount: '0.00', category: 'Z', rate: '0' };

/** Ten faults for each VAT category, those of the rules that IC and O add, and BR-B. */
export const FAUTES_TVA: readonly Faute[] = [
  ...FAMILLES.flatMap(fautesDe),
  faute('BR-IC-11', { 'delivery.date': undefined, period: undefined }, '', communautaire),
  faute('BR-IC-12', { 'delivery.address': undefined }, '', communautaire),
  faute('BR-O-11', { 'vatBreakdown.1': AUTRE }, 'BR-Z-01', { ...horsChamp, CII: 'BR-O-11 BR-O-12 BR-Z-01' }),
  faute('BR-O-12', enZ('lines.0'), 'BR-O-08 BR-Z-01', { ...horsChamp, CII: 'BR-O-08 BR-O-11 BR-O-12 BR-Z-01' }),
  faute('BR-O-13', enZ('allowancesCharges.0'), 'BR-O-08 BR-Z-01', remisesHorsChamp),
  faute('BR-O-14', enZ('allowancesCharges.1'), 'BR-O-08 BR-Z-01', remisesHorsChamp),
  // IGIC and IPSI at the rate of 0: lawful in UBL, not in CII but on lines of IPSI.
  faute('BR-AF-05', { 'lines.0.vatRate': '0' }, 'BR-AF-08', { base: { categorie: 'L' }, UBL: 'BR-AF-08' }),
  faute('BR-AF-06', { 'allowancesCharges.0.vatRate': '0' }, 'BR-AF-08', { base: { categorie: 'L' }, UBL: 'BR-AF-08' }),
  faute('BR-AF-07', { 'allowancesCharges.1.vatRate': '0' }, 'BR-AF-08', { base: { categorie: 'L' }, UBL: 'BR-AF-08' }),
  faute('BR-AG-06', { 'allowancesCharges.0.vatRate': '0' }, 'BR-AG-08', { base: { categorie: 'M' }, UBL: 'BR-AG-08' }),
  faute('BR-AG-07', { 'allowancesCharges.1.vatRate': '0' }, 'BR-AG-08', { base: { categorie: 'M' }, UBL: 'BR-AG-08' }),
  faute('BR-AG-08', { 'lines.0.vatRate': '0' }, '', { base: { categorie: 'M' } }),
  faute('BR-B-01', { 'delivery.address.countryCode': 'FR' }, '', fractionnee),
  faute('BR-B-02', { 'lines.0.vatCategory': 'S' }, 'BR-S-01', fractionnee),
];
