/**
 * The semantic invoice: EN 16931-1, names and business-term ids of the standard, one shape whatever the syntax.
 * Every amount, quantity, rate and price is the exact decimal text read (`"1440.00"`), never a float; dates are
 * `YYYY-MM-DD`; absent is `undefined` (JSON-friendly). What the source held but could not be understood
 * (a date such as "31/02") is kept verbatim here and named by a finding.
 */
/** Identifier with its scheme (ISO 6523 code, `0002`, `0009`, or Chorus' own `schemeName`). */
export interface Identifier {
  readonly value: string;
  readonly scheme?: string | undefined;
  /** Legacy Chorus UBL `schemeName` (1 SIRET … 7 particulier). */
  readonly schemeName?: string | undefined;
  /** Read from a CII `GlobalID`, whose scheme must be a public one; that of an `ID` is free. */
  readonly global?: boolean | undefined;
}

/** BG-5, BG-8, BG-12, BG-15. */
export interface PostalAddress {
  readonly line1?: string | undefined;
  readonly line2?: string | undefined;
  readonly line3?: string | undefined;
  readonly city?: string | undefined;
  readonly postCode?: string | undefined;
  readonly subdivision?: string | undefined;
  readonly countryCode?: string | undefined;
}

export interface Contact {
  readonly name?: string | undefined;
  readonly telephone?: string | undefined;
  readonly email?: string | undefined;
}

/** BG-4 seller, BG-7 buyer, BG-10 payee, BG-11 tax representative. */
export interface Party {
  readonly name?: string | undefined;
  readonly tradingName?: string | undefined;
  /** BT-29, BT-46, BT-60. */
  readonly identifiers: readonly Identifier[];
  /** BT-30, BT-47, BT-61. */
  readonly legalRegistration?: Identifier | undefined;
  /** BT-31, BT-48, BT-63. */
  readonly vatIdentifier?: string | undefined;
  /** BT-32. */
  readonly taxRegistration?: string | undefined;
  /** BT-33. */
  readonly additionalLegalInformation?: string | undefined;
  /** BT-34, BT-49. */
  readonly electronicAddress?: Identifier | undefined;
  readonly address?: PostalAddress | undefined;
  readonly contact?: Contact | undefined;
}

export interface PaymentMeans {
  /** BT-81, UNTDID 4461. */
  readonly meansCode?: string | undefined;
  /** BT-82. */
  readonly meansText?: string | undefined;
}

/** BG-16 to BG-19. */
export interface PaymentInstructions extends PaymentMeans {
  /** BT-83. */
  readonly remittanceInformation?: string | undefined;
  /** BG-17. Those of another means than the first name it. */
  readonly creditTransfers: readonly (PaymentMeans & {
    readonly account?: string | undefined;
    readonly accountName?: string | undefined;
    readonly bic?: string | undefined;
    /** Its repetition of BG-16 has no code at all (BR-49). */
    readonly withoutMeans?: true | undefined;
  })[];
  /** Means beside the first that have no account of their own: a cheque, a card (BG-16 repeats), one without code (BR-49). */
  readonly otherMeans?: readonly PaymentMeans[] | undefined;
  /** BG-18. */
  readonly card?: { readonly number?: string | undefined; readonly holder?: string | undefined } | undefined;
  /** BG-19. */
  readonly directDebit?:
    | {
        readonly mandate?: string | undefined;
        readonly creditorIdentifier?: string | undefined;
        readonly debitedAccount?: string | undefined;
      }
    | undefined;
}

/** BG-20/21 (document) and BG-27/28 (line). */
export interface AllowanceCharge {
  /** false: allowance; true: charge. */
  readonly charge: boolean;
  readonly amount?: string | undefined;
  readonly baseAmount?: string | undefined;
  readonly percentage?: string | undefined;
  readonly vatCategory?: string | undefined;
  readonly vatRate?: string | undefined;
  readonly reason?: string | undefined;
  readonly reasonCode?: string | undefined;
}

