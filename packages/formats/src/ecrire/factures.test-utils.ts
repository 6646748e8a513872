import type {
  AdvancePayment,
  AllowanceCharge,
  DocumentReference,
  ExchangeRate,
  Identifier,
  IncludedProduct,
  InvoiceLine,
  InvoiceReferences,
  LineReferences,
  OtherParties,
  Party,
  PaymentCondition,
  PaymentMeans,
  PaymentTerms,
  PostalAddress,
  SemanticInvoice,
} from '@orpheon/domain';
import fc from 'fast-check';

/** Text as a reader gives it: trimmed, NFC, never blank. */
export const texteAuHasard: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    fc.constantFrom('Été & Cie', '<x>', 'a "b" \'c\'', 'Ω Ж 日本', '1 234'),
  )
  .map((t) =>
    t
      .replace(/[^\P{Cc}]/gu, '')
      .normalize('NFC')
      .trim(),
  )
  .filter((t) => t !== '');
const texte = texteAuHasard;
const montant = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((n) => {
  const chiffres = (n < 0n ? -n : n).toString().padStart(3, '0');
  return `${n < 0n ? '-' : ''}${chiffres.slice(0, -2)}.${chiffres.slice(-2)}`;
});
const jour = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const code = fc.stringMatching(/^[A-Z0-9]{1,4}$/);
const peutEtre = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(a, { nil: undefined });
const plusieurs = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(a, { maxLength: 3 });

const identifiant: fc.Arbitrary<Identifier> = fc.record({ value: texte, scheme: peutEtre(code) });
const adresse: fc.Arbitrary<PostalAddress> = fc.record({
  line1: peutEtre(texte),
  line2: peutEtre(texte),
  line3: peutEtre(texte),
  city: peutEtre(texte),
  postCode: peutEtre(texte),
  subdivision: peutEtre(texte),
  countryCode: peutEtre(code),
});
const partie: fc.Arbitrary<Party> = fc.record({
  name: peutEtre(texte),
  tradingName: peutEtre(texte),
  identifiers: fc
    .tuple(plusieurs(identifiant), plusieurs(identifiant))
    .map(([simples, globaux]) => [...simples, ...globaux.map((i) => ({ ...i, global: true }))]),
  legalRegistration: peutEtre(identifiant),
  vatIdentifier: peutEtre(texte),
  taxRegistration: peutEtre(texte),
  additionalLegalInformation: peutEtre(texte),
  electronicAddress: peutEtre(identifiant),
  address: peutEtre(adresse),
  contact: peutEtre(fc.record({ name: peutEtre(texte), telephone: peutEtre(texte), email: peutEtre(texte) })),
});
const renvoi: fc.Arbitrary<DocumentReference> = fc.record({ number: texte, date: peutEtre(jour) });
const renvoiALaLigne: fc.Arbitrary<DocumentReference> = fc.record({
  number: texte,
  line: peutEtre(texte),
  date: peutEtre(jour),
});
const autresParties: fc.Arbitrary<OtherParties> = fc.record({
  invoicee: peutEtre(partie),
  invoicer: peutEtre(partie),
  payer: peutEtre(partie),
  salesAgent: peutEtre(partie),
  buyerAgent: peutEtre(partie),
  buyerTaxRepresentative: peutEtre(partie),
  endUser: peutEtre(partie),
  ultimateShipTo: peutEtre(partie),
  shipFrom: peutEtre(partie),
});
const condition: fc.Arbitrary<PaymentCondition> = fc
  .record({
    basisDate: peutEtre(jour),
    period: peutEtre(montant),
    periodUnit: peutEtre(code),
    baseAmount: peutEtre(montant),
    percentage: peutEtre(montant),
    amount: peutEtre(montant),
  })
  .map((c) => ({ ...c, ...(c.period === undefined && { periodUnit: undefined }) }));
