import type { Syntaxe, TypeElement } from './modele.ts';

const liste = (texte: string): string[] =>
  texte
    .trim()
    .split(/\s+/)
    .map((nom) => (nom.includes(':') ? nom : `ram:${nom}`));

/**
 * Splits compact lists; names without prefix are `ram:`. They name what invoices use, so none is complete; `uniques`
 * names what gives a document two readings where it is repeated, as far as no binding of EN 16931 (CII-SR) says so.
 */
const ouvert = (texte: string, uniques = ''): TypeElement => ({
  enfants: liste(texte),
  complet: false,
  ...(uniques !== '' && { uniques: new Set(liste(uniques)) }),
});

const PARTIE = ouvert(
  `ID GlobalID Name RoleCode Description SpecifiedLegalOrganization DefinedTradeContact PostalTradeAddress
  URIUniversalCommunication SpecifiedTaxRegistration`,
  'Name SpecifiedLegalOrganization PostalTradeAddress',
);
const PARTIES = [
  'SellerTradeParty',
  'BuyerTradeParty',
  'SellerTaxRepresentativeTradeParty',
  'PayeeTradeParty',
  'ShipToTradeParty',
  'InvoiceeTradeParty',
  'InvoicerTradeParty',
  'PayerTradeParty',
  'SalesAgentTradeParty',
  'BuyerAgentTradeParty',
  'BuyerTaxRepresentativeTradeParty',
  'ProductEndUserTradeParty',
  'UltimateShipToTradeParty',
  'ShipFromTradeParty',
].map((nom): [string, TypeElement] => [`ram:${nom}`, PARTIE]);

