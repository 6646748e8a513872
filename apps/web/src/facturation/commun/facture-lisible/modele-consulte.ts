import type {
  AllowanceCharge,
  ChorusExtension,
  InvoiceLine,
  InvoiceReferences,
  LineReferences,
  Party,
  PaymentInstructions,
  PaymentMeans,
  SemanticInvoice,
  SupportingDocument,
  VatBreakdown,
} from '@orpheon/domain';
import type { Reponse } from '../../../shared/api/types.ts';
import {
  adresse,
  identifiant,
  identifiants,
  liste,
  membres,
  type Objet,
  objet,
  partie,
  renvoi,
  texte,
} from './elements-consultes.ts';
import { acomptes, echeances, produitsInclus, tauxDeChange } from './reglements-consultes.ts';

type FactureConsultee = Reponse<'FactureConsultee'>;
const renvois = (v: unknown): InvoiceReferences => ({
  ...membres(
    v,
    ['salesOrderDate', 'orderDate', 'contractDate', 'contractType', 'despatchAdviceDate', 'receivingAdviceDate'],
    texte,
  ),
  ...membres(v, ['deliveryNote', 'quotation'], renvoi),
  endCustomerOrders: liste(objet(v).endCustomerOrders).map(renvoi),
});

const renvoisDeLigne = (v: unknown): LineReferences =>
  membres(
    v,
    [
      'order',
      'salesOrder',
      'quotation',
      'contract',
      'despatchAdvice',
      'receivingAdvice',
      'deliveryNote',
      'precedingInvoice',
    ],
    renvoi,
  );

const moyen = (o: Objet): PaymentMeans => ({ meansCode: texte(o.meansCode), meansText: texte(o.meansText) });

const paiement = (v: unknown): PaymentInstructions | undefined => {
  if (v === undefined || v === null) return undefined;
  const o = objet(v);
  const carte = o.card === undefined ? undefined : objet(o.card);
  const prelevement = o.directDebit === undefined ? undefined : objet(o.directDebit);
  return {
    ...moyen(o),
    remittanceInformation: texte(o.remittanceInformation),
    otherMeans: liste(o.otherMeans).map(moyen),
    creditTransfers: liste(o.creditTransfers).map((c) => ({
      ...moyen(c),
      account: texte(c.account),
      accountName: texte(c.accountName),
      bic: texte(c.bic),
    })),
    card: carte && { number: texte(carte.number), holder: texte(carte.holder) },
    directDebit: prelevement && {
      mandate: texte(prelevement.mandate),
      creditorIdentifier: texte(prelevement.creditorIdentifier),
      debitedAccount: texte(prelevement.debitedAccount),
    },
  };
};

const remise = (o: Objet): AllowanceCharge => ({
  charge: o.charge === true,
  amount: texte(o.amount),
  baseAmount: texte(o.baseAmount),
  percentage: texte(o.percentage),
  vatCategory: texte(o.vatCategory),
  vatRate: texte(o.vatRate),
  reason: texte(o.reason),
  reasonCode: texte(o.reasonCode),
});

const periode = (v: unknown) => {
  const o = objet(v);
  const [start, end] = [texte(o.start), texte(o.end)];
  return start === undefined && end === undefined ? undefined : { start, end };
};

const livraison = (v: unknown): SemanticInvoice['delivery'] => {
  if (v === undefined || v === null) return undefined;
  const o = objet(v);
  return { name: texte(o.name), location: identifiant(o.location), date: texte(o.date), address: adresse(o.address) };
};

