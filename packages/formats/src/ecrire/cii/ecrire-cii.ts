import { defautIban, type PaymentInstructions, type SemanticInvoice, type SupportingDocument } from '@orpheon/domain';
import type { PieceExtraite } from '../../lecture.ts';
import { avec, base64, chacun, type Element, ecrireXml, el, groupe, texte } from '../elements.ts';
import { exigibilite } from '../exigibilite.ts';
import { repetitions } from '../moyens.ts';
import { objets } from '../objets.ts';
import { date, identifiant, objet, periode, reference } from './elements.ts';
import { fraisLogistique, ligne, remise } from './lignes.ts';
import { adresse, partie } from './parties.ts';
import { acompte, echeances, tauxDeChange } from './reglements.ts';

const ESPACES = {
  '@_xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  '@_xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  '@_xmlns:qdt': 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  '@_xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
} as const;

/** UNTDID 1001: tender or lot, supporting document. */
const TYPE_APPEL_OFFRES = '50';
const TYPE_PIECE = '916';

type PieceAEcrire = Pick<PieceExtraite, 'octets' | 'index'>;

function piece(d: SupportingDocument, pieces: readonly PieceAEcrire[]): Element | undefined {
  const octets = d.index === undefined ? undefined : pieces.find((p) => p.index === d.index)?.octets;
  return el({
    'ram:IssuerAssignedID': texte(d.reference),
    'ram:URIID': texte(d.url),
    'ram:TypeCode': TYPE_PIECE,
    'ram:Name': texte(d.description),
    'ram:AttachmentBinaryObject': octets && avec({ mimeCode: d.mimeType, filename: d.fileName }, base64(octets)),
  });
}

function referencesJointes(f: SemanticInvoice, pieces: readonly PieceAEcrire[]): Element[] {
  const lot = f.tenderReference;
  return [
    ...chacun(f.supportingDocuments, (d) => piece(d, pieces)),
    ...chacun(lot === undefined ? [] : [lot], (l) =>
      el({ 'ram:IssuerAssignedID': texte(l), 'ram:TypeCode': TYPE_APPEL_OFFRES }),
    ),
    ...chacun(objets(f), objet),
  ];
}

const accord = (f: SemanticInvoice, pieces: readonly PieceAEcrire[]): Element =>
  groupe({
    'ram:BuyerReference': texte(f.buyerReference ?? f.buyerAccountingContact),
    'ram:SellerTradeParty': partie(f.seller),
    'ram:BuyerTradeParty': partie(f.buyer),
    'ram:SalesAgentTradeParty': partie(f.otherParties?.salesAgent),
    'ram:BuyerTaxRepresentativeTradeParty': partie(f.otherParties?.buyerTaxRepresentative),
    'ram:SellerTaxRepresentativeTradeParty': partie(f.taxRepresentative),
    'ram:ProductEndUserTradeParty': partie(f.otherParties?.endUser),
    'ram:SellerOrderReferencedDocument': reference({
      number: f.salesOrderReference,
      date: f.references?.salesOrderDate,
    }),
    'ram:BuyerOrderReferencedDocument': reference({ number: f.orderReference, date: f.references?.orderDate }),
    'ram:QuotationReferencedDocument': reference(f.references?.quotation),
    'ram:ContractReferencedDocument': reference({
      number: f.contractReference,
      date: f.references?.contractDate,
      qualifiant: f.references?.contractType,
    }),
    'ram:AdditionalReferencedDocument': referencesJointes(f, pieces),
    'ram:BuyerAgentTradeParty': partie(f.otherParties?.buyerAgent),
    // The schema asks for a name beside the identifier.
    'ram:SpecifiedProcuringProject': el({ 'ram:ID': texte(f.projectReference), 'ram:Name': texte(f.projectReference) }),
    'ram:UltimateCustomerOrderReferencedDocument': chacun(f.references?.endCustomerOrders, reference),
  });

function livraison(f: SemanticInvoice): Element {
  const { delivery: d, despatchAdvice, receivingAdvice, references: r, otherParties: o } = f;
  const lieu = identifiant(d?.location);
  return groupe({
    'ram:ShipToTradeParty':
      d &&
      el({
        'ram:ID': d.location?.scheme === undefined ? lieu : undefined,
        'ram:GlobalID': d.location?.scheme === undefined ? undefined : lieu,
        'ram:Name': texte(d.name),
        'ram:PostalTradeAddress': adresse(d.address),
      }),
    'ram:UltimateShipToTradeParty': partie(o?.ultimateShipTo),
    'ram:ShipFromTradeParty': partie(o?.shipFrom),
    'ram:ActualDeliverySupplyChainEvent': el({ 'ram:OccurrenceDateTime': date(d?.date) }),
    'ram:DespatchAdviceReferencedDocument': reference({ number: despatchAdvice, date: r?.despatchAdviceDate }),
    'ram:ReceivingAdviceReferencedDocument': reference({ number: receivingAdvice, date: r?.receivingAdviceDate }),
    'ram:DeliveryNoteReferencedDocument': reference(r?.deliveryNote),
  });
}

/** One element per account, as EN 16931 asks; what is said once stands in the first. */
function moyens(p: PaymentInstructions | undefined): Element[] {
  if (!p) return [];
  return repetitions(p).map((c, rang) => {
    const iban = c.account !== undefined && defautIban(c.account) === null;
    return groupe({
      'ram:TypeCode': texte(c.meansCode),
      'ram:Information': texte(c.meansText),
      'ram:ApplicableTradeSettlementFinancialCard':
        rang === 0 ? el({ 'ram:ID': texte(p.card?.number), 'ram:CardholderName': texte(p.card?.holder) }) : undefined,
      'ram:PayerPartyDebtorFinancialAccount':
        rang === 0 ? el({ 'ram:IBANID': texte(p.directDebit?.debitedAccount) }) : undefined,
      'ram:PayeePartyCreditorFinancialAccount': el({
        'ram:IBANID': iban ? texte(c.account) : undefined,
        'ram:AccountName': texte(c.accountName),
        'ram:ProprietaryID': iban ? undefined : texte(c.account),
      }),
      'ram:PayeeSpecifiedCreditorFinancialInstitution': el({ 'ram:BICID': texte(c.bic) }),
    });
  });
}

