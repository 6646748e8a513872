import { type Faute, faute } from './faute.test-utils.ts';

const REMISE = 'allowancesCharges.0';
const FRAIS = 'allowancesCharges.1';
const LIGNE = 'lines.0';
/** A scheme, code or country of no list. */
const INCONNU = 'QQQ';

/** BR-CO-10 to BR-CO-17. */
export const FAUTES_TOTAUX: readonly Faute[] = [
  faute('BR-CO-10', { 'totals.lineTotal': '300.01' }, 'BR-CO-13'),
  faute('BR-CO-11', { 'totals.allowanceTotal': '30.01' }, 'BR-CO-13'),
  faute('BR-CO-12', { 'totals.chargeTotal': '20.01' }, 'BR-CO-13'),
  faute('BR-CO-13', { 'totals.taxExclusive': '290.01' }, 'BR-CO-15'),
  faute('BR-CO-14', { 'totals.tax': '58.01' }, 'BR-CO-15'),
  faute('BR-CO-15', { 'totals.taxInclusive': '348.01' }, 'BR-CO-16'),
  faute('BR-CO-16', { 'totals.due': '300.01' }),
  faute('BR-CO-16', { 'totals.paid': '48.01' }),
  faute('BR-CO-16', { 'totals.rounding': '0.01' }),
  faute('BR-CO-17', { 'vatBreakdown.0.taxAmount': '59.01' }, 'BR-CO-14 BR-S-09'),
  faute('BR-CO-17', { 'vatBreakdown.0.taxAmount': '59.00' }, 'BR-CO-14 BR-S-09', { CII: 'BR-CO-14' }),
];

/** BR-DEC-*: a zero more is a decimal more, and no other amount. */
export const FAUTES_DECIMALES: readonly Faute[] = [
  faute('BR-DEC-01', { [`${REMISE}.amount`]: '30.000' }),
  faute('BR-DEC-02', { [`${REMISE}.baseAmount`]: '30.000' }),
  faute('BR-DEC-05', { [`${FRAIS}.amount`]: '20.000' }),
  faute('BR-DEC-06', { [`${FRAIS}.baseAmount`]: '20.000' }),
  faute('BR-DEC-09', { 'totals.lineTotal': '300.000' }),
  faute('BR-DEC-10', { 'totals.allowanceTotal': '30.000' }),
  faute('BR-DEC-11', { 'totals.chargeTotal': '20.000' }),
  faute('BR-DEC-12', { 'totals.taxExclusive': '290.000' }),
  faute('BR-DEC-13', { 'totals.tax': '58.000' }, '', { CII: '' }),
  faute('BR-DEC-13', { 'totals.tax': '58.001' }, 'BR-CO-14'),
  faute('BR-DEC-14', { 'totals.taxInclusive': '348.000' }),
  faute('BR-DEC-15', { 'totals.taxAccountingCurrency': '55.000' }, '', { CII: '' }),
  faute('BR-DEC-15', { 'totals.taxAccountingCurrency': '55.001' }),
  faute('BR-DEC-16', { 'totals.paid': '48.000' }),
  faute('BR-DEC-17', { 'totals.rounding': '0.000' }),
  faute('BR-DEC-18', { 'totals.due': '300.000' }),
  faute('BR-DEC-19', { 'vatBreakdown.0.taxableAmount': '290.000' }),
  faute('BR-DEC-20', { 'vatBreakdown.0.taxAmount': '58.000' }),
  faute('BR-DEC-23', { [`${LIGNE}.netAmount`]: '200.000' }),
  faute('BR-DEC-24', { [`${LIGNE}.${REMISE}.amount`]: '1.000' }),
  faute('BR-DEC-25', { [`${LIGNE}.${REMISE}.baseAmount`]: '1.000' }),
  faute('BR-DEC-27', { [`${LIGNE}.${FRAIS}.amount`]: '1.000' }),
  faute('BR-DEC-28', { [`${LIGNE}.${FRAIS}.baseAmount`]: '1.000' }),
];

