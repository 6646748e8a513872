import { type Contexte, chemin, type Exception, type IdLiaison, type Liaison, partout } from './modele.ts';

/** Fatal bindings of CII D16B as released with EN 16931 validation 1.3.16 (2026-04-14): CII-SR and CII-DT. */

const auPlusUn = (id: IdLiaison, ou: string, terme?: string): Liaison => ({
  id,
  condition: { genre: 'NOMBRE', chemin: chemin(ou), max: 1 },
  ...(terme !== undefined && { terme }),
});
const exactementUn = (id: IdLiaison, ou: string, terme: string, si?: string): Liaison => ({
  id,
  condition: { genre: 'NOMBRE', chemin: chemin(ou), min: 1, max: 1, ...(si !== undefined && { si }) },
  terme,
});
const sansElement = (id: IdLiaison, ou: string, sauf?: Exception): Liaison => ({
  id,
  condition: { genre: 'ELEMENT_INTERDIT', chemin: chemin(ou), ...(sauf && { sauf }) },
});
/** Consecutive ids, one per element that must not be there: `068 A B -069` skips nothing, `-` skips a number. */
const sansElements = (premier: number, noms: string): Liaison[] =>
  noms
    .trim()
    .split(/\s+/)
    .flatMap((nom, i) => (nom === '-' ? [] : [sansElement(dt(premier + i), complet(nom))]));
const sansAttributs = (premier: number, noms: string): Liaison[] =>
  noms.split(' ').map((attribut, i) => ({ id: dt(premier + i), condition: { genre: 'ATTRIBUT_INTERDIT', attribut } }));

const dt = (rang: number): IdLiaison => `CII-DT-${String(rang).padStart(3, '0')}`;
const complet = (nom: string): string => (nom.startsWith('ram:') ? nom : `ram:${nom}`);

const ENTETE = ['ram:ApplicableHeaderTradeSettlement', 'rsm:SupplyChainTradeTransaction', 'rsm:CrossIndustryInvoice'];
const TRANSACTION = ['rsm:SupplyChainTradeTransaction', 'rsm:CrossIndustryInvoice'];
const LIGNE = ['ram:IncludedSupplyChainTradeLineItem', ...TRANSACTION];
const DOCUMENT = ['rsm:ExchangedDocument', 'rsm:CrossIndustryInvoice'];

const PIECE: Exception = { element: 'ram:AdditionalReferencedDocument', types: ['916'] };
const MOYENS = 'ram:SpecifiedTradeSettlementPaymentMeans';

/** Amounts of the document's summation, in the order of their rules (CII-SR-477 to 494), and their terms. */
const TOTAUX = `LineTotalAmount:BT-106 ChargeTotalAmount:BT-108 AllowanceTotalAmount:BT-107 TaxBasisTotalAmount:BT-109
  RoundingAmount:BT-114 GrandTotalAmount:BT-112 InformationAmount TotalPrepaidAmount:BT-113 TotalDiscountAmount
  TotalAllowanceChargeAmount DuePayableAmount:BT-115 RetailValueExcludingTaxInformationAmount
  TotalDepositFeeInformationAmount ProductValueExcludingTobaccoTaxInformationAmount TotalRetailValueInformationAmount
  GrossLineTotalAmount NetLineTotalAmount NetIncludingTaxesLineTotalAmount`;

/** Identifiers of which no scheme at all may be told. */
const SANS_SCHEME = 'schemeName schemeAgencyName schemeDataURI schemeURI schemeID schemeAgencyID schemeVersionID';
const identifiantNu = (nom: string, sous: readonly string[]): Contexte => ({
  noms: [nom],
  sous,
  absolu: true,
  liaisons: sansAttributs(1, SANS_SCHEME),
});

