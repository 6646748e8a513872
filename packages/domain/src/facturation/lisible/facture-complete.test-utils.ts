import type { Langue } from '../phrases/modele.ts';
import type {
  AllowanceCharge,
  ChorusExtension,
  DocumentReference,
  Identifier,
  InvoiceLine,
  InvoiceReferences,
  ItemAttribute,
  LineReferences,
  OtherParties,
  Party,
  PaymentInstructions,
  PaymentMeans,
  SemanticInvoice,
} from '../semantique.ts';
import { direCode, direPays, direUnite } from './codes-lisibles.ts';

/** Every term there: a term added to the model is missing here, and the compiler says so. */
type Complet<T> = T extends readonly (infer U)[]
  ? readonly Complet<U>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Complet<NonNullable<T[K]>> }
    : T;

/** `schemeName` is the other dialect's way to say the scheme, `global` where it was read: neither is said to people. */
type Identifiant = Omit<Complet<Identifier>, 'schemeName' | 'global'>;
const identifiant = (value: string, scheme: string): Identifiant & Pick<Identifier, 'schemeName' | 'global'> => ({
  value,
  scheme,
});
/** What EN 16931 has: without what only the formats of Chorus itself say, and what only EXTENDED adds to the standard. */
type Standard = Omit<
  SemanticInvoice,
  keyof Etendus | 'chorus' | 'logisticsCharges' | 'otherObjects' | 'otherParties' | 'references' | keyof Reduits
> &
  Reduits;
type Etendus = Pick<SemanticInvoice, 'paymentSchedule' | 'advancePayments' | 'exchangeRate'>;
type Membre<T extends readonly unknown[] | undefined> = NonNullable<T>[number];
interface Reduits {
  readonly notes: readonly Omit<Membre<SemanticInvoice['notes']>, 'code'>[];
  readonly precedingInvoices: readonly Omit<Membre<SemanticInvoice['precedingInvoices']>, 'type'>[];
  readonly payment: Omit<PaymentInstructions, 'otherMeans' | 'creditTransfers'> & {
    readonly creditTransfers: readonly Omit<
      Membre<PaymentInstructions['creditTransfers']>,
      keyof PaymentMeans | 'withoutMeans'
    >[];
  };
  readonly supportingDocuments: readonly Omit<
    Membre<SemanticInvoice['supportingDocuments']>,
    'readable' | 'category'
  >[];
  readonly lines: readonly (Omit<InvoiceLine, keyof LigneEtendue | 'attributes'> & {
    readonly attributes: readonly Pick<ItemAttribute, 'name' | 'value'>[];
  })[];
}
type LigneEtendue = Pick<
  InvoiceLine,
  'lineType' | 'parentLine' | 'noteCode' | 'noteSubject' | 'otherObjects' | 'includedProducts' | 'references'
>;
type SansDialecte<T> =
  T extends Complet<Identifier>
    ? Identifiant
    : T extends readonly (infer U)[]
      ? readonly SansDialecte<U>[]
      : T extends object
        ? { readonly [K in keyof T]: SansDialecte<T[K]> }
        : T;

const adresse = (qui: string, countryCode: string) => ({
  line1: `1 rue ${qui}`,
  line2: `Bâtiment ${qui}`,
  line3: `Étage ${qui}`,
  city: `Ville ${qui}`,
  postCode: `CP-${qui}`,
  subdivision: `Canton ${qui}`,
  countryCode,
});

const partie = (qui: string, countryCode: string): SansDialecte<Complet<Party>> => ({
  name: `Société ${qui}`,
  tradingName: `Enseigne ${qui}`,
  identifiers: [identifiant(`ID-${qui}`, '0088'), identifiant(`ID2-${qui}`, '0060')],
  legalRegistration: identifiant(`RCS-${qui}`, '0178'),
  vatIdentifier: `TVA-${qui}`,
  taxRegistration: `FISC-${qui}`,
  additionalLegalInformation: `Capital de ${qui}`,
  electronicAddress: identifiant(`${qui}@routage.example`, 'EM'),
  address: adresse(qui, countryCode),
  contact: { name: `Contact ${qui}`, telephone: `+33 ${qui}`, email: `${qui}@contact.example` },
});

const remise = (charge: boolean, n: number, motif: string, code: string): Complet<AllowanceCharge> => ({
  charge,
  amount: `${n}1.12`,
  baseAmount: `${n}23.45`,
  percentage: `${n}.25`,
  vatCategory: 'S',
  vatRate: '20',
  reason: motif,
  reasonCode: code,
});