/** BR-CL-*, and BR-CO-09. */
export const FAUTES_CODES: readonly Faute[] = [
  faute('BR-CL-01', { typeCode: '999' }),
  faute('BR-CL-03', { currency: INCONNU, amountCurrencies: [INCONNU, 'EUR'] }, 'BR-CL-04'),
  faute('BR-CL-03', { amountCurrencies: ['EUR', ''] }, '', { modele: ['UBL', 'CII'] }),
  faute('BR-CL-04', { currency: INCONNU, amountCurrencies: [INCONNU, 'EUR'] }, 'BR-CL-03'),
  faute('BR-CL-05', { accountingCurrency: INCONNU, amountCurrencies: ['CHF', INCONNU] }, 'BR-CL-03'),
  faute('BR-CL-06', { taxPointCode: '999' }),
  faute('BR-CL-07', { 'objectIdentifier.scheme': INCONNU }),
  faute('BR-CL-08', { 'notes.0.subject': INCONNU }, '', { UBL: '' }),
  ...['seller', 'buyer', 'payee'].flatMap((partie) => [
    faute('BR-CL-10', { [`${partie}.identifiers`]: [{ value: 'X', scheme: INCONNU, global: true }] }),
    faute('BR-CL-11', { [`${partie}.legalRegistration.scheme`]: INCONNU }),
    faute('BR-CL-11', { [`${partie}.identifiers`]: [{ value: 'X', scheme: INCONNU }] }, '', { UBL: 'BR-CL-10' }),
  ]),
  faute('BR-CL-13', { [`${LIGNE}.classifications.0.scheme`]: INCONNU }),
  ...['seller', 'buyer', 'taxRepresentative', 'delivery'].map((partie) =>
    faute('BR-CL-14', { [`${partie}.address.countryCode`]: INCONNU }),
  ),
  faute('BR-CL-15', { [`${LIGNE}.originCountry`]: INCONNU }),
  faute('BR-CL-16', { 'payment.meansCode': '999' }),
  faute('BR-CL-17', { [`${REMISE}.vatCategory`]: INCONNU }, 'BR-S-08'),
  faute('BR-CL-17', { [`${FRAIS}.vatCategory`]: INCONNU }, 'BR-S-08'),
  faute('BR-CL-18', { [`${LIGNE}.vatCategory`]: INCONNU }, 'BR-S-08'),
  faute('BR-CL-18', { 'vatBreakdown.0.category': INCONNU }, 'BR-S-01', { UBL: 'BR-CL-17 BR-S-01' }),
  faute('BR-CL-19', { [`${REMISE}.reasonCode`]: INCONNU }),
  faute('BR-CL-19', { [`${LIGNE}.${REMISE}.reasonCode`]: INCONNU }),
  faute('BR-CL-20', { [`${FRAIS}.reasonCode`]: INCONNU }),
  faute('BR-CL-20', { [`${LIGNE}.${FRAIS}.reasonCode`]: INCONNU }),
  faute('BR-CL-21', { [`${LIGNE}.standardItemIdentifier.scheme`]: INCONNU }),
  faute('BR-CL-22', { 'vatBreakdown.0.exemptionReasonCode': INCONNU }, '', { base: { categorie: 'E' } }),
  faute('BR-CL-23', { [`${LIGNE}.unit`]: INCONNU }),
  faute('BR-CL-23', { [`${LIGNE}.priceBaseUnit`]: INCONNU }),
  faute('BR-CL-24', { 'supportingDocuments.0.mimeType': 'text/html' }),
  faute('BR-CL-25', { 'seller.electronicAddress.scheme': INCONNU }),
  faute('BR-CL-25', { 'buyer.electronicAddress.scheme': INCONNU }),
  faute('BR-CL-26', { 'delivery.location.scheme': INCONNU }),
  ...['seller', 'buyer', 'taxRepresentative'].map((partie) =>
    faute('BR-CO-09', { [`${partie}.vatIdentifier`]: '12345678' }),
  ),
];