/** BG-22. */
export interface Totals {
  /** BT-106 */ readonly lineTotal?: string | undefined;
  /** BT-107 */ readonly allowanceTotal?: string | undefined;
  /** BT-108 */ readonly chargeTotal?: string | undefined;
  /** BT-109 */ readonly taxExclusive?: string | undefined;
  /** BT-110 */ readonly tax?: string | undefined;
  /** How many BT-110 the document gives; more than one is a fault (BR-CO-15). */
  readonly taxCount?: number | undefined;
  /** BT-111 */ readonly taxAccountingCurrency?: string | undefined;
  /** BT-112 */ readonly taxInclusive?: string | undefined;
  /** BT-113 */ readonly paid?: string | undefined;
  /** BT-114 */ readonly rounding?: string | undefined;
  /** BT-115 */ readonly due?: string | undefined;
}

/** BG-23. */
export interface VatBreakdown {
  readonly taxableAmount?: string | undefined;
  readonly taxAmount?: string | undefined;
  readonly category?: string | undefined;
  readonly rate?: string | undefined;
  readonly exemptionReason?: string | undefined;
  readonly exemptionReasonCode?: string | undefined;
}

/** Another document, and where in it. */
export interface DocumentReference {
  readonly number?: string | undefined;
  /** A line of that document. */
  readonly line?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** UNTDID 1001. */
  readonly type?: string | undefined;
}

/** References of the whole invoice that Factur-X EXTENDED adds; dates and types of those that EN 16931 numbers. */
export interface InvoiceReferences {
  /** BT-X-146 */ readonly salesOrderDate?: string | undefined;
  /** BT-X-147 */ readonly orderDate?: string | undefined;
  /** BT-X-148 */ readonly contractDate?: string | undefined;
  /** BT-X-405: marché or order (UNTDID 1153: CT, BC). */ readonly contractType?: string | undefined;
  /** BT-X-200 */ readonly despatchAdviceDate?: string | undefined;
  /** BT-X-201 */ readonly receivingAdviceDate?: string | undefined;
  /** BT-X-202, BT-X-203 */ readonly deliveryNote?: DocumentReference | undefined;
  /** BG-X-61: BT-X-403, BT-X-404. */ readonly quotation?: DocumentReference | undefined;
  /** BG-X-23: BT-X-150, BT-X-151; the orders of the end customer. */
  readonly endCustomerOrders?: readonly DocumentReference[] | undefined;
}

/** References of a line that Factur-X EXTENDED and EXTENDED-CTC-FR add. */
export interface LineReferences {
  /** BT-X-21, BT-X-22 (EXT-FR-FE-135): the order that BT-132 is a line of. */
  readonly order?: DocumentReference | undefined;
  /** BG-X-81: BT-X-537 to BT-X-539. */ readonly salesOrder?: DocumentReference | undefined;
  /** BG-X-47: BT-X-310 to BT-X-312. */ readonly quotation?: DocumentReference | undefined;
  /** BG-X-2: BT-X-24 to BT-X-26. */ readonly contract?: DocumentReference | undefined;
  /** BG-X-13: BT-X-86 to BT-X-88 (EXT-FR-FE-140). */ readonly despatchAdvice?: DocumentReference | undefined;
  /** BG-X-82: BT-X-89 to BT-X-91 (EXT-FR-FE-141). */ readonly receivingAdvice?: DocumentReference | undefined;
  /** BG-X-83: BT-X-92 to BT-X-94. */ readonly deliveryNote?: DocumentReference | undefined;
  /** BG-X-48: BT-X-331 to BT-X-333, BT-X-540 (EXT-FR-FE-BG-06). */
  readonly precedingInvoice?: DocumentReference | undefined;
}

/** Who takes part beside the parties of EN 16931: Factur-X EXTENDED, EXTENDED-CTC-FR. */
export interface OtherParties {
  /** BG-X-36, EXT-FR-FE-BG-04: whom the invoice is addressed to in the buyer's stead; on Chorus the valideur. */
  readonly invoicee?: Party | undefined;
  /** BG-X-33, EXT-FR-FE-BG-05: who invoices in the seller's stead. */
  readonly invoicer?: Party | undefined;
  /** BG-X-73, EXT-FR-FE-BG-02. */
  readonly payer?: Party | undefined;
  /** BG-X-49, EXT-FR-FE-BG-03: the seller's; the valideur in Chorus' older dialect of UBL. */
  readonly salesAgent?: Party | undefined;
  /** BG-X-62, EXT-FR-FE-BG-01. */
  readonly buyerAgent?: Party | undefined;
  /** BG-X-54. */
  readonly buyerTaxRepresentative?: Party | undefined;
  /** BG-X-18: who uses the product in the end. */
  readonly endUser?: Party | undefined;
  /** BG-X-27: where the delivery ends, beyond BG-13. */
  readonly ultimateShipTo?: Party | undefined;
  /** BG-X-30: where the delivery starts. */
  readonly shipFrom?: Party | undefined;
}