const complete: SansDialecte<Complet<Standard>> = {
  syntax: 'CII',
  root: 'INVOICE',
  specification: 'urn:cen.eu:en16931:2017',
  businessProcess: 'A1',
  number: 'F-TOUT-1',
  issueDate: '2026-01-02',
  typeCode: '380',
  currency: 'CHF',
  accountingCurrency: 'EUR',
  taxPointDate: '2026-01-03',
  taxPointCode: '72',
  dueDate: '2026-02-04',
  buyerReference: 'SERVICE-10',
  buyerAccountingContact: 'CONTACT-COMPTABLE',
  projectReference: 'PROJET-11',
  contractReference: 'MARCHE-12',
  orderReference: 'ENGAGEMENT-13',
  salesOrderReference: 'VENTE-14',
  receivingAdvice: 'RECEPTION-15',
  despatchAdvice: 'EXPEDITION-16',
  tenderReference: 'LOT-17',
  objectIdentifier: identifiant('OBJET-18', 'AAA'),
  accountingReference: 'COMPTE-19',
  paymentTerms: 'Trente jours fin de mois',
  notes: [{ subject: 'PMD', text: 'Pénalités de retard au taux légal' }],
  precedingInvoices: [
    { number: 'F-AVANT-1', date: '2025-11-05' },
    { number: 'F-AVANT-2', date: '2025-12-06' },
  ],
  seller: partie('Alpha', 'CH'),
  buyer: partie('Beta', 'FR'),
  payee: partie('Gamma', 'BE'),
  taxRepresentative: partie('Delta', 'LU'),
  delivery: {
    name: 'Magasin central',
    location: identifiant('LIEU-71', '0088'),
    date: '2026-01-07',
    address: adresse('Epsilon', 'ES'),
  },
  period: { start: '2025-12-08', end: '2026-01-09' },
  payment: {
    meansCode: '30',
    meansText: 'Virement sous trente jours',
    remittanceInformation: 'RAPPEL-83',
    creditTransfers: [
      { account: 'FR7630006000011234567890189', accountName: 'Titulaire Un', bic: 'AGRIFRPP' },
      { account: 'COMPTE-LOCAL-2', accountName: 'Titulaire Deux', bic: 'BNPAFRPP' },
    ],
    card: { number: '1234', holder: 'Porteur Carte' },
    directDebit: {
      mandate: 'MANDAT-89',
      creditorIdentifier: 'ICS-90',
      debitedAccount: 'BE71096123456769',
    },
  },
  allowancesCharges: [remise(false, 1, 'Fidélité', '95'), remise(true, 2, 'Transport', 'FC')],
  totals: {
    lineTotal: '1001.06',
    allowanceTotal: '1002.07',
    chargeTotal: '1003.08',
    taxExclusive: '1004.09',
    tax: '1005.10',
    taxCount: 1,
    taxAccountingCurrency: '1006.11',
    taxInclusive: '1007.12',
    paid: '1008.13',
    rounding: '0.14',
    due: '1009.15',
  },
  vatBreakdown: [
    {
      taxableAmount: '2001.16',
      taxAmount: '2002.17',
      category: 'S',
      rate: '20',
      exemptionReason: 'Sans objet',
      exemptionReasonCode: 'VATEX-FR-FRANCHISE',
    },
    {
      taxableAmount: '2003.18',
      taxAmount: '0.00',
      category: 'AE',
      rate: '0',
      exemptionReason: 'Autoliquidation du preneur',
      exemptionReasonCode: 'VATEX-EU-AE',
    },
  ],
  supportingDocuments: [
    {
      reference: 'PJ-122',
      description: 'Bon de livraison signé',
      url: 'https://pieces.example/122',
      mimeType: 'application/pdf',
      fileName: 'bon-125.pdf',
      index: 0,
    },
  ],
  lines: [
    {
      id: 'L-126',
      note: 'Note de la ligne',
      quantity: '12.5',
      unit: 'KGM',
      netAmount: '3001.31',
      orderLineReference: 'POSTE-132',
      accountingReference: 'IMPUTATION-133',
      period: { start: '2025-12-10', end: '2025-12-11' },
      allowancesCharges: [remise(false, 3, 'Fin de série', '64'), remise(true, 4, 'Emballage', 'ABL')],
      netPrice: '240.104841',
      priceDiscount: '2.5',
      grossPrice: '242.604841',
      priceBaseQuantity: '10',
      priceBaseUnit: 'TNE',
      vatCategory: 'S',
      vatRate: '20',
      name: 'Article complet',
      description: 'Description complète',
      sellerItemIdentifier: 'REF-155',
      buyerItemIdentifier: 'REF-156',
      standardItemIdentifier: identifiant('3012345678900', '0160'),
      objectIdentifier: identifiant('COMPTEUR-128', 'AVE'),
      classifications: [identifiant('CLASSE-158', 'STI')],
      originCountry: 'IT',
      attributes: [{ name: 'Couleur', value: 'Bleu pétrole' }],
    },
  ],
  amountCurrencies: ['CHF', 'EUR'],
};