const taxes = (f: SemanticInvoice): Element[] =>
  chacun(f.vatBreakdown, (v) =>
    el({
      'ram:CalculatedAmount': texte(v.taxAmount),
      'ram:TypeCode': 'VAT',
      'ram:ExemptionReason': texte(v.exemptionReason),
      'ram:BasisAmount': texte(v.taxableAmount),
      'ram:CategoryCode': texte(v.category),
      'ram:ExemptionReasonCode': texte(v.exemptionReasonCode),
      'ram:TaxPointDate': date(f.taxPointDate, 'udt:DateString'),
      'ram:DueDateTypeCode': texte(exigibilite(f, 'CII')),
      'ram:RateApplicablePercent': texte(v.rate),
    }),
  );

function totaux({ totals: t, currency, accountingCurrency }: SemanticInvoice): Element | undefined {
  const tva = [
    avec({ currencyID: currency }, t.tax),
    avec({ currencyID: accountingCurrency }, t.taxAccountingCurrency),
  ];
  return el({
    'ram:LineTotalAmount': texte(t.lineTotal),
    'ram:ChargeTotalAmount': texte(t.chargeTotal),
    'ram:AllowanceTotalAmount': texte(t.allowanceTotal),
    'ram:TaxBasisTotalAmount': texte(t.taxExclusive),
    'ram:TaxTotalAmount': chacun(tva, (total) => total),
    'ram:RoundingAmount': texte(t.rounding),
    'ram:GrandTotalAmount': texte(t.taxInclusive),
    'ram:TotalPrepaidAmount': texte(t.paid),
    'ram:DuePayableAmount': texte(t.due),
  });
}

const reglement = (f: SemanticInvoice): Element =>
  groupe({
    'ram:CreditorReferenceID': texte(f.payment?.directDebit?.creditorIdentifier),
    'ram:PaymentReference': texte(f.payment?.remittanceInformation),
    'ram:TaxCurrencyCode': texte(f.accountingCurrency),
    'ram:InvoiceCurrencyCode': texte(f.currency),
    'ram:InvoicerTradeParty': partie(f.otherParties?.invoicer),
    'ram:InvoiceeTradeParty': partie(f.otherParties?.invoicee),
    'ram:PayeeTradeParty': partie(f.payee),
    'ram:PayerTradeParty': partie(f.otherParties?.payer),
    'ram:TaxApplicableTradeCurrencyExchange': tauxDeChange(f.exchangeRate),
    'ram:SpecifiedTradeSettlementPaymentMeans': moyens(f.payment),
    'ram:ApplicableTradeTax': taxes(f),
    'ram:BillingSpecifiedPeriod': periode(f.period),
    'ram:SpecifiedTradeAllowanceCharge': chacun(f.allowancesCharges, remise),
    'ram:SpecifiedLogisticsServiceCharge': chacun(f.logisticsCharges, fraisLogistique),
    'ram:SpecifiedTradePaymentTerms': echeances(f),
    'ram:SpecifiedTradeSettlementHeaderMonetarySummation': totaux(f),
    'ram:InvoiceReferencedDocument': chacun(f.precedingInvoices, reference),
    'ram:ReceivableSpecifiedTradeAccountingAccount': el({ 'ram:ID': texte(f.accountingReference) }),
    'ram:SpecifiedAdvancePayment': chacun(f.advancePayments, acompte),
  });

const document = (f: SemanticInvoice): Element =>
  groupe({
    'ram:ID': texte(f.number),
    'ram:TypeCode': texte(f.typeCode),
    'ram:IssueDateTime': date(f.issueDate),
    'ram:IncludedNote': chacun(f.notes, (n) =>
      el({ 'ram:ContentCode': texte(n.code), 'ram:Content': texte(n.text), 'ram:SubjectCode': texte(n.subject) }),
    ),
  });

/**
 * Writes a semantic invoice as a UN/CEFACT CrossIndustryInvoice (D16B), UTF-8, elements in the order of the schema. Reading
 * it back gives the same invoice after the normalisations that docs/conformance.md lists. `pieces` holds the bytes of the
 * attachments that the invoice names by `index`. Nothing is judged or computed here.
 */
export function ecrireCii(facture: SemanticInvoice, pieces: readonly PieceAEcrire[] = []): Uint8Array {
  return ecrireXml({
    'rsm:CrossIndustryInvoice': {
      ...ESPACES,
      'rsm:ExchangedDocumentContext': groupe({
        'ram:BusinessProcessSpecifiedDocumentContextParameter': el({ 'ram:ID': texte(facture.businessProcess) }),
        'ram:GuidelineSpecifiedDocumentContextParameter': el({ 'ram:ID': texte(facture.specification) }),
      }),
      'rsm:ExchangedDocument': document(facture),
      'rsm:SupplyChainTradeTransaction': {
        'ram:IncludedSupplyChainTradeLineItem': chacun(facture.lines, ligne),
        'ram:ApplicableHeaderTradeAgreement': accord(facture, pieces),
        'ram:ApplicableHeaderTradeDelivery': livraison(facture),
        'ram:ApplicableHeaderTradeSettlement': reglement(facture),
      },
    },
  });
}
