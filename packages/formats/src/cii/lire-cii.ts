import type { SemanticInvoice, SupportingDocument, VatBreakdown } from '@orpheon/domain';
import { Pieces } from '../pieces.ts';
import { ACHETEUR, ADRESSE_DE_LIVRAISON, BENEFICIAIRE, FOURNISSEUR, REPRESENTANT } from '../termes-parties.ts';
import type { Interpretation } from '../ubl/lire-ubl.ts';
import type { Noeud } from '../xml/modele.ts';
import { Releve, valeurDe } from '../xml/releve.ts';
import { lireLigne } from './lignes.ts';
import { lirePaiement } from './paiement.ts';
import { lireAdresse, lireAutresParties, lirePartie } from './parties.ts';
import { lireReferences } from './references.ts';
import { lireAcomptes, lireEcheances, lireTauxDeChange } from './reglements.ts';
import { fraisLogistiques, remises } from './remises.ts';
import { autresObjets, date, identifiant, lireObjet, periode, premier } from './valeurs.ts';

/** Types of `AdditionalReferencedDocument` (UNTDID 1001): tender or lot, invoiced object; all others are attachments. */
const TYPE_APPEL_OFFRES = '50';
const TYPE_OBJET = '130';

/** Reads a UN/CEFACT CrossIndustryInvoice, D16B or D22B, of any Factur-X profile, into the semantic model. */
export function lireCii(racine: Noeud): Interpretation {
  const r = new Releve();
  const pieces = new Pieces(r);
  const contexte = racine.enfant('rsm:ExchangedDocumentContext');
  const document = racine.enfant('rsm:ExchangedDocument');
  const transaction = racine.enfant('rsm:SupplyChainTradeTransaction');
  const accord = transaction?.enfant('ram:ApplicableHeaderTradeAgreement');
  const livraison = transaction?.enfant('ram:ApplicableHeaderTradeDelivery');
  const reglement = transaction?.enfant('ram:ApplicableHeaderTradeSettlement');
  const termes = reglement?.tous('ram:SpecifiedTradePaymentTerms') ?? [];
  const taxes = reglement?.tous('ram:ApplicableTradeTax') ?? [];
  const references = accord?.tous('ram:AdditionalReferencedDocument') ?? [];
  const typeDe = (n: Noeud): string | undefined => valeurDe(n.enfant('ram:TypeCode'));
  const [objet, ...objets] = references.filter((n) => typeDe(n) === TYPE_OBJET);
  const estPiece = (n: Noeud): boolean => typeDe(n) !== TYPE_APPEL_OFFRES && typeDe(n) !== TYPE_OBJET;
  const devise = r.texte('BT-5', reglement, 'ram:InvoiceCurrencyCode');
  const deviseComptable = r.texte('BT-6', reglement, 'ram:TaxCurrencyCode');
  const reference = (terme: string, parent: Noeud | undefined, nom: string): string | undefined =>
    r.texte(terme, parent, nom, 'ram:IssuerAssignedID');
  r.noter('BG-2', contexte);
  const facture: SemanticInvoice = {
    syntax: 'CII',
    root: 'INVOICE',
    specification: r.texte('BT-24', contexte, 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID'),
    businessProcess: r.texte('BT-23', contexte, 'ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID'),
    number: r.texte('BT-1', document, 'ram:ID'),
    issueDate: date(r, 'BT-2', document, 'ram:IssueDateTime'),
    typeCode: r.texte('BT-3', document, 'ram:TypeCode'),
    currency: devise,
    accountingCurrency: deviseComptable,
    taxPointDate: premier(taxes, (n) => date(r, 'BT-7', n, 'ram:TaxPointDate')),
    taxPointCode: premier(taxes, (n) => r.texte('BT-8', n, 'ram:DueDateTypeCode')),
    dueDate: premier(termes, (n) => date(r, 'BT-9', n, 'ram:DueDateDateTime')),
    buyerReference: r.texte('BT-10', accord, 'ram:BuyerReference'),
    projectReference: r.texte('BT-11', accord, 'ram:SpecifiedProcuringProject', 'ram:ID'),
    contractReference: reference('BT-12', accord, 'ram:ContractReferencedDocument'),
    orderReference: reference('BT-13', accord, 'ram:BuyerOrderReferencedDocument'),
    salesOrderReference: reference('BT-14', accord, 'ram:SellerOrderReferencedDocument'),
    receivingAdvice: reference('BT-15', livraison, 'ram:ReceivingAdviceReferencedDocument'),
    despatchAdvice: reference('BT-16', livraison, 'ram:DespatchAdviceReferencedDocument'),
    tenderReference: r.texte(
      'BT-17',
      references.find((n) => typeDe(n) === TYPE_APPEL_OFFRES),
      'ram:IssuerAssignedID',
    ),
    objectIdentifier: lireObjet(r, 'BT-18', objet),
    ...autresObjets(r, 'BT-18', objets),
    accountingReference: r.texte('BT-19', reglement, 'ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:ID'),
    paymentTerms: premier(termes, (n) => r.texte('BT-20', n, 'ram:Description')),
    notes: r.groupes('BG-1', document?.tous('ram:IncludedNote') ?? [], (n) => ({
      subject: r.texte('BT-21', n, 'ram:SubjectCode'),
      text: r.texte('BT-22', n, 'ram:Content') ?? '',
      code: r.texte('BT-X-5', n, 'ram:ContentCode'),
    })),
    precedingInvoices: r.groupes('BG-3', reglement?.tous('ram:InvoiceReferencedDocument') ?? [], (n) => ({
      number: r.texte('BT-25', n, 'ram:IssuerAssignedID'),
      date: date(r, 'BT-26', n, 'ram:FormattedIssueDateTime'),
      type: r.texte('BT-X-555', n, 'ram:TypeCode'),
    })),
    references: lireReferences(r, accord, livraison),
    seller: lirePartie(r, FOURNISSEUR, accord?.enfant('ram:SellerTradeParty')),
    buyer: lirePartie(r, ACHETEUR, accord?.enfant('ram:BuyerTradeParty')),
    payee: facultative(r, BENEFICIAIRE, reglement?.enfant('ram:PayeeTradeParty')),
    taxRepresentative: facultative(r, REPRESENTANT, accord?.enfant('ram:SellerTaxRepresentativeTradeParty')),
    otherParties: lireAutresParties(r, { accord, livraison, reglement }),
    delivery: lireLivraison(r, livraison),
    period: periode(r, ['BG-14', 'BT-73', 'BT-74'], reglement?.enfant('ram:BillingSpecifiedPeriod')),
    payment: lirePaiement(r, reglement, termes),
    paymentSchedule: lireEcheances(r, termes),
    advancePayments: lireAcomptes(r, reglement),
    exchangeRate: lireTauxDeChange(r, reglement),
    allowancesCharges: remises(r, ['BG-20', 'BG-21'], reglement),
    logisticsCharges: fraisLogistiques(r, reglement),
    totals: lireTotaux(r, reglement, devise, deviseComptable),
    vatBreakdown: r.groupes('BG-23', taxes, (n) => lireVentilation(r, n)),
    supportingDocuments: r.groupes('BG-24', references.filter(estPiece), (n) => lirePiece(r, pieces, n)),
    lines: r.groupes('BG-25', transaction?.tous('ram:IncludedSupplyChainTradeLineItem') ?? [], (n) => lireLigne(r, n)),
    amountCurrencies: devisesDesTotaux(reglement),
  };
  return { facture, releve: r, pieces };
}

const facultative = (
  r: Releve,
  termes: Parameters<typeof lirePartie>[1],
  n: Noeud | undefined,
): SemanticInvoice['payee'] => (n ? lirePartie(r, termes, n) : undefined);

function lireLivraison(r: Releve, n: Noeud | undefined): SemanticInvoice['delivery'] {
  const lieu = n?.enfant('ram:ShipToTradeParty');
  const jour = date(r, 'BT-72', n, 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime');
  if (!lieu && jour === undefined) return undefined;
  r.noter('BG-13', n);
  return {
    name: r.texte('BT-70', lieu, 'ram:Name'),
    location: identifiant(r, 'BT-71', lieu?.enfant('ram:ID') ?? lieu?.enfant('ram:GlobalID')),
    date: jour,
    address: lireAdresse(r, ADRESSE_DE_LIVRAISON, lieu?.enfant('ram:PostalTradeAddress')),
  };
}

function lireTotaux(
  r: Releve,
  reglement: Noeud | undefined,
  devise: string | undefined,
  deviseComptable: string | undefined,
): SemanticInvoice['totals'] {
  const total = reglement?.enfant('ram:SpecifiedTradeSettlementHeaderMonetarySummation');
  r.noter('BG-22', total);
  const taxes = total?.tous('ram:TaxTotalAmount') ?? [];
  const enDevise = (d: string | undefined): Noeud | undefined => taxes.find((n) => n.attribut('currencyID') === d);
  const tva = enDevise(devise) ?? taxes.find((n) => n.attribut('currencyID') === undefined);
  const tvaComptable =
    deviseComptable !== undefined && deviseComptable !== devise ? enDevise(deviseComptable) : undefined;
  return {
    lineTotal: r.nombre('BT-106', total, 'ram:LineTotalAmount'),
    allowanceTotal: r.nombre('BT-107', total, 'ram:AllowanceTotalAmount'),
    chargeTotal: r.nombre('BT-108', total, 'ram:ChargeTotalAmount'),
    taxExclusive: r.nombre('BT-109', total, 'ram:TaxBasisTotalAmount'),
    tax: montantDe(r, 'BT-110', tva),
    taxAccountingCurrency: montantDe(r, 'BT-111', tvaComptable),
    taxCount: devise === undefined ? 0 : taxes.filter((n) => n.attribut('currencyID') === devise).length,
    taxInclusive: r.nombre('BT-112', total, 'ram:GrandTotalAmount'),
    paid: r.nombre('BT-113', total, 'ram:TotalPrepaidAmount'),
    rounding: r.nombre('BT-114', total, 'ram:RoundingAmount'),
    due: r.nombre('BT-115', total, 'ram:DuePayableAmount'),
  };
}

function montantDe(r: Releve, terme: string, n: Noeud | undefined): string | undefined {
  r.noter(terme, n);
  return n && r.nombreDe(terme, n);
}

const lireVentilation = (r: Releve, n: Noeud): VatBreakdown => ({
  taxableAmount: r.nombre('BT-116', n, 'ram:BasisAmount'),
  taxAmount: r.nombre('BT-117', n, 'ram:CalculatedAmount'),
  category: r.texte('BT-118', n, 'ram:CategoryCode'),
  rate: r.nombre('BT-119', n, 'ram:RateApplicablePercent'),
  exemptionReason: r.texte('BT-120', n, 'ram:ExemptionReason'),
  exemptionReasonCode: r.texte('BT-121', n, 'ram:ExemptionReasonCode'),
});

function lirePiece(r: Releve, pieces: Pieces, n: Noeud): SupportingDocument {
  const reference = r.texte('BT-122', n, 'ram:IssuerAssignedID');
  return {
    reference,
    description: r.texte('BT-123', n, 'ram:Name'),
    url: r.texte('BT-124', n, 'ram:URIID'),
    ...pieces.extraire(n.enfant('ram:AttachmentBinaryObject'), reference),
  };
}

const devisesDesTotaux = (reglement: Noeud | undefined): string[] => {
  const totaux = reglement?.enfant('ram:SpecifiedTradeSettlementHeaderMonetarySummation')?.tous('ram:TaxTotalAmount');
  return [...new Set((totaux ?? []).flatMap((n) => n.attribut('currencyID') ?? []))];
};