/** An invoice that fills every term of the model, each with a value of its own. */
export const factureComplete = (): SemanticInvoice => complete;

/** What Chorus' own formats add. */
const chorus: SansDialecte<Complet<ChorusExtension>> = {
  issueMode: 'flux',
  invoiceId: 'CPRO-42',
  resent: 'Complétée',
  receivedOn: '2026-01-12',
  madeAvailableToMoeOn: '2026-01-13',
  accountType: 'RIB',
  bankName: 'Banque des Alpes',
  validations: [
    {
      date: '2026-01-14',
      statusCode: '07',
      complement: 'Complément de validation',
      comment: 'Commentaire de validation',
      by: {
        identifier: identifiant('VALIDEUR-1', '0002'),
        name: 'Société Valideur',
        countryCode: 'PT',
        note: 'Note du valideur',
      },
    },
  ],
};

/** The same, with what only Chorus' own formats say. */
export const factureCompleteChorus = (): SemanticInvoice => ({
  ...complete,
  chorus,
  supportingDocuments: complete.supportingDocuments.map((d) => ({ ...d, category: 'Bon de livraison CPP' })),
});

const jourDe = (n: number): string => `2026-03-${String(n).padStart(2, '0')}`;
const renvoi = (nom: string, n: number) => ({ number: `${nom}-${n}`, date: jourDe(n) });
const renvoiALaLigne = (nom: string, n: number) => ({ ...renvoi(nom, n), line: `LIGNE-${nom}` });

const autresParties: SansDialecte<Complet<OtherParties>> = {
  invoicee: partie('Zeta', 'NL'),
  invoicer: partie('Eta', 'AT'),
  payer: partie('Theta', 'FI'),
  salesAgent: partie('Iota', 'SE'),
  buyerAgent: partie('Kappa', 'DK'),
  buyerTaxRepresentative: partie('Lambda', 'GR'),
  endUser: partie('Mu', 'IE'),
  ultimateShipTo: partie('Nu', 'CZ'),
  shipFrom: partie('Xi', 'HU'),
};

const reglements: SansDialecte<Complet<Etendus>> = {
  paymentSchedule: [
    {
      description: complete.paymentTerms ?? '',
      dueDate: complete.dueDate ?? '',
      mandate: complete.payment.directDebit?.mandate ?? '',
      partialAmount: '275.31',
      penalty: {
        basisDate: '2026-05-01',
        period: '276',
        periodUnit: 'MON',
        baseAmount: '279.32',
        percentage: '17',
        amount: '281.33',
      },
      discount: {
        basisDate: '2026-05-02',
        period: '283',
        periodUnit: 'DAY',
        baseAmount: '285.34',
        percentage: '23',
        amount: '287.35',
      },
      payee: partie('Omicron', 'RO'),
    },
  ],
  advancePayments: [
    {
      amount: '291.36',
      date: '2026-05-03',
      taxes: [
        {
          taxAmount: '293.37',
          category: 'E',
          rate: '29',
          exemptionReason: 'Acompte exonéré',
          exemptionReasonCode: 'VATEX-EU-132',
        },
      ],
      invoice: { ...renvoi('ACOMPTE', 13), type: '386' },
    },
  ],
  exchangeRate: { source: 'CHF', target: 'EUR', rate: '0.9321', date: '2026-05-04' },
};

type Renvois<T> = { readonly [K in keyof T]-?: NonNullable<T[K]> };
const renvois: Renvois<InvoiceReferences> = {
  salesOrderDate: '2026-04-01',
  orderDate: '2026-04-02',
  contractDate: '2026-04-03',
  contractType: 'CT',
  despatchAdviceDate: '2026-04-04',
  receivingAdviceDate: '2026-04-05',
  deliveryNote: renvoi('BON', 1),
  quotation: renvoi('DEVIS', 2),
  endCustomerOrders: [renvoi('CLIENT', 3), renvoi('CLIENT', 4)],
};
const renvoisDeLigne: Renvois<LineReferences> = {
  order: renvoi('COMMANDE', 5),
  salesOrder: renvoiALaLigne('VENTE', 6),
  quotation: renvoiALaLigne('DEVIS', 7),
  contract: renvoiALaLigne('CONTRAT', 8),
  despatchAdvice: renvoiALaLigne('EXPEDITION', 9),
  receivingAdvice: renvoiALaLigne('RECEPTION', 10),
  deliveryNote: renvoiALaLigne('BON', 11),
  precedingInvoice: { ...renvoiALaLigne('F', 12), type: '386' } satisfies Complet<DocumentReference>,
};
const ligneEtendue: SansDialecte<Complet<Omit<LigneEtendue, 'references'>>> & Pick<InvoiceLine, 'references'> = {
  lineType: 'GROUP',
  parentLine: 'L-126',
  noteCode: 'CODE-X-9',
  noteSubject: 'AAI',
  otherObjects: [identifiant('OBJET-128-2', 'AFL')],
  includedProducts: [
    {
      identifier: 'PRODUIT-308',
      standardItemIdentifiers: [identifiant('PRODUIT-15', '0160')],
      sellerItemIdentifier: 'PRODUIT-16',
      buyerItemIdentifier: 'PRODUIT-17',
      industryItemIdentifier: 'PRODUIT-309',
      name: 'Vis à bois',
      description: 'Acier zingué',
      quantity: '20.5',
      unit: 'KGM',
    },
  ],
  references: renvoisDeLigne,
};

