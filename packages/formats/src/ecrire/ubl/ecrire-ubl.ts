import type { SemanticInvoice, SupportingDocument, Totals } from '@orpheon/domain';
import type { PieceExtraite } from '../../lecture.ts';
import { avec, base64, chacun, type Element, ecrireXml, el, groupe, texte } from '../elements.ts';
import { exigibilite } from '../exigibilite.ts';
import { repetitions } from '../moyens.ts';
import { objets } from '../objets.ts';
import { categorie, document, identifiant, montantEn, objet, periode, reference, SANS_OBJET } from './elements.ts';
import { ligne, remise } from './lignes.ts';
import { acheteur, adresse, autrePartie, beneficiaire, fournisseur, representant } from './parties.ts';

const ESPACES = {
  '@_xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  '@_xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
} as const;

/** UNTDID 1001: the project of a credit note, whose schema has no place for one. */
const TYPE_PROJET = '50';
/** Types that only a CreditNote may have (BR-CL-01). */
const TYPES_AVOIR: ReadonlySet<string> = new Set([
  '261',
  '262',
  '296',
  '308',
  '381',
  '396',
  '420',
  '458',
  '502',
  '503',
  '532',
]);
const MOYEN_NON_DEFINI = '1';

type PieceAEcrire = Pick<PieceExtraite, 'octets' | 'index'>;

/** UBL tells invoices from credit notes by their root, CII by their type alone. */
const estAvoir = (f: SemanticInvoice): boolean =>
  f.root === 'CREDIT_NOTE' || (f.syntax !== 'UBL' && TYPES_AVOIR.has(f.typeCode ?? ''));

function piece(d: SupportingDocument, pieces: readonly PieceAEcrire[]): Element | undefined {
  const octets = d.index === undefined ? undefined : pieces.find((p) => p.index === d.index)?.octets;
  return el({
    'cbc:ID': texte(d.reference),
    'cbc:DocumentDescription': texte(d.description),
    'cac:Attachment': el({
      'cbc:EmbeddedDocumentBinaryObject':
        octets && avec({ mimeCode: d.mimeType, filename: d.fileName }, base64(octets)),
      'cac:ExternalReference': el({ 'cbc:URI': texte(d.url) }),
    }),
  });
}

const references = (f: SemanticInvoice, pieces: readonly PieceAEcrire[], avoir: boolean): Element[] => [
  ...chacun(objets(f), objet),
  ...chacun(avoir && f.projectReference !== undefined ? [f.projectReference] : [], (p) =>
    el({ 'cbc:ID': texte(p), 'cbc:DocumentTypeCode': TYPE_PROJET }),
  ),
  ...chacun(f.supportingDocuments, (d) => piece(d, pieces)),
];

function livraison({ delivery: d }: SemanticInvoice): Element | undefined {
  return (
    d &&
    el({
      'cbc:ActualDeliveryDate': texte(d.date),
      'cac:DeliveryLocation': el({ 'cbc:ID': identifiant(d.location), 'cac:Address': adresse(d.address) }),
      'cac:DeliveryParty': el({ 'cac:PartyName': el({ 'cbc:Name': texte(d.name) }) }),
    })
  );
}

/** One element per account, as EN 16931 asks; what is said once stands in the first. */
function moyens({ payment, otherParties }: SemanticInvoice, echeance: string | undefined): Element[] {
  const payeur = autrePartie(otherParties?.payer);
  if (!payment && echeance === undefined && payeur === undefined) return [];
  const p = payment ?? { meansCode: MOYEN_NON_DEFINI, creditTransfers: [] };
  const { card, directDebit: debit } = p;
  return chacun(repetitions(p), (c, rang) => {
    const premier = rang === 0;
    return (premier ? el : groupe)({
      'cbc:PaymentMeansCode': avec({ name: c.meansText }, c.meansCode),
      'cbc:PaymentDueDate': premier ? texte(echeance) : undefined,
      'cbc:PaymentID': texte(p.remittanceInformation),
      'cac:CardAccount':
        premier &&
        card &&
        el({ 'cbc:PrimaryAccountNumberID': texte(card.number), 'cbc:HolderName': texte(card.holder) })
          ? {
              'cbc:PrimaryAccountNumberID': texte(card.number),
              'cbc:NetworkID': SANS_OBJET,
              'cbc:HolderName': texte(card.holder),
            }
          : undefined,
      'cac:PayeeFinancialAccount': el({
        'cbc:ID': texte(c.account),
        'cbc:Name': texte(c.accountName),
        'cac:FinancialInstitutionBranch': reference(c.bic),
      }),
      'cac:PaymentMandate': premier
        ? el({
            'cbc:ID': texte(debit?.mandate),
            'cac:PayerParty': payeur,
            'cac:PayerFinancialAccount': reference(debit?.debitedAccount),
          })
        : undefined,
    });
  });
}

