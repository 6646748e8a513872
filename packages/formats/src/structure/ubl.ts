import type { Syntaxe, TypeElement } from './modele.ts';

/** Splits a compact list; names without prefix are `cbc:`, those after `+` are `cac:`; `*`: as many as one likes. */
const liste = (texte: string): string[] =>
  texte
    .trim()
    .split(/\s+/)
    .map((nom) => (nom.startsWith('+') ? `cac:${nom.slice(1)}` : nom.includes(':') ? nom : `cbc:${nom}`));

function type(texte: string, complet: boolean): TypeElement {
  const noms = liste(texte);
  return {
    enfants: noms.map((nom) => nom.replace('*', '')),
    uniques: new Set(noms.filter((nom) => !nom.endsWith('*'))),
    complet,
  };
}

const complet = (texte: string): TypeElement => type(texte, true);

const FACTURE = `ext:UBLExtensions UBLVersionID CustomizationID ProfileID ProfileExecutionID ID CopyIndicator UUID IssueDate
  IssueTime DueDate InvoiceTypeCode Note* TaxPointDate DocumentCurrencyCode TaxCurrencyCode PricingCurrencyCode
  PaymentCurrencyCode PaymentAlternativeCurrencyCode AccountingCostCode AccountingCost LineCountNumeric BuyerReference
  +InvoicePeriod* +OrderReference +BillingReference* +DespatchDocumentReference* +ReceiptDocumentReference*
  +StatementDocumentReference* +OriginatorDocumentReference* +ContractDocumentReference* +AdditionalDocumentReference*
  +ProjectReference* +Signature* +AccountingSupplierParty +AccountingCustomerParty +PayeeParty +BuyerCustomerParty
  +SellerSupplierParty +TaxRepresentativeParty +Delivery* +DeliveryTerms +PaymentMeans* +PaymentTerms* +PrepaidPayment*
  +AllowanceCharge* +TaxExchangeRate +PricingExchangeRate +PaymentExchangeRate +PaymentAlternativeExchangeRate +TaxTotal*
  +WithholdingTaxTotal* +LegalMonetaryTotal +InvoiceLine*`;

const AVOIR = `ext:UBLExtensions UBLVersionID CustomizationID ProfileID ProfileExecutionID ID CopyIndicator UUID IssueDate
  IssueTime TaxPointDate CreditNoteTypeCode Note* DocumentCurrencyCode TaxCurrencyCode PricingCurrencyCode
  PaymentCurrencyCode PaymentAlternativeCurrencyCode AccountingCostCode AccountingCost LineCountNumeric BuyerReference
  +InvoicePeriod* +DiscrepancyResponse* +OrderReference +BillingReference* +DespatchDocumentReference*
  +ReceiptDocumentReference* +ContractDocumentReference* +AdditionalDocumentReference* +StatementDocumentReference*
  +OriginatorDocumentReference* +Signature* +AccountingSupplierParty +AccountingCustomerParty +PayeeParty
  +BuyerCustomerParty +SellerSupplierParty +TaxRepresentativeParty +Delivery* +DeliveryTerms +PaymentMeans* +PaymentTerms*
  +TaxExchangeRate +PricingExchangeRate +PaymentExchangeRate +PaymentAlternativeExchangeRate +AllowanceCharge* +TaxTotal*
  +LegalMonetaryTotal +CreditNoteLine*`;

const PARTIE =
  complet(`MarkCareIndicator MarkAttentionIndicator WebsiteURI LogoReferenceID EndpointID IndustryClassificationCode
  +PartyIdentification* +PartyName* +Language +PostalAddress +PhysicalLocation +PartyTaxScheme* +PartyLegalEntity* +Contact
  +Person* +AgentParty +ServiceProviderParty* +PowerOfAttorney* +FinancialAccount`);

const ADRESSE =
  complet(`ID AddressTypeCode AddressFormatCode Postbox Floor Room StreetName AdditionalStreetName BlockName
  BuildingName BuildingNumber InhouseMail Department MarkAttention MarkCare PlotIdentification CitySubdivisionName CityName
  PostalZone CountrySubentity CountrySubentityCode Region District TimezoneOffset +AddressLine* +Country +LocationCoordinate*`);

