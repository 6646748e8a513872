import type { AllowanceCharge, IncludedProduct, InvoiceLine, SemanticInvoice } from '@orpheon/domain';
import { avec, chacun, type Element, el, groupe, texte } from '../elements.ts';
import { objets } from '../objets.ts';
import { identifiant, objet, periode, reference } from './elements.ts';

const TVA = 'VAT';

/** BG-20, BG-21, BG-27, BG-28. */
export const remise = (a: AllowanceCharge): Element =>
  groupe({
    'ram:ChargeIndicator': { 'udt:Indicator': String(a.charge) },
    'ram:CalculationPercent': texte(a.percentage),
    'ram:BasisAmount': texte(a.baseAmount),
    'ram:ActualAmount': texte(a.amount),
    'ram:ReasonCode': texte(a.reasonCode),
    'ram:Reason': texte(a.reason),
    'ram:CategoryTradeTax':
      a.vatCategory === undefined && a.vatRate === undefined ? undefined : categorie(a.vatCategory, a.vatRate),
  });

const categorie = (code: string | undefined, taux: string | undefined): Element | undefined =>
  el({
    'ram:TypeCode': TVA,
    'ram:CategoryCode': texte(code),
    'ram:RateApplicablePercent': texte(taux),
  });

/** BG-X-42. */
export const fraisLogistique = (a: NonNullable<SemanticInvoice['logisticsCharges']>[number]): Element | undefined =>
  el({
    'ram:Description': texte(a.reason),
    'ram:AppliedAmount': texte(a.amount),
    'ram:AppliedTradeTax':
      a.vatCategory === undefined && a.vatRate === undefined ? undefined : categorie(a.vatCategory, a.vatRate),
  });

function article(l: InvoiceLine): Element | undefined {
  return el({
    'ram:GlobalID': identifiant(l.standardItemIdentifier),
    'ram:SellerAssignedID': texte(l.sellerItemIdentifier),
    'ram:BuyerAssignedID': texte(l.buyerItemIdentifier),
    'ram:Name': texte(l.name),
    'ram:Description': texte(l.description),
    'ram:ApplicableProductCharacteristic': chacun(l.attributes, (a) =>
      el({
        'ram:TypeCode': texte(a.code),
        'ram:Description': texte(a.name),
        'ram:ValueMeasure': avec({ unitCode: a.measureUnit }, a.measure),
        'ram:Value': texte(a.value),
      }),
    ),
    'ram:DesignatedProductClassification': chacun(l.classifications, (c) =>
      el({ 'ram:ClassCode': avec({ listID: c.scheme }, c.value) }),
    ),
    'ram:OriginTradeCountry': el({ 'ram:ID': texte(l.originCountry) }),
    'ram:IncludedReferencedProduct': chacun(l.includedProducts, produitInclus),
  });
}

/** BG-X-1. */
const produitInclus = (p: IncludedProduct): Element | undefined =>
  el({
    'ram:ID': texte(p.identifier),
    'ram:GlobalID': chacun(p.standardItemIdentifiers, identifiant),
    'ram:SellerAssignedID': texte(p.sellerItemIdentifier),
    'ram:BuyerAssignedID': texte(p.buyerItemIdentifier),
    'ram:IndustryAssignedID': texte(p.industryItemIdentifier),
    'ram:Name': texte(p.name),
    'ram:Description': texte(p.description),
    'ram:UnitQuantity': avec({ unitCode: p.unit }, p.quantity),
  });

function prix(l: InvoiceLine): Element | undefined {
  const brut = l.grossPrice !== undefined || l.priceDiscount !== undefined;
  return el({
    'ram:SellerOrderReferencedDocument': reference(l.references?.salesOrder),
    'ram:BuyerOrderReferencedDocument': reference({ ...l.references?.order, line: l.orderLineReference }),
    'ram:QuotationReferencedDocument': reference(l.references?.quotation),
    'ram:ContractReferencedDocument': reference(l.references?.contract),
    'ram:GrossPriceProductTradePrice': brut
      ? el({
          'ram:ChargeAmount': texte(l.grossPrice),
          'ram:AppliedTradeAllowanceCharge':
            l.priceDiscount === undefined
              ? undefined
              : { 'ram:ChargeIndicator': { 'udt:Indicator': 'false' }, 'ram:ActualAmount': l.priceDiscount },
        })
      : undefined,
    'ram:NetPriceProductTradePrice': el({
      'ram:ChargeAmount': texte(l.netPrice),
      'ram:BasisQuantity': avec({ unitCode: l.priceBaseUnit }, l.priceBaseQuantity),
    }),
  });
}

function reglement(l: InvoiceLine): Element | undefined {
  return el({
    'ram:ApplicableTradeTax':
      l.vatCategory === undefined && l.vatRate === undefined ? undefined : categorie(l.vatCategory, l.vatRate),
    'ram:BillingSpecifiedPeriod': periode(l.period),
    'ram:SpecifiedTradeAllowanceCharge': chacun(l.allowancesCharges, remise),
    'ram:SpecifiedTradeSettlementLineMonetarySummation': el({ 'ram:LineTotalAmount': texte(l.netAmount) }),
    'ram:InvoiceReferencedDocument': reference(l.references?.precedingInvoice),
    'ram:AdditionalReferencedDocument': chacun(objets(l), objet),
    'ram:ReceivableSpecifiedTradeAccountingAccount': el({ 'ram:ID': texte(l.accountingReference) }),
  });
}

/** BG-25: one `IncludedSupplyChainTradeLineItem`. */
export const ligne = (l: InvoiceLine): Element =>
  groupe({
    'ram:AssociatedDocumentLineDocument': el({
      'ram:LineID': texte(l.id),
      'ram:ParentLineID': texte(l.parentLine),
      'ram:LineStatusReasonCode': texte(l.lineType),
      'ram:IncludedNote': el({
        'ram:ContentCode': texte(l.noteCode),
        'ram:Content': texte(l.note),
        'ram:SubjectCode': texte(l.noteSubject),
      }),
    }),
    'ram:SpecifiedTradeProduct': article(l),
    'ram:SpecifiedLineTradeAgreement': prix(l),
    'ram:SpecifiedLineTradeDelivery': el({
      'ram:BilledQuantity': avec({ unitCode: l.unit }, l.quantity),
      'ram:DespatchAdviceReferencedDocument': reference(l.references?.despatchAdvice),
      'ram:ReceivingAdviceReferencedDocument': reference(l.references?.receivingAdvice),
      'ram:DeliveryNoteReferencedDocument': reference(l.references?.deliveryNote),
    }),
    'ram:SpecifiedLineTradeSettlement': reglement(l),
  });