const echeance: fc.Arbitrary<PaymentTerms> = fc.record({
  description: peutEtre(texte),
  dueDate: peutEtre(jour),
  partialAmount: montant,
  penalty: peutEtre(condition),
  discount: peutEtre(condition),
  payee: peutEtre(partie),
});
const acompte: fc.Arbitrary<AdvancePayment> = fc.record({
  amount: montant,
  date: peutEtre(jour),
  taxes: plusieurs(
    fc.record({
      taxAmount: peutEtre(montant),
      category: code,
      rate: peutEtre(montant),
      exemptionReason: peutEtre(texte),
      exemptionReasonCode: peutEtre(code),
    }),
  ),
  invoice: peutEtre(fc.record({ number: texte, date: peutEtre(jour), type: peutEtre(code) })),
});
const tauxDeChange: fc.Arbitrary<ExchangeRate> = fc.record({
  source: peutEtre(code),
  target: peutEtre(code),
  rate: peutEtre(montant),
  date: peutEtre(jour),
});
const produitInclus: fc.Arbitrary<IncludedProduct> = fc
  .record({
    identifier: peutEtre(texte),
    standardItemIdentifiers: plusieurs(identifiant),
    sellerItemIdentifier: peutEtre(texte),
    buyerItemIdentifier: peutEtre(texte),
    industryItemIdentifier: peutEtre(texte),
    name: texte,
    description: peutEtre(texte),
    quantity: peutEtre(montant),
    unit: peutEtre(code),
  })
  .map((p) => ({ ...p, ...(p.quantity === undefined && { unit: undefined }) }));
const renvois: fc.Arbitrary<InvoiceReferences> = fc.record({
  salesOrderDate: peutEtre(jour),
  orderDate: peutEtre(jour),
  contractDate: peutEtre(jour),
  contractType: peutEtre(fc.constantFrom('CT', 'BC')),
  despatchAdviceDate: peutEtre(jour),
  receivingAdviceDate: peutEtre(jour),
  deliveryNote: peutEtre(renvoi),
  quotation: peutEtre(renvoi),
  endCustomerOrders: plusieurs(renvoi),
});
const renvoisDeLigne: fc.Arbitrary<LineReferences> = fc.record({
  order: peutEtre(renvoi),
  salesOrder: peutEtre(renvoiALaLigne),
  quotation: peutEtre(renvoiALaLigne),
  contract: peutEtre(renvoiALaLigne),
  despatchAdvice: peutEtre(renvoiALaLigne),
  receivingAdvice: peutEtre(renvoiALaLigne),
  deliveryNote: peutEtre(renvoiALaLigne),
  precedingInvoice: peutEtre(
    fc.record({ number: texte, line: peutEtre(texte), date: peutEtre(jour), type: peutEtre(code) }),
  ),
});
const periode = fc.record({ start: peutEtre(jour), end: peutEtre(jour) });

const remise = (charge: boolean, tva: boolean): fc.Arbitrary<AllowanceCharge> =>
  fc.record({
    charge: fc.constant(charge),
    amount: peutEtre(montant),
    baseAmount: peutEtre(montant),
    percentage: peutEtre(montant),
    vatCategory: tva ? peutEtre(code) : fc.constant(undefined),
    vatRate: tva ? peutEtre(montant) : fc.constant(undefined),
    reason: peutEtre(texte),
    reasonCode: peutEtre(code),
  });
/** Allowances first, then charges, as the reader sorts them. */
const remises = (tva: boolean): fc.Arbitrary<AllowanceCharge[]> =>
  fc.tuple(plusieurs(remise(false, tva)), plusieurs(remise(true, tva))).map(([a, b]) => [...a, ...b]);

/** The first of several objects is the one that the standard knows. */
const premierObjet = <T extends Pick<InvoiceLine, 'objectIdentifier' | 'otherObjects'>>({
  objectIdentifier,
  otherObjects = [],
}: T): Pick<InvoiceLine, 'objectIdentifier' | 'otherObjects'> =>
  objectIdentifier === undefined ? { objectIdentifier: otherObjects[0], otherObjects: otherObjects.slice(1) } : {};