function taxes(f: SemanticInvoice): Element[] {
  const montant = montantEn(f.currency);
  const lignes = chacun(f.vatBreakdown, (v) =>
    groupe({
      'cbc:TaxableAmount': montant(v.taxableAmount),
      'cbc:TaxAmount': montant(v.taxAmount),
      'cac:TaxCategory': categorie({
        code: v.category,
        taux: v.rate,
        motif: v.exemptionReason,
        codeMotif: v.exemptionReasonCode,
      }),
    }),
  );
  const { tax, taxAccountingCurrency } = f.totals;
  return chacun(
    [
      el({ 'cbc:TaxAmount': montant(tax), 'cac:TaxSubtotal': lignes }),
      el({ 'cbc:TaxAmount': montantEn(f.accountingCurrency)(taxAccountingCurrency) }),
    ],
    (total) => total,
  );
}

const totaux = (t: Totals, montant: ReturnType<typeof montantEn>): Element | undefined =>
  el({
    'cbc:LineExtensionAmount': montant(t.lineTotal),
    'cbc:TaxExclusiveAmount': montant(t.taxExclusive),
    'cbc:TaxInclusiveAmount': montant(t.taxInclusive),
    'cbc:AllowanceTotalAmount': montant(t.allowanceTotal),
    'cbc:ChargeTotalAmount': montant(t.chargeTotal),
    'cbc:PrepaidAmount': montant(t.paid),
    'cbc:PayableRoundingAmount': montant(t.rounding),
    'cbc:PayableAmount': montant(t.due),
  });

/** A credit note has its rate of exchange before its allowances. */
function remisesEtChange(f: SemanticInvoice, avoir: boolean): { readonly [nom: string]: Element | undefined } {
  const remises = { 'cac:AllowanceCharge': chacun(f.allowancesCharges, remise(montantEn(f.currency))) };
  const t = f.exchangeRate;
  const change = {
    'cac:TaxExchangeRate':
      t &&
      el({
        'cbc:SourceCurrencyCode': texte(t.source),
        'cbc:TargetCurrencyCode': texte(t.target),
        'cbc:CalculationRate': texte(t.rate),
        'cbc:Date': texte(t.date),
      }),
  };
  return avoir ? { ...change, ...remises } : { ...remises, ...change };
}

/** UBL has no element for the subject of a note (BT-21): EN 16931-3-2 puts it between two signs. */
const note = ({ subject, text }: SemanticInvoice['notes'][number]): Element | undefined =>
  texte(subject === undefined ? text : `#${subject}#${text}`);

/** The elements of both roots; their schemas order a few differently. */
function entete(f: SemanticInvoice, avoir: boolean): { readonly [nom: string]: Element | undefined } {
  const type = texte(f.typeCode);
  const notes = chacun(f.notes, note);
  const exigible = texte(f.taxPointDate);
  return {
    'cbc:CustomizationID': texte(f.specification),
    'cbc:ProfileID': texte(f.businessProcess),
    'cbc:ID': texte(f.number),
    'cbc:IssueDate': texte(f.issueDate),
    ...(avoir
      ? { 'cbc:TaxPointDate': exigible, 'cbc:CreditNoteTypeCode': type, 'cbc:Note': notes }
      : {
          'cbc:DueDate': texte(f.dueDate),
          'cbc:InvoiceTypeCode': type,
          'cbc:Note': notes,
          'cbc:TaxPointDate': exigible,
        }),
    'cbc:DocumentCurrencyCode': texte(f.currency),
    'cbc:TaxCurrencyCode': texte(f.accountingCurrency),
    'cbc:AccountingCost': texte(f.accountingReference),
    'cbc:BuyerReference': texte(f.buyerReference),
  };
}