const ligne = (l: FactureConsultee['lignes'][number]): InvoiceLine => ({
  id: l.numero ?? String(l.rang),
  name: l.denomination ?? undefined,
  description: l.description ?? undefined,
  sellerItemIdentifier: l.reference ?? undefined,
  quantity: l.quantite ?? undefined,
  unit: l.unite ?? undefined,
  netPrice: l.prixUnitaire ?? undefined,
  netAmount: l.montantHt ?? undefined,
  vatCategory: l.categorieTva ?? undefined,
  vatRate: l.tauxTva ?? undefined,
  orderLineReference: texte(l.complement.orderLineReference),
  accountingReference: texte(l.complement.accountingReference),
  priceDiscount: texte(l.complement.priceDiscount),
  grossPrice: texte(l.complement.grossPrice),
  priceBaseQuantity: texte(l.complement.priceBaseQuantity),
  priceBaseUnit: texte(l.complement.priceBaseUnit),
  buyerItemIdentifier: texte(l.complement.buyerItemIdentifier),
  standardItemIdentifier: identifiant(l.complement.standardItemIdentifier),
  objectIdentifier: identifiant(l.complement.objectIdentifier),
  classifications: identifiants(l.complement.classifications),
  originCountry: texte(l.complement.originCountry),
  attributes: liste(l.complement.attributes).map((a) => ({
    name: texte(a.name),
    value: texte(a.value),
    code: texte(a.code),
    measure: texte(a.measure),
    measureUnit: texte(a.measureUnit),
  })),
  note: texte(l.complement.note),
  lineType: texte(l.complement.lineType),
  parentLine: texte(l.complement.parentLine),
  noteCode: texte(l.complement.noteCode),
  noteSubject: texte(l.complement.noteSubject),
  otherObjects: identifiants(l.complement.otherObjects),
  includedProducts: produitsInclus(l.complement.includedProducts),
  references: renvoisDeLigne(l.complement.references),
  period: periode(l.complement.period),
  allowancesCharges: liste(l.complement.allowancesCharges).map(remise),
});

const recapitulatif = (t: FactureConsultee['tva'][number]): VatBreakdown => ({
  category: t.categorie ?? undefined,
  rate: t.taux ?? undefined,
  taxableAmount: t.base ?? undefined,
  taxAmount: t.montant ?? undefined,
  exemptionReason: t.motifExoneration ?? undefined,
});

/** As it was read; an older version kept what the columns hold alone. */
const recapitulatifLu = (o: Objet): VatBreakdown => ({
  category: texte(o.category),
  rate: texte(o.rate),
  taxableAmount: texte(o.taxableAmount),
  taxAmount: texte(o.taxAmount),
  exemptionReason: texte(o.exemptionReason),
  exemptionReasonCode: texte(o.exemptionReasonCode),
});

const pieceCitee = (o: Objet): SupportingDocument => ({
  reference: texte(o.reference),
  description: texte(o.description),
  url: texte(o.url),
  mimeType: texte(o.mimeType),
  fileName: texte(o.fileName),
  category: texte(o.category),
});

const extension = (v: unknown): ChorusExtension | undefined => {
  if (v === undefined || v === null) return undefined;
  const o = objet(v);
  return {
    issueMode: texte(o.issueMode),
    invoiceId: texte(o.invoiceId),
    resent: texte(o.resent),
    receivedOn: texte(o.receivedOn),
    madeAvailableToMoeOn: texte(o.madeAvailableToMoeOn),
    accountType: texte(o.accountType),
    bankName: texte(o.bankName),
    validations: liste(o.validations).map((etape) => {
      const par = objet(etape.by);
      return {
        date: texte(etape.date),
        statusCode: texte(etape.statusCode),
        complement: texte(etape.complement),
        comment: texte(etape.comment),
        by: {
          identifier: identifiant(par.identifier),
          name: texte(par.name),
          countryCode: texte(par.countryCode),
          note: texte(par.note),
        },
      };
    }),
  };
};

const TOTAUX = [
  'lineTotal',
  'allowanceTotal',
  'chargeTotal',
  'taxExclusive',
  'tax',
  'taxAccountingCurrency',
  'taxInclusive',
  'paid',
  'rounding',
  'due',
] as const;

const AUTRES_PARTIES = [
  'invoicee',
  'invoicer',
  'payer',
  'salesAgent',
  'buyerAgent',
  'buyerTaxRepresentative',
  'shipFrom',
  'ultimateShipTo',
  'endUser',
] as const;