const ligne: fc.Arbitrary<InvoiceLine> = fc
  .record({
    id: peutEtre(texte),
    note: peutEtre(texte),
    quantity: peutEtre(montant),
    unit: peutEtre(code),
    netAmount: peutEtre(montant),
    orderLineReference: peutEtre(texte),
    accountingReference: peutEtre(texte),
    period: peutEtre(periode),
    allowancesCharges: remises(false),
    netPrice: peutEtre(montant),
    priceDiscount: peutEtre(montant),
    grossPrice: peutEtre(montant),
    priceBaseQuantity: peutEtre(montant),
    priceBaseUnit: peutEtre(code),
    vatCategory: peutEtre(code),
    vatRate: peutEtre(montant),
    name: peutEtre(texte),
    description: peutEtre(texte),
    sellerItemIdentifier: peutEtre(texte),
    buyerItemIdentifier: peutEtre(texte),
    standardItemIdentifier: peutEtre(identifiant),
    objectIdentifier: peutEtre(identifiant),
    classifications: plusieurs(identifiant),
    originCountry: peutEtre(code),
    attributes: plusieurs(
      fc
        .record({
          name: texte,
          value: peutEtre(texte),
          code: peutEtre(code),
          measure: peutEtre(montant),
          measureUnit: peutEtre(code),
        })
        .map((a) => ({ ...a, ...(a.measure === undefined && { measureUnit: undefined }) })),
    ),
    lineType: peutEtre(fc.constantFrom('DETAIL', 'GROUP', 'INFORMATION')),
    parentLine: peutEtre(texte),
    noteCode: peutEtre(code),
    noteSubject: peutEtre(code),
    otherObjects: plusieurs(identifiant),
    includedProducts: plusieurs(produitInclus),
    references: peutEtre(renvoisDeLigne),
  })
  // A unit stands on its quantity: without one there is no place for it. A line is never wholly empty.
  .map((l) => ({
    ...l,
    id: l.id ?? '1',
    ...(l.quantity === undefined && { unit: undefined }),
    ...(l.priceBaseQuantity === undefined && { priceBaseUnit: undefined }),
    ...premierObjet(l),
  }));

const moyen: fc.Arbitrary<PaymentMeans> = fc.record({ meansCode: code, meansText: peutEtre(texte) });
const paiementAuHasard = fc.record({
  meansCode: code,
  meansText: peutEtre(texte),
  remittanceInformation: peutEtre(texte),
  creditTransfers: plusieurs(
    fc.record({
      account: fc.oneof(texte, fc.constant('FR7630006000011234567890189')),
      accountName: peutEtre(texte),
      bic: peutEtre(texte),
      propre: peutEtre(moyen),
      withoutMeans: fc.boolean(),
    }),
  ),
  otherMeans: plusieurs(fc.oneof(moyen, fc.constant({}))),
  card: peutEtre(fc.record({ number: peutEtre(texte), holder: peutEtre(texte) })),
  directDebit: peutEtre(
    fc.record({ mandate: peutEtre(texte), creditorIdentifier: peutEtre(texte), debitedAccount: peutEtre(texte) }),
  ),
});

/** A means is told again only where it is another than the first. A transfer has an account, else it is read twice (BR-61). */
const paiement: fc.Arbitrary<NonNullable<SemanticInvoice['payment']>> = paiementAuHasard.map((p) => {
  const autre = (m: PaymentMeans | undefined): m is PaymentMeans => m !== undefined && m.meansCode !== p.meansCode;
  const virement = p.meansCode === '30' || p.meansCode === '58';
  return {
    ...p,
    creditTransfers: p.creditTransfers.map(({ propre, withoutMeans, ...compte }, rang) => {
      if (virement && rang === 0) return compte;
      return { ...compte, ...(withoutMeans ? { withoutMeans } : autre(propre) && propre) };
    }),
    otherMeans: p.otherMeans.filter(autre),
  };
});

/** The first date and text of the terms of payment are those of the invoice; its mandate stands in the first of them. */
function echeances(
  [premiere, ...suivantes]: readonly PaymentTerms[],
  payment: SemanticInvoice['payment'],
): Pick<SemanticInvoice, 'paymentSchedule' | 'dueDate' | 'paymentTerms'> {
  if (premiere === undefined) return {};
  const toutes = [{ ...premiere, mandate: payment?.directDebit?.mandate }, ...suivantes];
  return {
    paymentSchedule: toutes,
    dueDate: toutes.find((t) => t.dueDate !== undefined)?.dueDate,
    paymentTerms: toutes.find((t) => t.description !== undefined)?.description,
  };
}