function renvois(
  f: SemanticInvoice,
  pieces: readonly PieceAEcrire[],
  avoir: boolean,
): { readonly [nom: string]: Element | undefined } {
  const { references: r } = f;
  const contrat = document({ number: f.contractReference, date: r?.contractDate, type: r?.contractType });
  const joints = references(f, pieces, avoir);
  const appelOffres = reference(f.tenderReference);
  const commande = texte(f.orderReference);
  const vente = texte(f.salesOrderReference);
  return {
    'cac:OrderReference':
      commande === undefined && vente === undefined
        ? undefined
        : { 'cbc:ID': commande ?? SANS_OBJET, 'cbc:SalesOrderID': vente, 'cbc:IssueDate': texte(r?.orderDate) },
    'cac:BillingReference': chacun(f.precedingInvoices, (p) => el({ 'cac:InvoiceDocumentReference': document(p) })),
    'cac:DespatchDocumentReference': document({ number: f.despatchAdvice, date: r?.despatchAdviceDate }),
    'cac:ReceiptDocumentReference': document({ number: f.receivingAdvice, date: r?.receivingAdviceDate }),
    ...(avoir
      ? {
          'cac:ContractDocumentReference': contrat,
          'cac:AdditionalDocumentReference': joints,
          'cac:OriginatorDocumentReference': appelOffres,
        }
      : {
          'cac:OriginatorDocumentReference': appelOffres,
          'cac:ContractDocumentReference': contrat,
          'cac:AdditionalDocumentReference': joints,
          'cac:ProjectReference': reference(f.projectReference),
        }),
  };
}

/**
 * Writes a semantic invoice as UBL 2.1, an Invoice or a CreditNote (EN 16931-3-2), UTF-8, elements in the order of the schema.
 * Reading it back gives the same invoice after the normalisations that docs/conformance.md lists. `pieces` holds the bytes of
 * the attachments that the invoice names by `index`. Nothing is judged or computed here.
 */
export function ecrireUbl(facture: SemanticInvoice, pieces: readonly PieceAEcrire[] = []): Uint8Array {
  const avoir = estAvoir(facture);
  const nom = avoir ? 'CreditNote' : 'Invoice';
  const montant = montantEn(facture.currency);
  const corps = el({
    ...entete(facture, avoir),
    'cac:InvoicePeriod': periode(facture.period, exigibilite(facture, 'UBL')),
    ...renvois(facture, pieces, avoir),
    'cac:AccountingSupplierParty': fournisseur(facture),
    'cac:AccountingCustomerParty': acheteur(facture),
    'cac:PayeeParty': beneficiaire(facture.payee),
    'cac:TaxRepresentativeParty': representant(facture.taxRepresentative),
    'cac:Delivery': livraison(facture),
    'cac:PaymentMeans': moyens(facture, avoir ? facture.dueDate : undefined),
    'cac:PaymentTerms': el({ 'cbc:Note': texte(facture.paymentTerms) }),
    ...remisesEtChange(facture, avoir),
    'cac:TaxTotal': taxes(facture),
    'cac:LegalMonetaryTotal': totaux(facture.totals, montant),
    [`cac:${nom}Line`]: chacun(facture.lines, ligne(facture.currency, avoir)),
  });
  const racine = { '@_xmlns': `urn:oasis:names:specification:ubl:schema:xsd:${nom}-2`, ...ESPACES };
  return ecrireXml({ [nom]: { ...racine, ...(typeof corps === 'object' ? corps : {}) } });
}
