import type { AllowanceCharge, InvoiceLine, SemanticInvoice, SupportingDocument, VatBreakdown } from '@orpheon/domain';
import { Pieces } from '../pieces.ts';
import { ADRESSE_DE_LIVRAISON } from '../termes-parties.ts';
import type { Noeud } from '../xml/modele.ts';
import { Releve, valeurDe } from '../xml/releve.ts';
import { lirePaiement, lireTauxDeChange } from './paiement.ts';
import {
  lireAcheteur,
  lireAdresse,
  lireAutresParties,
  lireBeneficiaire,
  lireFournisseur,
  lireRepresentant,
} from './parties.ts';
import { lireReferences, lireReferencesDeLigne } from './references.ts';
import { autresObjets, date, identifiant, periode, SANS_DEVISE } from './valeurs.ts';

export interface Interpretation {
  readonly facture: SemanticInvoice;
  readonly releve: Releve;
  readonly pieces: Pieces;
}

/** Document types of `AdditionalDocumentReference` that are not attachments: object (BT-18), project (BT-11). */
const TYPE_OBJET = '130';
const TYPE_PROJET = '50';
/** `DocumentType` of the invoice itself as people read it (FSO1110A): a PDF, in a ZIP (facts §9.2). */
const TYPE_FACTURE = '01';

/** Reads a UBL 2.1 Invoice or CreditNote into the semantic model (EN 16931-3-2), legacy Chorus dialect included. */
export function lireUbl(racine: Noeud): Interpretation {
  const r = new Releve();
  const pieces = new Pieces(r);
  const avoir = racine.nom === 'cn:CreditNote';
  const devise = r.texte('BT-5', racine, 'cbc:DocumentCurrencyCode');
  const deviseComptable = r.texte('BT-6', racine, 'cbc:TaxCurrencyCode');
  const references = racine.tous('cac:AdditionalDocumentReference');
  const estObjet = (n: Noeud): boolean => valeurDe(n.enfant('cbc:DocumentTypeCode')) === TYPE_OBJET;
  const estProjet = (n: Noeud): boolean => avoir && valeurDe(n.enfant('cbc:DocumentTypeCode')) === TYPE_PROJET;
  const periodeFacturee = racine.enfant('cac:InvoicePeriod');
  const fournisseur = racine.descendre('cac:AccountingSupplierParty', 'cac:Party');
  const acheteur = racine.descendre('cac:AccountingCustomerParty', 'cac:Party');
  const moyens = racine.tous('cac:PaymentMeans');
  const [objet, ...objets] = references.filter(estObjet).map((n) => n.enfant('cbc:ID'));
  r.noter('BG-2', racine);
  const facture: SemanticInvoice = {
    syntax: 'UBL',
    root: avoir ? 'CREDIT_NOTE' : 'INVOICE',
    specification: r.texte('BT-24', racine, 'cbc:CustomizationID'),
    businessProcess: r.texte('BT-23', racine, 'cbc:ProfileID'),
    number: r.texte('BT-1', racine, 'cbc:ID'),
    issueDate: date(r, 'BT-2', racine, 'cbc:IssueDate'),
    typeCode: r.texte('BT-3', racine, avoir ? 'cbc:CreditNoteTypeCode' : 'cbc:InvoiceTypeCode'),
    currency: devise,
    accountingCurrency: deviseComptable,
    taxPointDate: date(r, 'BT-7', racine, 'cbc:TaxPointDate'),
    taxPointCode: r.texte('BT-8', periodeFacturee, 'cbc:DescriptionCode'),
    dueDate:
      date(r, 'BT-9', racine, 'cbc:DueDate') ?? date(r, 'BT-9', racine, 'cac:PaymentMeans', 'cbc:PaymentDueDate'),
    buyerReference: r.texte('BT-10', racine, 'cbc:BuyerReference'),
    buyerAccountingContact: r.texte('BT-10', racine, 'cac:AccountingCustomerParty', 'cac:AccountingContact', 'cbc:ID'),
    projectReference:
      r.texte('BT-11', racine, 'cac:ProjectReference', 'cbc:ID') ??
      r.texte('BT-11', references.find(estProjet), 'cbc:ID'),
    contractReference: r.texte('BT-12', racine, 'cac:ContractDocumentReference', 'cbc:ID'),
    orderReference: r.texte('BT-13', racine, 'cac:OrderReference', 'cbc:ID'),
    salesOrderReference: r.texte('BT-14', racine, 'cac:OrderReference', 'cbc:SalesOrderID'),
    receivingAdvice: r.texte('BT-15', racine, 'cac:ReceiptDocumentReference', 'cbc:ID'),
    despatchAdvice: r.texte('BT-16', racine, 'cac:DespatchDocumentReference', 'cbc:ID'),
    tenderReference: r.texte('BT-17', racine, 'cac:OriginatorDocumentReference', 'cbc:ID'),
    objectIdentifier: identifiant(r, 'BT-18', objet),
    ...autresObjets(r, 'BT-18', objets),
    accountingReference: r.texte('BT-19', racine, 'cbc:AccountingCost'),
    paymentTerms: r.texte('BT-20', racine, 'cac:PaymentTerms', 'cbc:Note'),
    notes: r.groupes('BG-1', racine.tous('cbc:Note'), (n) => lireNote(r, n)),
    precedingInvoices: r.groupes('BG-3', racine.tous('cac:BillingReference'), (n) => ({
      number: r.texte('BT-25', n, 'cac:InvoiceDocumentReference', 'cbc:ID'),
      date: date(r, 'BT-26', n, 'cac:InvoiceDocumentReference', 'cbc:IssueDate'),
      type: r.texte('BT-X-555', n, 'cac:InvoiceDocumentReference', 'cbc:DocumentTypeCode'),
    })),
    references: lireReferences(r, racine),
    seller: lireFournisseur(r, fournisseur),
    buyer: lireAcheteur(r, acheteur),
    payee: lireBeneficiaire(r, racine.enfant('cac:PayeeParty')),
    taxRepresentative: lireRepresentant(r, racine.enfant('cac:TaxRepresentativeParty')),
    otherParties: lireAutresParties(r, fournisseur, acheteur, moyens),
    delivery: lireLivraison(r, racine.enfant('cac:Delivery')),
    period: periode(r, ['BG-14', 'BT-73', 'BT-74'], periodeFacturee),
    payment: lirePaiement(r, moyens, fournisseur),
    exchangeRate: lireTauxDeChange(r, racine.enfant('cac:TaxExchangeRate')),
    allowancesCharges: remises(r, ['BG-20', 'BG-21'], racine),
    totals: lireTotaux(r, racine, devise, deviseComptable),
    vatBreakdown: r.groupes(
      'BG-23',
      racine.tous('cac:TaxTotal').flatMap((n) => n.tous('cac:TaxSubtotal')),
      (n) => lireVentilation(r, n),
    ),
    supportingDocuments: r.groupes(
      'BG-24',
      references.filter((n) => !estObjet(n) && !estProjet(n)),
      (n) => lirePiece(r, pieces, n),
    ),
    lines: r.groupes('BG-25', racine.tous(avoir ? 'cac:CreditNoteLine' : 'cac:InvoiceLine'), (n) =>
      lireLigne(r, n, avoir),
    ),
    amountCurrencies: devisesDesMontants(racine),
  };
  return { facture, releve: r, pieces };
}