/** What payment gains where it is early (BG-X-44), and costs where it is late (BG-X-43). */
export interface PaymentCondition {
  /** BT-X-282, BT-X-276: the day that the period is counted from. */ readonly basisDate?: string | undefined;
  /** BT-X-283, BT-X-277 */ readonly period?: string | undefined;
  /** BT-X-284, BT-X-278 */ readonly periodUnit?: string | undefined;
  /** BT-X-285, BT-X-279 */ readonly baseAmount?: string | undefined;
  /** BT-X-286, BT-X-280 */ readonly percentage?: string | undefined;
  /** BT-X-287, BT-X-281 */ readonly amount?: string | undefined;
}

/** One of several terms of payment, or one with more than EN 16931 has a place for. */
export interface PaymentTerms {
  /** BT-20 */ readonly description?: string | undefined;
  /** BT-9 */ readonly dueDate?: string | undefined;
  /** BT-89 */ readonly mandate?: string | undefined;
  /** BT-X-275 */ readonly partialAmount?: string | undefined;
  /** BG-X-43 */ readonly penalty?: PaymentCondition | undefined;
  /** BG-X-44 */ readonly discount?: PaymentCondition | undefined;
  /** BG-X-77 */ readonly payee?: Party | undefined;
}

/** BG-X-45. */
export interface AdvancePayment {
  /** BT-X-291 */ readonly amount?: string | undefined;
  /** BT-X-292 */ readonly date?: string | undefined;
  /** BG-X-46: BT-X-293, BT-X-295 to BT-X-298. */ readonly taxes?: readonly Omit<VatBreakdown, 'taxableAmount'>[];
  /** BG-X-85: BT-X-558 to BT-X-560. */ readonly invoice?: Omit<DocumentReference, 'line'> | undefined;
}

/** BG-X-41: `rate` units of `target`, the currency of the VAT, for one of `source`. */
export interface ExchangeRate {
  /** BT-X-258 */ readonly source?: string | undefined;
  /** BT-X-259 */ readonly target?: string | undefined;
  /** BT-X-260 */ readonly rate?: string | undefined;
  /** BT-X-261 */ readonly date?: string | undefined;
}

/** BG-X-1: a product that the product of a line is made of. */
export interface IncludedProduct {
  /** BT-X-308 */ readonly identifier?: string | undefined;
  /** BT-X-15 */ readonly standardItemIdentifiers?: readonly Identifier[] | undefined;
  /** BT-X-16 */ readonly sellerItemIdentifier?: string | undefined;
  /** BT-X-17 */ readonly buyerItemIdentifier?: string | undefined;
  /** BT-X-309 */ readonly industryItemIdentifier?: string | undefined;
  /** BT-X-18 */ readonly name?: string | undefined;
  /** BT-X-19 */ readonly description?: string | undefined;
  /** BT-X-20, in each unit of the product. */ readonly quantity?: string | undefined;
  readonly unit?: string | undefined;
}

/** BG-32. */
export interface ItemAttribute {
  /** BT-160 */ readonly name?: string | undefined;
  /** BT-161 */ readonly value?: string | undefined;
  /** BT-X-11 (EXT-FR-FE-159): UNTDED 6313. */ readonly code?: string | undefined;
  /** BT-X-12 (EXT-FR-FE-160): a value that is measured, and its unit (EXT-FR-FE-161). */
  readonly measure?: string | undefined;
  readonly measureUnit?: string | undefined;
}