/** An invoice consulted, as the semantic invoice it was filed as; the row's own figures fill what the model lacks. */
export function semantiqueConsultee(facture: FactureConsultee): SemanticInvoice {
  const m = objet(facture.modele);
  const totaux = objet(m.totals);
  const lus = Object.fromEntries(TOTAUX.map((nom) => [nom, texte(totaux[nom])]));
  return {
    syntax: m.syntax === 'UBL' || m.syntax === 'CPP' ? m.syntax : 'CII',
    root: m.root === 'CREDIT_NOTE' || facture.type === 'AVOIR' ? 'CREDIT_NOTE' : 'INVOICE',
    specification: texte(m.specification),
    businessProcess: texte(m.businessProcess) ?? facture.cadre,
    number: texte(m.number) ?? facture.numero ?? undefined,
    issueDate: texte(m.issueDate) ?? facture.dateFacture ?? undefined,
    typeCode: texte(m.typeCode) ?? facture.codeType ?? undefined,
    currency: texte(m.currency) ?? facture.devise ?? undefined,
    accountingCurrency: texte(m.accountingCurrency),
    taxPointDate: texte(m.taxPointDate),
    taxPointCode: texte(m.taxPointCode),
    dueDate: texte(m.dueDate) ?? facture.dateEcheance ?? undefined,
    buyerReference: texte(m.buyerReference),
    buyerAccountingContact: texte(m.buyerAccountingContact),
    projectReference: texte(m.projectReference),
    contractReference: texte(m.contractReference) ?? facture.numeroMarche ?? undefined,
    orderReference: texte(m.orderReference) ?? facture.numeroEngagement ?? undefined,
    salesOrderReference: texte(m.salesOrderReference),
    receivingAdvice: texte(m.receivingAdvice),
    despatchAdvice: texte(m.despatchAdvice),
    tenderReference: texte(m.tenderReference),
    accountingReference: texte(m.accountingReference),
    objectIdentifier: identifiant(m.objectIdentifier),
    paymentTerms: texte(m.paymentTerms),
    notes: liste(m.notes).flatMap((n) => {
      const contenu = texte(n.text);
      const abrege = texte(n.code);
      if (contenu === undefined && abrege === undefined) return [];
      return [{ subject: texte(n.subject), text: contenu ?? '', code: abrege }];
    }),
    precedingInvoices: liste(m.precedingInvoices).map(renvoi),
    seller: nommee(partie(m.seller), facture.fournisseur),
    buyer: nommee(partie(m.buyer), facture.destinataire),
    payee: m.payee === undefined ? undefined : partie(m.payee),
    taxRepresentative: m.taxRepresentative === undefined ? undefined : partie(m.taxRepresentative),
    otherParties: membres(m.otherParties, AUTRES_PARTIES, partie),
    references: renvois(m.references),
    otherObjects: identifiants(m.otherObjects),
    logisticsCharges: liste(m.logisticsCharges).map(remise),
    delivery: livraison(m.delivery),
    period: periode(m.period),
    payment: paiement(m.payment),
    paymentSchedule: echeances(m.paymentSchedule),
    advancePayments: acomptes(m.advancePayments),
    exchangeRate: tauxDeChange(m.exchangeRate),
    allowancesCharges: liste(m.allowancesCharges).map(remise),
    totals: {
      ...lus,
      taxExclusive: lus.taxExclusive ?? facture.montantHt ?? undefined,
      tax: lus.tax ?? facture.montantTva ?? undefined,
      taxInclusive: lus.taxInclusive ?? facture.montantTtc ?? undefined,
      due: lus.due ?? facture.netAPayer ?? undefined,
    },
    vatBreakdown: Array.isArray(m.vatBreakdown)
      ? liste(m.vatBreakdown).map(recapitulatifLu)
      : facture.tva.map(recapitulatif),
    supportingDocuments: liste(m.supportingDocuments).map(pieceCitee),
    chorus: extension(m.chorus),
    lines: facture.lignes.map(ligne),
  };
}

const nommee = (lue: Party, connue: Reponse<'PartieResumee'> | null): Party =>
  lue.name === undefined && connue ? { ...lue, name: connue.raisonSociale } : lue;