/** `#AAB#text`: UBL has no element for the subject code (BT-21). */
function lireNote(r: Releve, noeud: Noeud): { subject?: string; text: string } {
  const texte = valeurDe(noeud) ?? '';
  const m = /^#([A-Z]{3})#([\s\S]*)$/.exec(texte);
  r.noter('BT-22', noeud);
  if (m) r.noter('BT-21', noeud);
  return m ? { subject: m[1] ?? '', text: (m[2] ?? '').trim() } : { text: texte };
}

function lireTotaux(
  r: Releve,
  racine: Noeud,
  devise: string | undefined,
  deviseComptable: string | undefined,
): SemanticInvoice['totals'] {
  const total = racine.enfant('cac:LegalMonetaryTotal');
  r.noter('BG-22', total);
  const taxes = racine.tous('cac:TaxTotal').flatMap((n) => n.tous('cbc:TaxAmount'));
  const enDevise = (d: string): Noeud | undefined => taxes.find((n) => n.attribut('currencyID') === d);
  // An amount without currency is read in the invoice's own.
  const tva = enDevise(devise ?? SANS_DEVISE) ?? taxes.find((n) => n.attribut('currencyID') === undefined);
  const tvaComptable =
    deviseComptable !== undefined && deviseComptable !== devise ? enDevise(deviseComptable) : undefined;
  r.noter('BT-110', tva);
  r.noter('BT-111', tvaComptable);
  return {
    lineTotal: r.nombre('BT-106', total, 'cbc:LineExtensionAmount'),
    allowanceTotal: r.nombre('BT-107', total, 'cbc:AllowanceTotalAmount'),
    chargeTotal: r.nombre('BT-108', total, 'cbc:ChargeTotalAmount'),
    taxExclusive: r.nombre('BT-109', total, 'cbc:TaxExclusiveAmount'),
    tax: tva && r.nombreDe('BT-110', tva),
    taxAccountingCurrency: tvaComptable && r.nombreDe('BT-111', tvaComptable),
    taxCount: devise === undefined ? 0 : taxes.filter((n) => n.attribut('currencyID') === devise).length,
    taxInclusive: r.nombre('BT-112', total, 'cbc:TaxInclusiveAmount'),
    paid: r.nombre('BT-113', total, 'cbc:PrepaidAmount'),
    rounding: r.nombre('BT-114', total, 'cbc:PayableRoundingAmount'),
    due: r.nombre('BT-115', total, 'cbc:PayableAmount'),
  };
}

