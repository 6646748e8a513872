import type { InvoiceLine } from '@orpheon/domain';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';
import { lireReferencesDeLigne } from './references.ts';
import { remises } from './remises.ts';
import { autresObjets, identifiant, lireObjet, periode } from './valeurs.ts';

/** BG-25: one `IncludedSupplyChainTradeLineItem`. */
export function lireLigne(r: Releve, n: Noeud): InvoiceLine {
  const document = n.enfant('ram:AssociatedDocumentLineDocument');
  const article = n.enfant('ram:SpecifiedTradeProduct');
  const accord = n.enfant('ram:SpecifiedLineTradeAgreement');
  const net = accord?.enfant('ram:NetPriceProductTradePrice');
  const brut = accord?.enfant('ram:GrossPriceProductTradePrice');
  const quantite = n.descendre('ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity');
  const reglement = n.enfant('ram:SpecifiedLineTradeSettlement');
  const taxe = reglement?.enfant('ram:ApplicableTradeTax');
  const base = net?.enfant('ram:BasisQuantity') ?? brut?.enfant('ram:BasisQuantity');
  const note = document?.enfant('ram:IncludedNote');
  const [objet, ...autres] = reglement?.tous('ram:AdditionalReferencedDocument') ?? [];
  r.noter('BT-129', quantite);
  r.noter('BT-149', base);
  const caracteristiques = article?.tous('ram:ApplicableProductCharacteristic') ?? [];
  r.noter('BG-29', accord);
  r.noter('BG-30', taxe);
  r.noter('BG-31', article);
  r.noter('BG-32', caracteristiques[0]);
  return {
    id: r.texte('BT-126', document, 'ram:LineID'),
    lineType: r.texte('BT-X-8', document, 'ram:LineStatusReasonCode'),
    parentLine: r.texte('BT-X-304', document, 'ram:ParentLineID'),
    note: r.texte('BT-127', note, 'ram:Content'),
    noteCode: r.texte('BT-X-9', note, 'ram:ContentCode'),
    noteSubject: r.texte('BT-X-10', note, 'ram:SubjectCode'),
    objectIdentifier: lireObjet(r, 'BT-128', objet),
    ...autresObjets(r, 'BT-128', autres),
    quantity: quantite && r.nombreDe('BT-129', quantite),
    unit: r.attribut('BT-130', quantite, 'unitCode'),
    netAmount: r.nombre(
      'BT-131',
      reglement,
      'ram:SpecifiedTradeSettlementLineMonetarySummation',
      'ram:LineTotalAmount',
    ),
    orderLineReference: r.texte('BT-132', accord, 'ram:BuyerOrderReferencedDocument', 'ram:LineID'),
    accountingReference: r.texte('BT-133', reglement, 'ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:ID'),
    period: periode(r, ['BG-26', 'BT-134', 'BT-135'], reglement?.enfant('ram:BillingSpecifiedPeriod')),
    allowancesCharges: remises(r, ['BG-27', 'BG-28'], reglement),
    netPrice: r.nombre('BT-146', net, 'ram:ChargeAmount'),
    priceDiscount: r.nombre('BT-147', brut, 'ram:AppliedTradeAllowanceCharge', 'ram:ActualAmount'),
    grossPrice: r.nombre('BT-148', brut, 'ram:ChargeAmount'),
    priceBaseQuantity: base && r.nombreDe('BT-149', base),
    priceBaseUnit: r.attribut('BT-150', base, 'unitCode'),
    vatCategory: r.texte('BT-151', taxe, 'ram:CategoryCode'),
    vatRate: r.nombre('BT-152', taxe, 'ram:RateApplicablePercent'),
    name: r.texte('BT-153', article, 'ram:Name'),
    description: r.texte('BT-154', article, 'ram:Description'),
    sellerItemIdentifier: r.texte('BT-155', article, 'ram:SellerAssignedID'),
    buyerItemIdentifier: r.texte('BT-156', article, 'ram:BuyerAssignedID'),
    standardItemIdentifier: identifiant(r, 'BT-157', article?.enfant('ram:GlobalID')),
    classifications: (article?.tous('ram:DesignatedProductClassification') ?? []).flatMap((c) => {
      const code = c.enfant('ram:ClassCode');
      r.noter('BT-158', code);
      return code ? [{ value: valeurDe(code) ?? '', scheme: code.attribut('listID') }] : [];
    }),
    originCountry: r.texte('BT-159', article, 'ram:OriginTradeCountry', 'ram:ID'),
    attributes: caracteristiques.map((a) => ({
      name: r.texte('BT-160', a, 'ram:Description'),
      value: r.texte('BT-161', a, 'ram:Value'),
      code: r.texte('BT-X-11', a, 'ram:TypeCode'),
      measure: r.nombre('BT-X-12', a, 'ram:ValueMeasure'),
      measureUnit: r.attribut('BT-X-12', a.enfant('ram:ValueMeasure'), 'unitCode'),
    })),
    includedProducts: lireProduitsInclus(r, article),
    references: lireReferencesDeLigne(r, n),
  };
}

/** BG-X-1: what the product is made of. */
function lireProduitsInclus(r: Releve, article: Noeud | undefined): InvoiceLine['includedProducts'] {
  const noeuds = article?.tous('ram:IncludedReferencedProduct') ?? [];
  if (noeuds.length === 0) return undefined;
  return r.groupes('BG-X-1', noeuds, (n) => ({
    identifier: r.texte('BT-X-308', n, 'ram:ID'),
    standardItemIdentifiers: n.tous('ram:GlobalID').flatMap((id) => identifiant(r, 'BT-X-15', id) ?? []),
    sellerItemIdentifier: r.texte('BT-X-16', n, 'ram:SellerAssignedID'),
    buyerItemIdentifier: r.texte('BT-X-17', n, 'ram:BuyerAssignedID'),
    industryItemIdentifier: r.texte('BT-X-309', n, 'ram:IndustryAssignedID'),
    name: r.texte('BT-X-18', n, 'ram:Name'),
    description: r.texte('BT-X-19', n, 'ram:Description'),
    quantity: r.nombre('BT-X-20', n, 'ram:UnitQuantity'),
    unit: r.attribut('BT-X-20', n.enfant('ram:UnitQuantity'), 'unitCode'),
  }));
}