/** BG-25. */
export interface InvoiceLine {
  /** BT-X-8 (Factur-X EXTENDED): DETAIL, GROUP or INFORMATION. */ readonly lineType?: string | undefined;
  /** BT-X-304: the line that this one is a part of. */ readonly parentLine?: string | undefined;
  /** BT-126 */ readonly id?: string | undefined;
  /** BT-127 */ readonly note?: string | undefined;
  /** BT-X-9, BT-X-10: the note as a code, and its subject. */
  readonly noteCode?: string | undefined;
  readonly noteSubject?: string | undefined;
  /** BT-129 */ readonly quantity?: string | undefined;
  /** BT-130 */ readonly unit?: string | undefined;
  /** BT-131 */ readonly netAmount?: string | undefined;
  /** BT-132 */ readonly orderLineReference?: string | undefined;
  /** BT-133 */ readonly accountingReference?: string | undefined;
  readonly period?: Period | undefined;
  readonly allowancesCharges: readonly AllowanceCharge[];
  /** BT-146 */ readonly netPrice?: string | undefined;
  /** BT-147 */ readonly priceDiscount?: string | undefined;
  /** BT-148 */ readonly grossPrice?: string | undefined;
  /** BT-149 */ readonly priceBaseQuantity?: string | undefined;
  /** BT-150 */ readonly priceBaseUnit?: string | undefined;
  /** BT-151 */ readonly vatCategory?: string | undefined;
  /** BT-152 */ readonly vatRate?: string | undefined;
  /** BT-153 */ readonly name?: string | undefined;
  /** BT-154 */ readonly description?: string | undefined;
  /** BT-155 */ readonly sellerItemIdentifier?: string | undefined;
  /** BT-156 */ readonly buyerItemIdentifier?: string | undefined;
  /** BT-157 */ readonly standardItemIdentifier?: Identifier | undefined;
  /** BT-128 */ readonly objectIdentifier?: Identifier | undefined;
  /** BT-128 repeated, as EXTENDED-CTC-FR allows. */ readonly otherObjects?: readonly Identifier[] | undefined;
  /** BT-158 */ readonly classifications?: readonly Identifier[] | undefined;
  /** BT-159 */ readonly originCountry?: string | undefined;
  /** BG-32 */ readonly attributes?: readonly ItemAttribute[] | undefined;
  /** BG-X-1 */ readonly includedProducts?: readonly IncludedProduct[] | undefined;
  readonly references?: LineReferences | undefined;
}