const lireVentilation = (r: Releve, n: Noeud): VatBreakdown => {
  const categorie = n.enfant('cac:TaxCategory');
  return {
    taxableAmount: r.nombre('BT-116', n, 'cbc:TaxableAmount'),
    taxAmount: r.nombre('BT-117', n, 'cbc:TaxAmount'),
    category: r.texte('BT-118', categorie, 'cbc:ID'),
    rate: r.nombre('BT-119', categorie, 'cbc:Percent'),
    exemptionReason: r.texte('BT-120', categorie, 'cbc:TaxExemptionReason'),
    exemptionReasonCode: r.texte('BT-121', categorie, 'cbc:TaxExemptionReasonCode'),
  };
};

/** Terms of an allowance, then of a charge: at document level and on a line. */
const TERMES_DOCUMENT = [
  ['BT-92', 'BT-93', 'BT-94', 'BT-95', 'BT-96', 'BT-97', 'BT-98'],
  ['BT-99', 'BT-100', 'BT-101', 'BT-102', 'BT-103', 'BT-104', 'BT-105'],
] as const;
const TERMES_LIGNE = [
  ['BT-136', 'BT-137', 'BT-138', '', '', 'BT-139', 'BT-140'],
  ['BT-141', 'BT-142', 'BT-143', '', '', 'BT-144', 'BT-145'],
] as const;

function remises(r: Releve, groupes: readonly [string, string], parent: Noeud): AllowanceCharge[] {
  const noeuds = parent.tous('cac:AllowanceCharge');
  const estFrais = (n: Noeud): boolean => /^(true|1)$/.test(valeurDe(n.enfant('cbc:ChargeIndicator')) ?? '');
  const termes = groupes[0] === 'BG-20' ? TERMES_DOCUMENT : TERMES_LIGNE;
  const lire = (n: Noeud, charge: boolean): AllowanceCharge => {
    const [montant, base, taux, categorie, tauxTva, motif, code] = termes[charge ? 1 : 0];
    return {
      charge,
      amount: r.nombre(montant, n, 'cbc:Amount'),
      baseAmount: r.nombre(base, n, 'cbc:BaseAmount'),
      percentage: r.nombre(taux, n, 'cbc:MultiplierFactorNumeric'),
      vatCategory: r.texte(categorie, n, 'cac:TaxCategory', 'cbc:ID'),
      vatRate: r.nombre(tauxTva, n, 'cac:TaxCategory', 'cbc:Percent'),
      reason: r.texte(motif, n, 'cbc:AllowanceChargeReason'),
      reasonCode: r.texte(code, n, 'cbc:AllowanceChargeReasonCode'),
    };
  };
  return [
    ...r.groupes(
      groupes[0],
      noeuds.filter((n) => !estFrais(n)),
      (n) => lire(n, false),
    ),
    ...r.groupes(groupes[1], noeuds.filter(estFrais), (n) => lire(n, true)),
  ];
}