/** Any invoice of the model that CII has a place for. */
export const factureAuHasard: fc.Arbitrary<SemanticInvoice> = fc
  .record({
    tete: fc.record({
      specification: peutEtre(texte),
      businessProcess: peutEtre(texte),
      number: peutEtre(texte),
      issueDate: peutEtre(jour),
      typeCode: peutEtre(code),
      dueDate: peutEtre(jour),
      buyerReference: peutEtre(texte),
      projectReference: peutEtre(texte),
      contractReference: peutEtre(texte),
      orderReference: peutEtre(texte),
      salesOrderReference: peutEtre(texte),
      receivingAdvice: peutEtre(texte),
      despatchAdvice: peutEtre(texte),
      tenderReference: peutEtre(texte),
      objectIdentifier: peutEtre(identifiant),
      accountingReference: peutEtre(texte),
      paymentTerms: peutEtre(texte),
      notes: plusieurs(fc.record({ subject: peutEtre(code), text: texte, code: peutEtre(code) })),
      precedingInvoices: plusieurs(fc.record({ number: texte, date: peutEtre(jour), type: peutEtre(code) })),
      otherObjects: plusieurs(identifiant),
      otherParties: peutEtre(autresParties),
      references: peutEtre(renvois),
    }),
    parties: fc.record({
      seller: partie,
      buyer: partie,
      payee: peutEtre(partie),
      taxRepresentative: peutEtre(partie),
    }),
    delivery: peutEtre(
      fc.record({
        name: peutEtre(texte),
        location: peutEtre(identifiant),
        date: peutEtre(jour),
        address: peutEtre(adresse),
      }),
    ),
    period: peutEtre(periode),
    payment: peutEtre(paiement),
    paymentSchedule: plusieurs(echeance),
    advancePayments: plusieurs(acompte),
    exchangeRate: peutEtre(tauxDeChange),
    allowancesCharges: remises(true),
    totals: fc.record({
      lineTotal: peutEtre(montant),
      allowanceTotal: peutEtre(montant),
      chargeTotal: peutEtre(montant),
      taxExclusive: peutEtre(montant),
      tax: peutEtre(montant),
      taxInclusive: peutEtre(montant),
      paid: peutEtre(montant),
      rounding: peutEtre(montant),
      due: peutEtre(montant),
    }),
    tvaEnEuros: peutEtre(montant),
    exigibilite: fc.record({ taxPointDate: peutEtre(jour), taxPointCode: peutEtre(code) }),
    vatBreakdown: plusieurs(
      fc.record({
        taxableAmount: peutEtre(montant),
        taxAmount: peutEtre(montant),
        category: peutEtre(code),
        rate: peutEtre(montant),
        exemptionReason: peutEtre(texte),
        exemptionReasonCode: peutEtre(code),
      }),
    ),
    supportingDocuments: plusieurs(fc.record({ reference: texte, description: peutEtre(texte), url: peutEtre(texte) })),
    lines: fc.array(ligne, { maxLength: 4 }),
  })
  .map(({ tete, parties, totals, tvaEnEuros, exigibilite, ...reste }) => ({
    syntax: 'CII',
    root: 'INVOICE',
    ...tete,
    ...premierObjet(tete),
    ...parties,
    ...reste,
    ...echeances(reste.paymentSchedule, reste.payment),
    currency: 'CHF',
    // The date of exigibility stands on each row of TVA.
    ...(reste.vatBreakdown.length > 0 && exigibilite),
    ...(tvaEnEuros !== undefined && { accountingCurrency: 'EUR' }),
    totals: { ...totals, ...(tvaEnEuros !== undefined && { taxAccountingCurrency: tvaEnEuros }) },
  }));

/** What docs/conformance.md lists: absent and empty are the same, and what only counts or repeats is left out. */
export function normaliser(valeur: unknown): unknown {
  if (Array.isArray(valeur)) {
    const membres = valeur.map(normaliser).filter((v) => v !== undefined);
    return membres.length === 0 ? undefined : membres;
  }
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  const champs = Object.entries(valeur).flatMap(([cle, v]) => {
    if (DERIVES.has(cle)) return [];
    const n = normaliser(v);
    return n === undefined ? [] : [[cle, n]];
  });
  return champs.length === 0 ? undefined : Object.fromEntries(champs);
}
const DERIVES = new Set(['taxCount', 'amountCurrencies', 'index']);

const sansGlobal = (p: Party): Party => ({
  ...p,
  identifiers: p.identifiers.map(({ value, scheme }) => ({ value, scheme })),
});
/** UBL gives an agent, or who invoices, no more than EXTENDED-CTC-FR has; a name alone is a name. */
const autreParUbl = (p: Party | undefined): Party | undefined =>
  p &&
  sansGlobal({
    ...p,
    name: p.name ?? p.tradingName,
    tradingName: p.name === undefined ? undefined : p.tradingName,
    taxRegistration: undefined,
    additionalLegalInformation: undefined,
  });