/** BG-14, BG-26. */
export interface Period {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** BG-24. The bytes stay outside the model: `index` says which extracted attachment of the reading holds them. */
export interface SupportingDocument {
  readonly reference?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly mimeType?: string | undefined;
  readonly fileName?: string | undefined;
  readonly index?: number | undefined;
  /** The document itself as people read it, in a format that carries one (`TypePJ` 01). */
  readonly readable?: boolean | undefined;
  /** What it is, in the words of Chorus (`CategoriePJ`). */
  readonly category?: string | undefined;
}

/** One step of the validation that an invoice went through before its recipient (pivot, `ValidationUnitaire`). */
export interface ValidationStep {
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** Status code of Chorus, two digits (`CODES_STATUT_CPP`). */
  readonly statusCode?: string | undefined;
  readonly complement?: string | undefined;
  readonly comment?: string | undefined;
  readonly by: {
    readonly identifier?: Identifier | undefined;
    readonly name?: string | undefined;
    readonly countryCode?: string | undefined;
    readonly note?: string | undefined;
  };
}

/** What the formats of Chorus say and EN 16931 has no term for. */
export interface ChorusExtension {
  /** `ModeEmission`: flux, numérisation, saisie, PDF. */
  readonly issueMode?: string | undefined;
  /** `IdCPRO`. */
  readonly invoiceId?: string | undefined;
  /** `Renvoi`: Non, Complétée, Recyclée. */
  readonly resent?: string | undefined;
  /** `DateReception`, `DateMiseADispositionMOE`: `YYYY-MM-DD`. */
  readonly receivedOn?: string | undefined;
  readonly madeAvailableToMoeOn?: string | undefined;
  /** `ReferenceBancaire`: its type (IBAN, RIB) and the bank's name. */
  readonly accountType?: string | undefined;
  readonly bankName?: string | undefined;
  /** `CycleDeValidation`. */
  readonly validations: readonly ValidationStep[];
}

export interface SemanticInvoice {
  readonly syntax: 'UBL' | 'CII' | 'CPP';
  /** Root of the document: an invoice or a credit note (UBL tells them apart). */
  readonly root: 'INVOICE' | 'CREDIT_NOTE';
  /** BT-24 */ readonly specification?: string | undefined;
  /** BT-23: cadre de facturation. */ readonly businessProcess?: string | undefined;
  /** BT-1 */ readonly number?: string | undefined;
  /** BT-2 */ readonly issueDate?: string | undefined;
  /** BT-3 */ readonly typeCode?: string | undefined;
  /** BT-5 */ readonly currency?: string | undefined;
  /** BT-6 */ readonly accountingCurrency?: string | undefined;
  /** BT-7 */ readonly taxPointDate?: string | undefined;
  /** BT-8 */ readonly taxPointCode?: string | undefined;
  /** BT-9 */ readonly dueDate?: string | undefined;
  /** BT-10: code of the recipient's service. */ readonly buyerReference?: string | undefined;
  /** Legacy Chorus UBL: code of the recipient's service in AccountingContact. */
  readonly buyerAccountingContact?: string | undefined;
  /** BT-11 */ readonly projectReference?: string | undefined;
  /** BT-12: number of the marché. */ readonly contractReference?: string | undefined;
  /** BT-13: number of the engagement. */ readonly orderReference?: string | undefined;
  /** BT-14 */ readonly salesOrderReference?: string | undefined;
  /** BT-15 */ readonly receivingAdvice?: string | undefined;
  /** BT-16 */ readonly despatchAdvice?: string | undefined;
  /** BT-17 */ readonly tenderReference?: string | undefined;
  /** BT-18 */ readonly objectIdentifier?: Identifier | undefined;
  /** BT-18 repeated, as EXTENDED-CTC-FR allows. */ readonly otherObjects?: readonly Identifier[] | undefined;
  /** BT-19 */ readonly accountingReference?: string | undefined;
  /** BT-20 */ readonly paymentTerms?: string | undefined;
  /** BG-1; `code` is BT-X-5, the note as a code. */
  readonly notes: readonly {
    readonly subject?: string | undefined;
    readonly text: string;
    readonly code?: string | undefined;
  }[];
  /** BG-3; `type` is BT-X-555 (EXT-FR-FE-02). */
  readonly precedingInvoices: readonly Omit<DocumentReference, 'line'>[];
  readonly references?: InvoiceReferences | undefined;
  readonly seller: Party;
  readonly buyer: Party;
  readonly payee?: Party | undefined;
  readonly taxRepresentative?: Party | undefined;
  readonly otherParties?: OtherParties | undefined;
  /** BG-13 */ readonly delivery?:
    | {
        readonly name?: string | undefined;
        readonly location?: Identifier | undefined;
        readonly date?: string | undefined;
        readonly address?: PostalAddress | undefined;
      }
    | undefined;
  /** BG-14 */ readonly period?: Period | undefined;
  readonly payment?: PaymentInstructions | undefined;
  /** Every term of payment, where they are several or say more than EN 16931: BT-9, BT-20 and BT-89 are the first of each. */
  readonly paymentSchedule?: readonly PaymentTerms[] | undefined;
  /** BG-X-45 */ readonly advancePayments?: readonly AdvancePayment[] | undefined;
  /** BG-X-41 */ readonly exchangeRate?: ExchangeRate | undefined;
  readonly allowancesCharges: readonly AllowanceCharge[];
  /** BG-X-42 (Factur-X EXTENDED): charges of a carrier, with their VAT. */
  readonly logisticsCharges?:
    | readonly Pick<AllowanceCharge, 'amount' | 'vatCategory' | 'vatRate' | 'reason'>[]
    | undefined;
  readonly totals: Totals;
  readonly vatBreakdown: readonly VatBreakdown[];
  readonly supportingDocuments: readonly SupportingDocument[];
  readonly lines: readonly InvoiceLine[];
  /** Chorus' own formats only. */ readonly chorus?: ChorusExtension | undefined;
  /** Currencies that the amounts themselves name, each once; '' for amounts of UBL that name none (BR-CL-03). */
  readonly amountCurrencies?: readonly string[] | undefined;
}