const CONTEXTES_SR: readonly Contexte[] = [
  {
    noms: ['rsm:ExchangedDocumentContext'],
    sous: ['rsm:CrossIndustryInvoice'],
    absolu: true,
    liaisons: [
      exactementUn('CII-SR-009', 'ram:GuidelineSpecifiedDocumentContextParameter', 'BT-24'),
      exactementUn('CII-SR-010', 'ram:GuidelineSpecifiedDocumentContextParameter/ram:ID', 'BT-24'),
    ],
  },
  {
    noms: ['rsm:ExchangedDocument'],
    sous: ['rsm:CrossIndustryInvoice'],
    absolu: true,
    liaisons: [exactementUn('CII-SR-014', 'ram:TypeCode', 'BT-3')],
  },
  {
    noms: ['ram:SpecifiedTradeProduct'],
    sous: LIGNE,
    absolu: true,
    liaisons: [
      {
        id: 'CII-SR-046',
        condition: { genre: 'ATTRIBUT_REQUIS', attribut: 'schemeID', chemin: 'ram:GlobalID' },
        terme: 'BT-157',
      },
      exactementUn('CII-SR-090', 'ram:OriginTradeCountry/ram:ID', 'BT-159', 'ram:OriginTradeCountry'),
    ],
  },
  {
    noms: ['ram:ApplicableProductCharacteristic'],
    sous: ['ram:SpecifiedTradeProduct', ...LIGNE],
    absolu: true,
    liaisons: [
      exactementUn('CII-SR-069', 'ram:Description', 'BT-160'),
      exactementUn('CII-SR-072', 'ram:Value', 'BT-161'),
    ],
  },
  {
    noms: ['ram:SpecifiedLineTradeAgreement'],
    sous: LIGNE,
    absolu: true,
    liaisons: [
      exactementUn('CII-SR-439', 'ram:NetPriceProductTradePrice/ram:ChargeAmount', 'BT-146'),
      auPlusUn('CII-SR-441', 'ram:NetPriceProductTradePrice/ram:ChargeAmount', 'BT-146'),
    ],
  },
  {
    noms: ['ram:AppliedTradeAllowanceCharge'],
    sous: ['ram:GrossPriceProductTradePrice'],
    liaisons: [auPlusUn('CII-SR-440', 'ram:ActualAmount', 'BT-147')],
  },
  {
    noms: ['ram:ApplicableHeaderTradeAgreement'],
    sous: TRANSACTION,
    absolu: true,
    liaisons: [
      auPlusUn('CII-SR-455', 'ram:SellerTradeParty/ram:DefinedTradeContact', 'BG-6'),
      auPlusUn('CII-SR-456', 'ram:BuyerTradeParty/ram:DefinedTradeContact', 'BG-9'),
      auPlusUn('CII-SR-459', 'ram:SellerTradeParty/ram:URIUniversalCommunication', 'BT-34'),
      auPlusUn('CII-SR-460', 'ram:BuyerTradeParty/ram:URIUniversalCommunication', 'BT-49'),
    ],
  },
  {
    noms: ['ram:ApplicableHeaderTradeSettlement'],
    sous: TRANSACTION,
    absolu: true,
    liaisons: [
      auPlusUn('CII-SR-461', 'ram:ApplicableTradeTax/ram:TaxPointDate', 'BT-7'),
      {
        id: 'CII-SR-462',
        condition: {
          genre: 'MEME_VALEUR',
          chemin: partout('ram:ApplicableTradeTax/ram:DueDateTypeCode'),
          selon: 'EXACTE',
        },
        terme: 'BT-8',
      },
      { id: 'CII-SR-470', condition: { genre: 'COMPTE_DE_VIREMENT' }, terme: 'BT-84' },
    ],
  },
  {
    noms: ['ram:SpecifiedTradeAllowanceCharge'],
    liaisons: [
      { id: 'CII-SR-463', condition: { genre: 'NOMBRE', chemin: chemin('ram:ChargeIndicator'), min: 1 } },
      auPlusUn('CII-SR-471', 'ram:RateApplicablePercent'),
      auPlusUn('CII-SR-472', 'ram:CategoryTradeTax'),
      auPlusUn('CII-SR-473', 'ram:ActualAmount'),
    ],
  },
  {
    noms: ['ram:SpecifiedTradeSettlementHeaderMonetarySummation'],
    sous: ENTETE,
    absolu: true,
    liaisons: TOTAUX.split(/\s+/).map((total, i) => {
      const [nom = '', terme] = total.split(':');
      return auPlusUn(`CII-SR-${477 + i}`, `ram:${nom}`, terme);
    }),
  },
  {
    noms: ['rsm:CrossIndustryInvoice'],
    absolu: true,
    liaisons: [
      {
        id: 'CII-SR-467',
        condition: { genre: 'MEME_VALEUR', chemin: partout(`${MOYENS}/ram:TypeCode`), selon: 'ESPACES' },
        terme: 'BT-81',
      },
      {
        id: 'CII-SR-468',
        condition: { genre: 'MEME_VALEUR', chemin: partout(`${MOYENS}/ram:Information`), selon: 'ESPACES' },
        terme: 'BT-82',
      },
      {
        id: 'CII-SR-469',
        condition: {
          genre: 'NOMBRE',
          chemin: partout('ram:ApplicableHeaderTradeSettlement/ram:PaymentReference'),
          max: 1,
        },
        terme: 'BT-83',
      },
      ...sansAttributs(13, 'languageID languageLocaleID'),
    ],
  },
];