const SANS_PLACE_EN_UBL: ReadonlySet<string> = new Set([
  'buyerTaxRepresentative',
  'endUser',
  'ultimateShipTo',
  'shipFrom',
]);
function autresPartiesParUbl(o: OtherParties | undefined): OtherParties | undefined {
  const lues = Object.entries(o ?? {}).filter(([cle]) => !SANS_PLACE_EN_UBL.has(cle));
  return Object.fromEntries(lues.map(([cle, p]) => [cle, autreParUbl(p)]));
}
const NA = 'NA';
const ligneNommee = (r: DocumentReference | undefined): DocumentReference | undefined =>
  r && { ...r, line: r.line ?? NA };
const ligneParUbl = (l: InvoiceLine): InvoiceLine => ({
  ...l,
  priceDiscount: l.priceDiscount ?? (l.grossPrice === undefined ? undefined : '0'),
  orderLineReference: l.orderLineReference ?? (l.references?.order && NA),
  lineType: undefined,
  parentLine: undefined,
  noteCode: undefined,
  noteSubject: undefined,
  includedProducts: undefined,
  references: {
    order: l.references?.order,
    despatchAdvice: ligneNommee(l.references?.despatchAdvice),
    receivingAdvice: ligneNommee(l.references?.receivingAdvice),
    precedingInvoice: l.references?.precedingInvoice,
  },
});
const renvoisParUbl = (f: SemanticInvoice): InvoiceReferences => ({
  orderDate: (f.orderReference ?? f.salesOrderReference) === undefined ? undefined : f.references?.orderDate,
  contractDate: f.references?.contractDate,
  contractType: f.references?.contractType,
  despatchAdviceDate: f.references?.despatchAdviceDate,
  receivingAdviceDate: f.references?.receivingAdviceDate,
});
const sujetLisible = (subject: string | undefined): string | undefined =>
  subject !== undefined && /^[A-Z]{3}$/.test(subject) ? subject : undefined;

/** The same invoice as UBL gives it back: the normalisations of docs/conformance.md, written down. */
export function vueParUbl(f: SemanticInvoice): SemanticInvoice {
  const avoir = f.root === 'CREDIT_NOTE';
  const { buyer, payee, taxRepresentative: representant, payment, dueDate } = f;
  return {
    ...f,
    syntax: 'UBL',
    orderReference: f.orderReference ?? (f.salesOrderReference === undefined ? undefined : 'NA'),
    notes: f.notes.map(({ subject, text }) => ({ subject: sujetLisible(subject), text })),
    seller: sansGlobal(f.seller),
    buyer: sansGlobal({ ...buyer, taxRegistration: undefined, additionalLegalInformation: undefined }),
    payee:
      payee &&
      sansGlobal({ name: payee.name, identifiers: payee.identifiers, legalRegistration: payee.legalRegistration }),
    taxRepresentative: representant && {
      name: representant.name,
      identifiers: [],
      vatIdentifier: representant.vatIdentifier,
      address: representant.address,
    },
    payment:
      payment ??
      ((avoir && dueDate !== undefined) || normaliser(f.otherParties?.payer) !== undefined
        ? { meansCode: '1', creditTransfers: [] }
        : undefined),
    otherParties: autresPartiesParUbl(f.otherParties),
    references: renvoisParUbl(f),
    logisticsCharges: undefined,
    paymentSchedule: undefined,
    advancePayments: undefined,
    lines: f.lines.map(ligneParUbl),
  };
}

/** Any invoice of the model that UBL has a place for: an invoice or a credit note. */
export const factureUblAuHasard: fc.Arbitrary<SemanticInvoice> = fc
  .record({ facture: factureAuHasard, avoir: fc.boolean(), type: fc.constantFrom('380', '384', '381') })
  .map(({ facture, avoir, type }) => ({
    ...facture,
    syntax: 'UBL',
    root: avoir ? 'CREDIT_NOTE' : 'INVOICE',
    typeCode: avoir ? '381' : type,
    notes: facture.notes.map((n) => ({ ...n, subject: sujetLisible(n.subject) })),
  }));