/** The same, with what Factur-X EXTENDED and EXTENDED-CTC-FR add to the standard. */
export const factureEtendue = (): SemanticInvoice => ({
  ...complete,
  specification: 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended',
  notes: complete.notes.map((n) => ({ ...n, code: 'CODE-X-5' })),
  precedingInvoices: complete.precedingInvoices.map((p, i) => ({ ...p, type: ['380', '386'][i] })),
  otherObjects: [identifiant('OBJET-18-2', 'AVV')],
  otherParties: autresParties,
  references: renvois,
  ...reglements,
  logisticsCharges: [{ amount: '7001.15', vatCategory: 'S', vatRate: '20', reason: 'Affrètement' }],
  payment: {
    ...complete.payment,
    creditTransfers: [
      ...complete.payment.creditTransfers,
      {
        meansCode: '42',
        meansText: 'Sur un autre compte',
        account: 'COMPTE-42',
        accountName: 'Tiers',
        bic: 'CCBPFRPP',
      },
    ],
    otherMeans: [{ meansCode: '20', meansText: 'Chèque barré' }],
  },
  lines: complete.lines.map((l) => ({
    ...l,
    ...ligneEtendue,
    attributes: [
      ...l.attributes,
      {
        name: 'Masse',
        value: 'Lourde',
        code: 'AAB',
        measure: '17.25',
        measureUnit: 'LTR',
      } satisfies Complet<ItemAttribute>,
    ],
  })),
});

/** What is of the syntax or derived, or said by the words around: no value that a reader looks for. */
const TECHNIQUES: ReadonlySet<string> = new Set([
  'syntax',
  'root',
  'charge',
  'taxCount',
  'index',
  'amountCurrencies',
  'mimeType',
]);

export interface Feuille {
  /** Names of the fields from the root, ranks left out: `lines.period.start`. */
  readonly chemin: string;
  readonly valeur: string;
}

/** Every value that a reader must find, with its place. */
export function feuillesDe(valeur: unknown, chemin = ''): Feuille[] {
  if (Array.isArray(valeur)) return valeur.flatMap((v) => feuillesDe(v, chemin));
  if (typeof valeur === 'object' && valeur !== null) {
    return Object.entries(valeur).flatMap(([cle, v]) =>
      TECHNIQUES.has(cle) ? [] : feuillesDe(v, chemin === '' ? cle : `${chemin}.${cle}`),
    );
  }
  return valeur === undefined || valeur === null ? [] : [{ chemin, valeur: String(valeur) }];
}

/** What a reader finds in the place of a code; undefined where the value is no code. */
export function codeEnMots({ chemin, valeur }: Feuille, langue: Langue): string | undefined {
  const codes: Readonly<Record<string, () => string>> = {
    typeCode: () => direCode('TYPE', valeur, langue),
    meansCode: () => direCode('PAIEMENT', valeur, langue),
    category: () => (/^vat|taxes/.test(chemin) ? direCode('TVA', valeur, langue) : valeur),
    vatCategory: () => direCode('TVA', valeur, langue),
    reasonCode: () => direCode('MOTIF', valeur, langue),
    taxPointCode: () => direCode('EXIGIBILITE', valeur, langue),
    subject: () => direCode('SUJET', valeur, langue),
    scheme: () => direCode('SCHEMA', valeur, langue),
    unit: () => direUnite(valeur, langue),
    priceBaseUnit: () => direUnite(valeur, langue),
    measureUnit: () => direUnite(valeur, langue),
    periodUnit: () => direUnite(valeur, langue),
    contractType: () => direCode('CONTRAT', valeur, langue),
    lineType: () => direCode('LIGNE', valeur, langue),
    noteSubject: () => direCode('SUJET', valeur, langue),
    type: () => direCode('TYPE', valeur, langue),
    countryCode: () => direPays(valeur, langue),
    originCountry: () => direPays(valeur, langue),
    currency: () => valeur,
  };
  return codes[chemin.split('.').at(-1) ?? '']?.();
}