const CONTEXTES_DT: readonly Contexte[] = [
  identifiantNu('ram:ID', [
    'ram:GuidelineSpecifiedDocumentContextParameter',
    'rsm:ExchangedDocumentContext',
    'rsm:CrossIndustryInvoice',
  ]),
  identifiantNu('ram:ID', DOCUMENT),
  identifiantNu('ram:LineID', ['ram:AssociatedDocumentLineDocument', ...LIGNE]),
  identifiantNu('ram:SellerAssignedID', ['ram:SpecifiedTradeProduct', ...LIGNE]),
  {
    suffixe: 'ID',
    espace: 'ram',
    liaisons: sansAttributs(101, 'schemeName schemeAgencyName schemeDataURI schemeURI'),
  },
  { noms: ['ram:TypeCode'], liaisons: sansAttributs(8, 'name listURI') },
  // The official rules have this context too, and never come to it: the one above has claimed the node.
  {
    noms: ['ram:TypeCode'],
    sous: DOCUMENT,
    absolu: true,
    liaisons: sansAttributs(10, 'listID listAgencyID listVersionID'),
  },
  {
    suffixe: 'ReferencedDocument',
    espace: 'ram',
    liaisons: [
      sansElement('CII-DT-015', 'ram:URIID', PIECE),
      ...sansElements(16, 'StatusCode CopyIndicator'),
      sansElement('CII-DT-018', 'ram:TypeCode', { ...PIECE, types: ['50', '130', '916'] }),
      ...sansElements(19, 'GlobalID RevisionID'),
      sansElement('CII-DT-021', 'ram:Name', PIECE),
      sansElement('CII-DT-022', 'ram:AttachmentBinaryObject', PIECE),
      sansElement('CII-DT-023', 'ram:Information'),
      sansElement('CII-DT-024', 'ram:ReferenceTypeCode', { ...PIECE, types: ['130'] }),
      ...sansElements(25, 'SectionName PreviousRevisionID'),
      sansElement('CII-DT-027', 'ram:FormattedIssueDateTime', { element: 'ram:InvoiceReferencedDocument' }),
      ...sansElements(28, 'EffectiveSpecifiedPeriod IssuerTradeParty AttachedSpecifiedBinaryFile'),
    ],
  },
  {
    suffixe: 'Amount',
    espace: 'ram',
    saufNoms: ['ram:TaxTotalAmount'],
    liaisons: sansAttributs(31, 'currencyID currencyCodeListVersionID'),
  },
  {
    suffixe: 'Quantity',
    espace: 'ram',
    liaisons: [
      {
        id: 'CII-DT-033',
        condition: {
          genre: 'ATTRIBUT_INTERDIT',
          attribut: 'unitCode',
          // One invoiced quantity with a unit, on any line, is enough for every quantity of the document.
          permis: partout(
            'rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeDelivery/ram:BilledQuantity',
          ),
        },
      },
      ...sansAttributs(34, 'unitCodeListID unitCodeListAgencyID unitCodeListAgencyName'),
    ],
  },
  {
    suffixe: 'TradeTax',
    espace: 'ram',
    liaisons: [{ id: 'CII-DT-037', condition: { genre: 'VALEUR', chemin: 'ram:TypeCode', valeur: 'VAT' } }],
  },
  {
    noms: ['ram:BillingSpecifiedPeriod'],
    liaisons: [
      sansElement('CII-DT-068', 'ram:StartDateTime/udt:DateTime'),
      ...sansElements(69, 'DurationMeasure InclusiveIndicator Description'),
      sansElement('CII-DT-072', 'ram:EndDateTime/udt:DateTime'),
      ...sansElements(
        73,
        `CompleteDateTime OpenIndicator SeasonCode ID Name SequenceNumeric StartDateFlexibilityCode ContinuousIndicator
         PurposeCode`,
      ),
    ],
  },
  {
    noms: ['ram:PostalTradeAddress'],
    liaisons: sansElements(
      82,
      `ID PostOfficeBox BuildingName - LineFour LineFive StreetName CitySubDivisionName CountryName CountrySubDivisionID
       AttentionOf CareOf BuildingNumber DepartmentName AdditionalStreetName`,
    ),
  },
  {
    noms: ['udt:DateTimeString'],
    si: (noeud) => noeud.brut('format') === '102',
    liaisons: [
      {
        id: 'CII-DT-097',
        condition: { genre: 'FORME_DATE', motif: /^\s*\d{4}(?:1[0-2]|0[1-9])(?:3[01]|[12]\d|0[1-9])\s*$/ },
      },
    ],
  },
];

/** Context order of the official rules: structure first, then data types. */
export const CONTEXTES_CII: readonly Contexte[] = [...CONTEXTES_SR, ...CONTEXTES_DT];
