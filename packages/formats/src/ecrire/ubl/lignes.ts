import type { AllowanceCharge, DocumentReference, InvoiceLine } from '@orpheon/domain';
import { avec, chacun, type Element, el, groupe, texte } from '../elements.ts';
import { objets } from '../objets.ts';
import { categorie, document, identifiant, montantEn, objet, periode, reference, SANS_OBJET } from './elements.ts';

/** BG-20, BG-21, BG-27, BG-28. */
export const remise =
  (montant: ReturnType<typeof montantEn>) =>
  (a: AllowanceCharge): Element => ({
    'cbc:ChargeIndicator': String(a.charge),
    'cbc:AllowanceChargeReasonCode': texte(a.reasonCode),
    'cbc:AllowanceChargeReason': texte(a.reason),
    'cbc:MultiplierFactorNumeric': texte(a.percentage),
    'cbc:Amount': montant(a.amount),
    'cbc:BaseAmount': montant(a.baseAmount),
    'cac:TaxCategory': categorie({ code: a.vatCategory, taux: a.vatRate }),
  });

const article = (l: InvoiceLine): Element | undefined =>
  el({
    'cbc:Description': texte(l.description),
    'cbc:Name': texte(l.name),
    'cac:BuyersItemIdentification': el({ 'cbc:ID': texte(l.buyerItemIdentifier) }),
    'cac:SellersItemIdentification': el({ 'cbc:ID': texte(l.sellerItemIdentifier) }),
    'cac:StandardItemIdentification': el({ 'cbc:ID': identifiant(l.standardItemIdentifier) }),
    'cac:OriginCountry': el({ 'cbc:IdentificationCode': texte(l.originCountry) }),
    'cac:CommodityClassification': chacun(l.classifications, (c) =>
      el({ 'cbc:ItemClassificationCode': avec({ listID: c.scheme }, c.value) }),
    ),
    'cac:ClassifiedTaxCategory': categorie({ code: l.vatCategory, taux: l.vatRate }),
    'cac:AdditionalItemProperty': chacun(l.attributes, (a) =>
      el({
        'cbc:Name': texte(a.name),
        'cbc:NameCode': texte(a.code),
        'cbc:Value': texte(a.value),
        'cbc:ValueQuantity': avec({ unitCode: a.measureUnit }, a.measure),
      }),
    ),
  });

/** The schema asks for a discount beside a gross price: none is a discount of nothing. */
function prix(l: InvoiceLine, montant: ReturnType<typeof montantEn>): Element | undefined {
  const reduction = l.priceDiscount ?? (l.grossPrice === undefined ? undefined : '0');
  return el({
    'cbc:PriceAmount': montant(l.netPrice),
    'cbc:BaseQuantity': avec({ unitCode: l.priceBaseUnit }, l.priceBaseQuantity),
    'cac:AllowanceCharge':
      reduction === undefined
        ? undefined
        : {
            'cbc:ChargeIndicator': 'false',
            'cbc:Amount': montant(reduction),
            'cbc:BaseAmount': montant(l.grossPrice),
          },
  });
}

/** The schema asks for a line where a document is named. */
const ligneDe = (ligne: string | undefined, document: Element | undefined): Element | undefined =>
  texte(ligne) ?? (document && SANS_OBJET);

const ligneDeCommande = ({ orderLineReference, references }: InvoiceLine): Element | undefined => {
  const commande = document(references?.order);
  return el({ 'cbc:LineID': ligneDe(orderLineReference, commande), 'cac:OrderReference': commande });
};

const ligneDeDocument = (r: DocumentReference | undefined): Element | undefined => {
  const ecrit = document(r);
  return el({ 'cbc:LineID': ligneDe(r?.line, ecrit), 'cac:DocumentReference': ecrit });
};

const factureAnterieure = (r: DocumentReference | undefined): Element | undefined =>
  el({ 'cac:InvoiceDocumentReference': document(r), 'cac:BillingReferenceLine': reference(r?.line) });

/** BG-25: one `InvoiceLine` or `CreditNoteLine`; both have what EN 16931 asks in the same order. */
export const ligne =
  (devise: string | undefined, avoir: boolean) =>
  (l: InvoiceLine): Element => {
    const montant = montantEn(devise);
    return groupe({
      'cbc:ID': texte(l.id),
      'cbc:Note': texte(l.note),
      [avoir ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity']: avec({ unitCode: l.unit }, l.quantity),
      'cbc:LineExtensionAmount': montant(l.netAmount),
      'cbc:AccountingCost': texte(l.accountingReference),
      'cac:InvoicePeriod': periode(l.period),
      'cac:OrderLineReference': ligneDeCommande(l),
      'cac:DespatchLineReference': ligneDeDocument(l.references?.despatchAdvice),
      'cac:ReceiptLineReference': ligneDeDocument(l.references?.receivingAdvice),
      'cac:BillingReference': factureAnterieure(l.references?.precedingInvoice),
      'cac:DocumentReference': chacun(objets(l), objet),
      'cac:AllowanceCharge': chacun(l.allowancesCharges, remise(montant)),
      'cac:Item': article(l),
      'cac:Price': prix(l, montant),
    });
  };
