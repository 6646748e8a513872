import type { IdLiaison } from './modele.ts';

/**
 * For each binding, what to add to a valid document to break it: an element of the document (the first at the path; '' is
 * the root), and what is put into it. `a/b@attr:v=text` adds a chain of elements; `@attr:v` an attribute to the place itself;
 * `-name` takes a child out, `name=text` alone after `~` changes one.
 */
export type Faute = readonly [id: IdLiaison, lieu: string, ...ajouts: string[]];

const deux = (id: IdLiaison, lieu: string, ajout: string): Faute => [id, lieu, `${ajout}=1`, `${ajout}=1`];
const VENDEUR = 'cac:AccountingSupplierParty/cac:Party';
const ACHETEUR = 'cac:AccountingCustomerParty/cac:Party';
const REFERENCE = 'cac:AdditionalDocumentReference';
const TVA = (partie: string): readonly [string, string] => [
  partie,
  'cac:PartyTaxScheme>cbc:CompanyID=X+cac:TaxScheme/cbc:ID=VAT',
];

export const FAUTES_UBL: readonly Faute[] = [
  deux('UBL-SR-01', '', 'cac:ContractDocumentReference/cbc:ID'),
  deux('UBL-SR-02', '', 'cac:ReceiptDocumentReference/cbc:ID'),
  deux('UBL-SR-03', '', 'cac:DespatchDocumentReference/cbc:ID'),
  ['UBL-SR-04', '', `${REFERENCE}>cbc:ID=1+cbc:ID=2+cbc:DocumentTypeCode=130`],
  deux('UBL-SR-05', '', 'cac:PaymentTerms/cbc:Note'),
  deux('UBL-SR-08', '', 'cac:InvoicePeriod/cbc:StartDate'),
  ['UBL-SR-09', `${VENDEUR}/cac:PartyLegalEntity`, 'cbc:RegistrationName=X'],
  ['UBL-SR-10', `${VENDEUR}/cac:PartyName`, 'cbc:Name=X'],
  ['UBL-SR-11', `${VENDEUR}/cac:PartyLegalEntity`, 'cbc:CompanyID=X'],
  ['UBL-SR-12', ...TVA(VENDEUR)],
  [
    'UBL-SR-13',
    VENDEUR,
    'cac:PartyTaxScheme>cbc:CompanyID=1+cac:TaxScheme/cbc:ID=LOC',
    'cac:PartyTaxScheme>cbc:CompanyID=2+cac:TaxScheme/cbc:Name=X',
  ],
  deux('UBL-SR-14', `${VENDEUR}/cac:PartyLegalEntity`, 'cbc:CompanyLegalForm'),
  ['UBL-SR-15', `${ACHETEUR}/cac:PartyLegalEntity`, 'cbc:RegistrationName=X'],
  ['UBL-SR-16', ACHETEUR, 'cac:PartyIdentification/cbc:ID=2'],
  ['UBL-SR-17', `${ACHETEUR}/cac:PartyLegalEntity`, 'cbc:CompanyID=X'],
  ['UBL-SR-18', ...TVA(ACHETEUR), TVA(ACHETEUR)[1]],
  ['UBL-SR-24', '', 'cac:Delivery', 'cac:Delivery'],
  [
    'UBL-SR-29',
    VENDEUR,
    'cac:PartyIdentification/cbc:ID@schemeID:SEPA=1',
    'cac:PartyIdentification/cbc:ID@schemeID:sepa=2',
  ],
  deux('UBL-SR-39', '', 'cac:ProjectReference/cbc:ID'),
  ['UBL-SR-40', `${ACHETEUR}/cac:PartyName`, 'cbc:Name=X'],
  ['UBL-SR-44', '', 'cac:PaymentMeans/cbc:PaymentID=1', 'cac:PaymentMeans/cbc:PaymentID=2'],
  deux('UBL-SR-45', '', 'cac:PaymentMeans/cbc:PaymentDueDate'),
  deux('UBL-SR-46', '', 'cac:PaymentMeans/cbc:PaymentMeansCode@name:virement'),
  ['UBL-SR-47', '', 'cac:PaymentMeans/cbc:PaymentMeansCode=48'],
  ['UBL-SR-49', '', 'cac:InvoicePeriod>cbc:DescriptionCode=3+cbc:DescriptionCode=3'],
  deux('UBL-SR-54', '', 'cac:PaymentMeans/cac:CardAccount'),
  deux('UBL-SR-55', '', 'cac:PaymentMeans/cac:PaymentMandate'),
  deux('UBL-SR-56', '', 'cac:OriginatorDocumentReference/cbc:ID'),
  ['UBL-CR-666', '', `${REFERENCE}>cbc:DocumentTypeCode=130+cac:Attachment`],
  ['UBL-CR-673', '', `${REFERENCE}>cbc:DocumentTypeCode=130+cbc:DocumentDescription=X`],
  deux('UBL-SR-06', 'cac:BillingReference', 'cac:InvoiceDocumentReference/cbc:ID'),
  ['UBL-SR-07', '', 'cac:BillingReference/cac:CreditNoteDocumentReference/cbc:ID=1'],
  ['UBL-SR-19', '', 'cac:PayeeParty/cac:PartyIdentification/cbc:ID=1'],
  [
    'UBL-SR-20',
    '',
    'cac:PayeeParty>cac:PartyName/cbc:Name=Y+cac:PartyIdentification/cbc:ID=1+cac:PartyIdentification/cbc:ID=2',
  ],
  ['UBL-SR-21', '', 'cac:PayeeParty/cac:PartyName/cbc:Name=Les Délices de Savoie'],
  ['UBL-SR-22', '', 'cac:TaxRepresentativeParty>cac:PartyName/cbc:Name=1+cac:PartyName/cbc:Name=2'],
  ['UBL-SR-23', '', 'cac:TaxRepresentativeParty>cac:PartyTaxScheme/cbc:CompanyID=1+cac:PartyTaxScheme/cbc:CompanyID=2'],
  ['UBL-SR-25', '', 'cac:Delivery/cac:DeliveryParty>cac:PartyName/cbc:Name=1+cac:PartyName/cbc:Name=2'],
  deux('UBL-SR-26', 'cac:PaymentMeans', 'cbc:PaymentID'),
  ['UBL-SR-27', 'cac:PaymentMeans', 'cbc:PaymentMeansCode=30'],
  deux('UBL-SR-28', 'cac:PaymentMeans', 'cac:PaymentMandate/cbc:ID'),
  [
    'UBL-SR-30',
    'cac:InvoiceLine',
    'cac:AllowanceCharge>cbc:ChargeIndicator=false+cbc:AllowanceChargeReason=1+cbc:AllowanceChargeReason=2',
  ],
  [
    'UBL-SR-31',
    '',
    'cac:AllowanceCharge>cbc:ChargeIndicator=1+cbc:AllowanceChargeReason=1+cbc:AllowanceChargeReason=2',
  ],
  deux('UBL-SR-32', 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory', 'cbc:TaxExemptionReason'),
  ['UBL-SR-33', '', `${REFERENCE}>cbc:ID=1+cbc:DocumentDescription=1+cbc:DocumentDescription=2`],
  ['UBL-SR-43', '', `${REFERENCE}>cbc:ID@schemeID:ABZ=1`],
  deux('UBL-SR-34', 'cac:InvoiceLine', 'cbc:Note'),
  deux('UBL-SR-35', 'cac:InvoiceLine', 'cac:OrderLineReference/cbc:LineID'),
  deux('UBL-SR-36', 'cac:InvoiceLine', 'cac:InvoicePeriod/cbc:StartDate'),
  deux('UBL-SR-37', 'cac:InvoiceLine/cac:Price', 'cac:AllowanceCharge/cbc:Amount'),
  ['UBL-SR-48', 'cac:InvoiceLine/cac:Item', 'cac:ClassifiedTaxCategory'],
  deux('UBL-SR-50', 'cac:InvoiceLine/cac:Item', 'cbc:Description'),
  deux('UBL-SR-52', 'cac:InvoiceLine', 'cac:DocumentReference/cbc:ID'),
  ['UBL-SR-42', VENDEUR, 'cac:PartyTaxScheme/cbc:CompanyID=2', 'cac:PartyTaxScheme/cbc:CompanyID=3'],
  deux('UBL-SR-51', `${VENDEUR}/cac:PostalAddress`, 'cac:AddressLine/cbc:Line'),
  ['UBL-SR-53', ACHETEUR, 'cac:PartyTaxScheme/cac:TaxScheme/cbc:ID=VAT'],
  ['UBL-DT-01', 'cac:InvoiceLine', 'cac:AllowanceCharge/cbc:Amount=1.234'],
  ['UBL-DT-06', '', `${REFERENCE}/cac:Attachment/cbc:EmbeddedDocumentBinaryObject@filename:a.pdf=QQ==`],
  ['UBL-DT-07', '', `${REFERENCE}/cac:Attachment/cbc:EmbeddedDocumentBinaryObject@mimeCode:a/b=QQ==`],
];

const TRANSACTION = 'rsm:SupplyChainTradeTransaction';
const ACCORD = `${TRANSACTION}/ram:ApplicableHeaderTradeAgreement`;
const REGLEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeSettlement`;
const LIGNE = `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem`;
const PRODUIT = `${LIGNE}/ram:SpecifiedTradeProduct`;
const TOTAUX = `${REGLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation`;
const MOYEN = 'ram:SpecifiedTradeSettlementPaymentMeans';
const SPECIFICATION = 'rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter';

/** One fault for each of the ids that follow each other, `-` skips one. */
const suite = (famille: 'CII-SR' | 'CII-DT', premier: number, lieu: string, ajouts: readonly string[]): Faute[] =>
  ajouts.flatMap((ajout, i): Faute[] =>
    ajout === '-' ? [] : [[`${famille}-${String(premier + i).padStart(3, '0')}`, lieu, ...ajout.split(' & ')]],
  );
const attributs = (premier: number, lieu: string, noms: string): Faute[] =>
  suite(
    'CII-DT',
    premier,
    lieu,
    noms.split(' ').map((nom) => `@${nom}:X`),
  );
const elements = (premier: number, lieu: string, groupe: string, noms: string): Faute[] =>
  suite(
    'CII-DT',
    premier,
    lieu,
    noms.split(' ').map((nom) => (nom === '-' ? nom : `${groupe}/ram:${nom}=X`)),
  );

export const FAUTES_CII: readonly Faute[] = [
  ['CII-SR-009', 'rsm:ExchangedDocumentContext', 'ram:GuidelineSpecifiedDocumentContextParameter'],
  ['CII-SR-010', SPECIFICATION, 'ram:ID=X'],
  ['CII-SR-014', 'rsm:ExchangedDocument', 'ram:TypeCode=380'],
  ['CII-SR-046', PRODUIT, 'ram:GlobalID=1'],
  ['CII-SR-090', PRODUIT, 'ram:OriginTradeCountry/ram:Name=X'],
  ['CII-SR-069', PRODUIT, 'ram:ApplicableProductCharacteristic/ram:Value=X'],
  ['CII-SR-072', PRODUIT, 'ram:ApplicableProductCharacteristic/ram:Description=X'],
  ['CII-SR-439', `${LIGNE}/ram:SpecifiedLineTradeAgreement`, '-ram:NetPriceProductTradePrice'],
  ['CII-SR-441', `${LIGNE}/ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice`, 'ram:ChargeAmount=1'],
  [
    'CII-SR-440',
    `${LIGNE}/ram:SpecifiedLineTradeAgreement`,
    'ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge>ram:ActualAmount=1+ram:ActualAmount=2',
  ],
  deux('CII-SR-455', `${ACCORD}/ram:SellerTradeParty`, 'ram:DefinedTradeContact/ram:PersonName'),
  deux('CII-SR-456', `${ACCORD}/ram:BuyerTradeParty`, 'ram:DefinedTradeContact/ram:PersonName'),
  deux('CII-SR-459', `${ACCORD}/ram:SellerTradeParty`, 'ram:URIUniversalCommunication/ram:URIID'),
  deux('CII-SR-460', `${ACCORD}/ram:BuyerTradeParty`, 'ram:URIUniversalCommunication/ram:URIID'),
  deux('CII-SR-461', REGLEMENT, 'ram:ApplicableTradeTax/ram:TaxPointDate'),
  [
    'CII-SR-462',
    REGLEMENT,
    'ram:ApplicableTradeTax/ram:DueDateTypeCode=5',
    'ram:ApplicableTradeTax/ram:DueDateTypeCode=72',
  ],
  ['CII-SR-470', REGLEMENT, `${MOYEN}/ram:TypeCode=58`],
  ['CII-SR-463', REGLEMENT, 'ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount=1'],
  [
    'CII-SR-471',
    REGLEMENT,
    'ram:SpecifiedTradeAllowanceCharge>ram:RateApplicablePercent=1+ram:RateApplicablePercent=2',
  ],
  ['CII-SR-472', REGLEMENT, 'ram:SpecifiedTradeAllowanceCharge>ram:CategoryTradeTax+ram:CategoryTradeTax'],
  ['CII-SR-473', REGLEMENT, 'ram:SpecifiedTradeAllowanceCharge>ram:ActualAmount=1+ram:ActualAmount=2'],
  ['CII-SR-467', REGLEMENT, `${MOYEN}/ram:TypeCode=48`],
  ['CII-SR-468', REGLEMENT, `${MOYEN}/ram:Information=a`, `${MOYEN}/ram:Information=b`],
  deux('CII-SR-469', REGLEMENT, 'ram:PaymentReference'),
  ...suite(
    'CII-SR',
    477,
    TOTAUX,
    `LineTotalAmount ChargeTotalAmount AllowanceTotalAmount TaxBasisTotalAmount RoundingAmount GrandTotalAmount
     InformationAmount TotalPrepaidAmount TotalDiscountAmount TotalAllowanceChargeAmount DuePayableAmount
     RetailValueExcludingTaxInformationAmount TotalDepositFeeInformationAmount
     ProductValueExcludingTobaccoTaxInformationAmount TotalRetailValueInformationAmount GrossLineTotalAmount
     NetLineTotalAmount NetIncludingTaxesLineTotalAmount`
      .split(/\s+/)
      .map((nom) => `ram:${nom}=1 & ram:${nom}=1`),
  ),
  ...attributs(13, '', 'languageID languageLocaleID'),
  ...attributs(
    1,
    'rsm:ExchangedDocument/ram:ID',
    'schemeName schemeAgencyName schemeDataURI schemeURI schemeID schemeAgencyID schemeVersionID',
  ),
  ...attributs(
    101,
    `${ACCORD}/ram:SellerTradeParty/ram:SpecifiedLegalOrganization/ram:ID`,
    'schemeName schemeAgencyName schemeDataURI schemeURI',
  ),
  ...attributs(8, 'rsm:ExchangedDocument/ram:TypeCode', 'name listURI'),
  ...elements(
    15,
    ACCORD,
    'ram:QuotationReferencedDocument',
    `URIID StatusCode CopyIndicator TypeCode GlobalID RevisionID Name AttachmentBinaryObject Information ReferenceTypeCode SectionName PreviousRevisionID FormattedIssueDateTime EffectiveSpecifiedPeriod IssuerTradeParty AttachedSpecifiedBinaryFile`,
  ),
  ...attributs(31, `${TOTAUX}/ram:GrandTotalAmount`, 'currencyID currencyCodeListVersionID'),
  [
    'CII-DT-033',
    TRANSACTION,
    '-ram:IncludedSupplyChainTradeLineItem',
    '-ram:IncludedSupplyChainTradeLineItem',
    'ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeDelivery/ram:RequestedQuantity@unitCode:C62=1',
  ],
  ...attributs(
    34,
    `${LIGNE}/ram:SpecifiedLineTradeDelivery/ram:BilledQuantity`,
    'unitCodeListID unitCodeListAgencyID unitCodeListAgencyName',
  ),
  ['CII-DT-037', REGLEMENT, 'ram:ApplicableTradeTax/ram:TypeCode=GST'],
  ['CII-DT-068', REGLEMENT, 'ram:BillingSpecifiedPeriod/ram:StartDateTime/udt:DateTime=X'],
  ['CII-DT-072', REGLEMENT, 'ram:BillingSpecifiedPeriod/ram:EndDateTime/udt:DateTime=X'],
  ...elements(
    69,
    REGLEMENT,
    'ram:BillingSpecifiedPeriod',
    'DurationMeasure InclusiveIndicator Description - CompleteDateTime OpenIndicator SeasonCode ID Name SequenceNumeric StartDateFlexibilityCode ContinuousIndicator PurposeCode',
  ),
  ...elements(
    82,
    `${ACCORD}/ram:BuyerTradeParty`,
    'ram:PostalTradeAddress',
    'ID PostOfficeBox BuildingName - LineFour LineFive StreetName CitySubDivisionName CountryName CountrySubDivisionID AttentionOf CareOf BuildingNumber DepartmentName AdditionalStreetName',
  ),
  ['CII-DT-097', 'rsm:ExchangedDocument', 'ram:EffectiveDateTime/udt:DateTimeString@format:102=20261301'],
];

/** Bindings that the official rule set holds and can never come to. */
export const JAMAIS: ReadonlySet<IdLiaison> = new Set(['CII-DT-010', 'CII-DT-011', 'CII-DT-012']);