function lireLigne(r: Releve, n: Noeud, avoir: boolean): InvoiceLine {
  const quantite = n.enfant(avoir ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity');
  const article = n.enfant('cac:Item');
  const taxe = article?.enfant('cac:ClassifiedTaxCategory');
  const prix = n.enfant('cac:Price');
  const caracteristiques = article?.tous('cac:AdditionalItemProperty') ?? [];
  r.noter('BG-29', prix);
  r.noter('BG-30', taxe);
  r.noter('BG-31', article);
  r.noter('BG-32', caracteristiques[0]);
  const reduction = prix?.enfant('cac:AllowanceCharge');
  const [objet, ...objets] = n.tous('cac:DocumentReference').map((d) => d.enfant('cbc:ID'));
  r.noter('BT-129', quantite);
  return {
    id: r.texte('BT-126', n, 'cbc:ID'),
    note: r.texte('BT-127', n, 'cbc:Note'),
    objectIdentifier: identifiant(r, 'BT-128', objet),
    ...autresObjets(r, 'BT-128', objets),
    quantity: quantite && r.nombreDe('BT-129', quantite),
    unit: r.attribut('BT-130', quantite, 'unitCode'),
    netAmount: r.nombre('BT-131', n, 'cbc:LineExtensionAmount'),
    orderLineReference: r.texte('BT-132', n, 'cac:OrderLineReference', 'cbc:LineID'),
    accountingReference: r.texte('BT-133', n, 'cbc:AccountingCost'),
    period: periode(r, ['BG-26', 'BT-134', 'BT-135'], n.enfant('cac:InvoicePeriod')),
    allowancesCharges: remises(r, ['BG-27', 'BG-28'], n),
    netPrice: r.nombre('BT-146', prix, 'cbc:PriceAmount'),
    priceDiscount: r.nombre('BT-147', reduction, 'cbc:Amount'),
    grossPrice: r.nombre('BT-148', reduction, 'cbc:BaseAmount'),
    priceBaseQuantity: r.nombre('BT-149', prix, 'cbc:BaseQuantity'),
    priceBaseUnit: r.attribut('BT-150', prix?.enfant('cbc:BaseQuantity'), 'unitCode'),
    vatCategory: r.texte('BT-151', taxe, 'cbc:ID'),
    vatRate: r.nombre('BT-152', taxe, 'cbc:Percent'),
    name: r.texte('BT-153', article, 'cbc:Name'),
    description: r.texte('BT-154', article, 'cbc:Description'),
    sellerItemIdentifier: r.texte('BT-155', article, 'cac:SellersItemIdentification', 'cbc:ID'),
    buyerItemIdentifier: r.texte('BT-156', article, 'cac:BuyersItemIdentification', 'cbc:ID'),
    standardItemIdentifier: identifiant(r, 'BT-157', article?.descendre('cac:StandardItemIdentification', 'cbc:ID')),
    classifications: (article?.tous('cac:CommodityClassification') ?? []).flatMap((c) => {
      const code = c.enfant('cbc:ItemClassificationCode');
      r.noter('BT-158', code);
      return code ? [{ value: valeurDe(code) ?? '', scheme: code.attribut('listID') }] : [];
    }),
    originCountry: r.texte('BT-159', article, 'cac:OriginCountry', 'cbc:IdentificationCode'),
    attributes: caracteristiques.map((a) => ({
      name: r.texte('BT-160', a, 'cbc:Name'),
      value: r.texte('BT-161', a, 'cbc:Value'),
      code: r.texte('BT-X-11', a, 'cbc:NameCode'),
      measure: r.nombre('BT-X-12', a, 'cbc:ValueQuantity'),
      measureUnit: r.attribut('BT-X-12', a.enfant('cbc:ValueQuantity'), 'unitCode'),
    })),
    references: lireReferencesDeLigne(r, n),
  };
}

function lirePiece(r: Releve, pieces: Pieces, n: Noeud): SupportingDocument {
  const reference = r.texte('BT-122', n, 'cbc:ID');
  const binaire = n.descendre('cac:Attachment', 'cbc:EmbeddedDocumentBinaryObject');
  const decrite = {
    reference,
    description: r.texte('BT-123', n, 'cbc:DocumentDescription'),
    url: r.texte('BT-124', n, 'cac:Attachment', 'cac:ExternalReference', 'cbc:URI'),
  };
  if (!binaire || valeurDe(n.enfant('cbc:DocumentType')) !== TYPE_FACTURE) {
    return { ...decrite, ...pieces.extraire(binaire, reference) };
  }
  return {
    ...decrite,
    readable: true,
    ...pieces.extraireFacture(binaire, reference, n.enfant('cbc:DocumentTypeCode')),
  };
}

function lireLivraison(r: Releve, n: Noeud | undefined): SemanticInvoice['delivery'] {
  if (!n) return undefined;
  r.noter('BG-13', n);
  const lieu = n.enfant('cac:DeliveryLocation');
  return {
    name: r.texte('BT-70', n, 'cac:DeliveryParty', 'cac:PartyName', 'cbc:Name'),
    location: identifiant(r, 'BT-71', lieu?.enfant('cbc:ID')),
    date: date(r, 'BT-72', n, 'cbc:ActualDeliveryDate'),
    address: lireAdresse(r, ADRESSE_DE_LIVRAISON, lieu?.enfant('cac:Address')),
  };
}

/** The amounts that BR-CL-03 asks for their currency. */
const MONTANTS: ReadonlySet<string> = new Set(
  `Amount BaseAmount PriceAmount TaxAmount TaxableAmount LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount
  AllowanceTotalAmount ChargeTotalAmount PrepaidAmount PayableRoundingAmount PayableAmount`
    .split(/\s+/)
    .map((nom) => `cbc:${nom}`),
);

/** The currencies that amounts name, each once; '' where one names none. */
function devisesDesMontants(racine: Noeud): string[] {
  const devises = new Set<string>();
  const parcourir = (n: Noeud): void => {
    for (const enfant of n.enfants) {
      if (MONTANTS.has(enfant.nom)) devises.add(enfant.attribut('currencyID') ?? '');
      if (enfant.enfants.length > 0) parcourir(enfant);
    }
  };
  parcourir(racine);
  return [...devises];
}