const REFERENCE =
  complet(`ID CopyIndicator UUID IssueDate IssueTime DocumentTypeCode DocumentType XPath* LanguageID LocaleCode
  VersionID DocumentStatusCode DocumentDescription* +Attachment +ValidityPeriod +IssuerParty +ResultOfVerification`);

const CATEGORIE =
  complet(`ID Name Percent BaseUnitMeasure PerUnitAmount TaxExemptionReasonCode TaxExemptionReason* TierRange
  TierRatePercent +TaxScheme`);

const PERIODE = complet('StartDate StartTime EndDate EndTime DurationMeasure DescriptionCode* Description*');

/** The two line types share these children; InvoiceLine and CreditNoteLine order the rest differently. */
const ligne = (quantite: string): TypeElement =>
  type(`ID UUID Note* ${quantite} LineExtensionAmount TaxPointDate AccountingCostCode AccountingCost`, false);

const COMPTE =
  complet(`ID Name AliasName AccountTypeCode AccountFormatCode CurrencyCode PaymentNote* +FinancialInstitutionBranch
  +Country`);

/** Order of children in UBL 2.1, written down from the public standard, for the parts that an EN 16931 invoice uses. */
const TYPES_UBL: ReadonlyMap<string, TypeElement> = new Map<string, TypeElement>([
  ['ubl:Invoice', { ...complet(FACTURE), requis: ['cac:AccountingSupplierParty', 'cac:AccountingCustomerParty'] }],
  ['cn:CreditNote', { ...complet(AVOIR), requis: ['cac:AccountingSupplierParty', 'cac:AccountingCustomerParty'] }],
  [
    'cac:AccountingSupplierParty',
    complet(
      'CustomerAssignedAccountID AdditionalAccountID* DataSendingCapability +Party +DespatchContact +AccountingContact +SellerContact',
    ),
  ],
  [
    'cac:AccountingCustomerParty',
    complet(
      'CustomerAssignedAccountID SupplierAssignedAccountID AdditionalAccountID* +Party +DeliveryContact +AccountingContact +BuyerContact',
    ),
  ],
  ['cac:Party', PARTIE],
  ['cac:PayeeParty', PARTIE],
  ['cac:AgentParty', PARTIE],
  ['cac:PayerParty', PARTIE],
  ['cac:ServiceProviderParty', complet('ID ServiceTypeCode ServiceType* +Party +SellerContact')],
  ['cac:TaxRepresentativeParty', PARTIE],
  ['cac:DeliveryParty', PARTIE],
  ['cac:PartyIdentification', complet('ID')],
  ['cac:PartyName', complet('Name')],
  ['cac:PostalAddress', ADRESSE],
  ['cac:Address', ADRESSE],
  ['cac:AddressLine', complet('Line')],
  ['cac:Country', complet('IdentificationCode Name')],
  [
    'cac:PartyTaxScheme',
    complet(
      'RegistrationName CompanyID TaxLevelCode ExemptionReasonCode ExemptionReason* +RegistrationAddress +TaxScheme',
    ),
  ],
  ['cac:TaxScheme', complet('ID Name TaxTypeCode CurrencyCode +JurisdictionRegionAddress*')],
  [
    'cac:PartyLegalEntity',
    complet(`RegistrationName CompanyID RegistrationDate RegistrationExpirationDate CompanyLegalFormCode
    CompanyLegalForm SoleProprietorshipIndicator CompanyLiquidationStatusCode CorporateStockAmount FullyPaidSharesIndicator
    +RegistrationAddress +CorporateRegistrationScheme +HeadOfficeParty +ShareholderParty*`),
  ],
  ['cac:Contact', complet('ID Name Telephone Telefax ElectronicMail Note* +OtherCommunication*')],
  ['cac:AccountingContact', complet('ID Name Telephone Telefax ElectronicMail Note* +OtherCommunication*')],
  [
    'cac:OrderReference',
    complet(
      'ID SalesOrderID CopyIndicator UUID IssueDate IssueTime CustomerReference OrderTypeCode +DocumentReference',
    ),
  ],
  ['cac:ContractDocumentReference', REFERENCE],
  ['cac:AdditionalDocumentReference', REFERENCE],
  ['cac:InvoiceDocumentReference', REFERENCE],
  ['cac:DespatchDocumentReference', REFERENCE],
  ['cac:ReceiptDocumentReference', REFERENCE],
  ['cac:OriginatorDocumentReference', REFERENCE],
  ['cac:Attachment', complet('EmbeddedDocumentBinaryObject +ExternalReference')],
  ['cac:InvoicePeriod', PERIODE],
  [
    'cac:PaymentMeans',
    complet(`ID PaymentMeansCode PaymentDueDate PaymentChannelCode InstructionID InstructionNote* PaymentID*
    +CardAccount +PayerFinancialAccount +PayeeFinancialAccount +CreditAccount +PaymentMandate +TradeFinancing`),
  ],
  ['cac:PayeeFinancialAccount', COMPTE],
  ['cac:PayerFinancialAccount', COMPTE],
  ['cac:FinancialInstitutionBranch', complet('ID Name +FinancialInstitution +Address')],
  [
    'cac:TaxExchangeRate',
    complet(`SourceCurrencyCode SourceCurrencyBaseRate TargetCurrencyCode TargetCurrencyBaseRate ExchangeMarketID
    CalculationRate MathematicOperatorCode Date +ForeignExchangeContract`),
  ],
  ['cac:TaxTotal', complet('TaxAmount RoundingAmount TaxEvidenceIndicator TaxIncludedIndicator +TaxSubtotal*')],
  [
    'cac:TaxSubtotal',
    complet(`TaxableAmount TaxAmount CalculationSequenceNumeric TransactionCurrencyTaxAmount Percent
    BaseUnitMeasure PerUnitAmount TierRange TierRatePercent +TaxCategory`),
  ],
  ['cac:TaxCategory', CATEGORIE],
  ['cac:ClassifiedTaxCategory', CATEGORIE],
  [
    'cac:LegalMonetaryTotal',
    complet(`LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount AllowanceTotalAmount
    ChargeTotalAmount PrepaidAmount PayableRoundingAmount PayableAmount PayableAlternativeAmount`),
  ],
  [
    'cac:AllowanceCharge',
    complet(`ID ChargeIndicator AllowanceChargeReasonCode AllowanceChargeReason* MultiplierFactorNumeric
    PrepaidIndicator SequenceNumeric Amount BaseAmount AccountingCostCode AccountingCost PerUnitAmount +TaxCategory* +TaxTotal
    +PaymentMeans*`),
  ],
  ['cac:InvoiceLine', ligne('InvoicedQuantity')],
  ['cac:CreditNoteLine', ligne('CreditedQuantity')],
  [
    'cac:Item',
    complet(`Description* PackQuantity PackSizeNumeric CatalogueIndicator Name HazardousRiskIndicator
    AdditionalInformation* Keyword* BrandName* ModelName* +BuyersItemIdentification +SellersItemIdentification
    +ManufacturersItemIdentification* +StandardItemIdentification +CatalogueItemIdentification
    +AdditionalItemIdentification* +CatalogueDocumentReference +ItemSpecificationDocumentReference* +OriginCountry
    +CommodityClassification* +TransactionConditions* +HazardousItem* +ClassifiedTaxCategory* +AdditionalItemProperty*
    +ManufacturerParty* +InformationContentProviderParty +OriginAddress* +ItemInstance* +Certificate* +Dimension*`),
  ],
  [
    'cac:Price',
    complet(`PriceAmount BaseQuantity PriceChangeReason* PriceTypeCode PriceType OrderableUnitFactorRate
    +ValidityPeriod* +PriceList +AllowanceCharge* +PricingExchangeRate`),
  ],
]);

export const SYNTAXE_UBL: Syntaxe = {
  types: TYPES_UBL,
  estSimple: (nom) => nom.startsWith('cbc:'),
  aUneDevise: (nom) => nom.endsWith('Amount'),
  ignores: new Set(['ext:UBLExtensions', 'ds:Signature']),
};