/** Order of children in UN/CEFACT CrossIndustryInvoice (the same in D16B and D22B for what invoices use). */
const TYPES_CII: ReadonlyMap<string, TypeElement> = new Map<string, TypeElement>([
  [
    'rsm:CrossIndustryInvoice',
    {
      enfants: [
        'rsm:ExchangedDocumentContext',
        'rsm:ExchangedDocument',
        'rsm:SupplyChainTradeTransaction',
        'rsm:ValuationBreakdownStatement',
      ],
      complet: true,
      requis: ['rsm:ExchangedDocumentContext', 'rsm:ExchangedDocument', 'rsm:SupplyChainTradeTransaction'],
      uniques: new Set(['rsm:ExchangedDocumentContext', 'rsm:ExchangedDocument', 'rsm:SupplyChainTradeTransaction']),
    },
  ],
  [
    'rsm:ExchangedDocumentContext',
    ouvert(`TestIndicator BusinessProcessSpecifiedDocumentContextParameter
    GuidelineSpecifiedDocumentContextParameter`),
  ],
  [
    'rsm:ExchangedDocument',
    ouvert(
      `ID Name TypeCode IssueDateTime CopyIndicator LanguageID IncludedNote
    EffectiveSpecifiedPeriod`,
      'ID IssueDateTime',
    ),
  ],
  [
    'rsm:SupplyChainTradeTransaction',
    {
      ...ouvert(
        `IncludedSupplyChainTradeLineItem ApplicableHeaderTradeAgreement ApplicableHeaderTradeDelivery
        ApplicableHeaderTradeSettlement`,
        'ApplicableHeaderTradeAgreement ApplicableHeaderTradeDelivery ApplicableHeaderTradeSettlement',
      ),
      complet: true,
      requis: [
        'ram:ApplicableHeaderTradeAgreement',
        'ram:ApplicableHeaderTradeDelivery',
        'ram:ApplicableHeaderTradeSettlement',
      ],
    },
  ],
  [
    'ram:ApplicableHeaderTradeAgreement',
    ouvert(
      `BuyerReference SellerTradeParty BuyerTradeParty SalesAgentTradeParty
    BuyerTaxRepresentativeTradeParty SellerTaxRepresentativeTradeParty ProductEndUserTradeParty ApplicableTradeDeliveryTerms
    SellerOrderReferencedDocument BuyerOrderReferencedDocument QuotationReferencedDocument ContractReferencedDocument
    AdditionalReferencedDocument BuyerAgentTradeParty SpecifiedProcuringProject UltimateCustomerOrderReferencedDocument`,
      'BuyerReference SellerTradeParty BuyerTradeParty',
    ),
  ],
  [
    'ram:ApplicableHeaderTradeDelivery',
    ouvert(`RelatedSupplyChainConsignment ShipToTradeParty UltimateShipToTradeParty
    ShipFromTradeParty ActualDeliverySupplyChainEvent DespatchAdviceReferencedDocument ReceivingAdviceReferencedDocument
    DeliveryNoteReferencedDocument`),
  ],
  [
    'ram:ApplicableHeaderTradeSettlement',
    ouvert(
      `CreditorReferenceID PaymentReference TaxCurrencyCode InvoiceCurrencyCode
    InvoiceIssuerReference InvoicerTradeParty InvoiceeTradeParty PayeeTradeParty PayerTradeParty TaxApplicableTradeCurrencyExchange
    SpecifiedTradeSettlementPaymentMeans ApplicableTradeTax BillingSpecifiedPeriod SpecifiedTradeAllowanceCharge
    SpecifiedLogisticsServiceCharge SpecifiedTradePaymentTerms SpecifiedTradeSettlementHeaderMonetarySummation
    InvoiceReferencedDocument ReceivableSpecifiedTradeAccountingAccount SpecifiedAdvancePayment`,
      'TaxCurrencyCode InvoiceCurrencyCode SpecifiedTradeSettlementHeaderMonetarySummation',
    ),
  ],
  ...PARTIES,
  ['ram:SpecifiedLegalOrganization', ouvert('ID TradingBusinessName PostalTradeAddress', 'ID')],
  [
    'ram:DefinedTradeContact',
    ouvert(`PersonName DepartmentName TypeCode TelephoneUniversalCommunication
    FaxUniversalCommunication EmailURIUniversalCommunication`),
  ],
  [
    'ram:PostalTradeAddress',
    ouvert('PostcodeCode LineOne LineTwo LineThree CityName CountryID CountrySubDivisionName'),
  ],
  [
    'ram:SpecifiedTradeSettlementPaymentMeans',
    ouvert(`TypeCode Information ApplicableTradeSettlementFinancialCard
    PayerPartyDebtorFinancialAccount PayeePartyCreditorFinancialAccount PayeeSpecifiedCreditorFinancialInstitution`),
  ],
  [
    'ram:ApplicableTradeTax',
    ouvert(`CalculatedAmount TypeCode ExemptionReason BasisAmount LineTotalBasisAmount
    AllowanceChargeBasisAmount CategoryCode ExemptionReasonCode TaxPointDate DueDateTypeCode RateApplicablePercent`),
  ],
  [
    'ram:SpecifiedTradeAllowanceCharge',
    ouvert(`ChargeIndicator SequenceNumeric CalculationPercent BasisAmount BasisQuantity
    ActualAmount ReasonCode Reason CategoryTradeTax`),
  ],
  [
    'ram:SpecifiedTradeSettlementHeaderMonetarySummation',
    ouvert(`LineTotalAmount ChargeTotalAmount AllowanceTotalAmount
    TaxBasisTotalAmount TaxTotalAmount RoundingAmount GrandTotalAmount TotalPrepaidAmount DuePayableAmount`),
  ],
  [
    'ram:IncludedSupplyChainTradeLineItem',
    ouvert(
      `AssociatedDocumentLineDocument SpecifiedTradeProduct
    SpecifiedLineTradeAgreement SpecifiedLineTradeDelivery SpecifiedLineTradeSettlement`,
      'SpecifiedLineTradeAgreement SpecifiedLineTradeDelivery SpecifiedLineTradeSettlement',
    ),
  ],
  ['ram:SpecifiedTradeProduct', ouvert(`ID GlobalID SellerAssignedID BuyerAssignedID Name Description`)],
  [
    'ram:IncludedReferencedProduct',
    ouvert('ID GlobalID SellerAssignedID BuyerAssignedID IndustryAssignedID Name Description UnitQuantity'),
  ],
  [
    'ram:SpecifiedTradePaymentTerms',
    ouvert(`Description DueDateDateTime DirectDebitMandateID PartialPaymentAmount ApplicableTradePaymentPenaltyTerms
    ApplicableTradePaymentDiscountTerms PayeeTradeParty`),
  ],
  [
    'ram:TaxApplicableTradeCurrencyExchange',
    ouvert('SourceCurrencyCode TargetCurrencyCode ConversionRate ConversionRateDateTime'),
  ],
  [
    'ram:SpecifiedAdvancePayment',
    ouvert('PaidAmount FormattedReceivedDateTime IncludedTradeTax InvoiceSpecifiedReferencedDocument'),
  ],
  [
    'ram:SpecifiedLineTradeSettlement',
    ouvert(
      `ApplicableTradeTax BillingSpecifiedPeriod SpecifiedTradeAllowanceCharge
    SpecifiedTradeSettlementLineMonetarySummation`,
      'SpecifiedTradeSettlementLineMonetarySummation',
    ),
  ],
  ['ram:NetPriceProductTradePrice', ouvert('ChargeAmount BasisQuantity IncludedTradeTax')],
]);

export const SYNTAXE_CII: Syntaxe = {
  types: TYPES_CII,
  estSimple: (nom) => nom.startsWith('udt:') || nom.startsWith('qdt:'),
  ignores: new Set(['ds:Signature']),
};
