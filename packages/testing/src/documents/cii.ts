import type { ProfilFacturX } from '@orpheon/domain';
import { calculerMontants, type Montants } from '../fabriques/montants.ts';
import { type DescriptionFacture, decrireFacture, type PartieDecrite } from './description.ts';
import { soustraireMontants } from './montants.ts';
import { documentXml, type Element, el, elAvec, elVide } from './xml.ts';

const ESPACES = {
  rsm: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
};

/** BT-24 of each profile. */
export const SPECIFICATION_DU_PROFIL: Readonly<Record<ProfilFacturX, string>> = {
  MINIMUM: 'urn:factur-x.eu:1p0:minimum',
  'BASIC WL': 'urn:factur-x.eu:1p0:basicwl',
  BASIC: 'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic',
  'EN 16931': 'urn:cen.eu:en16931:2017',
  EXTENDED: 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended',
};

export interface VouluCii extends Partial<DescriptionFacture> {
  readonly profil?: ProfilFacturX;
}

/** A CrossIndustryInvoice of any Factur-X profile, holding what that profile has a place for: text in UTF-8. */
export function unDocumentCii({ profil = 'EN 16931', ...voulue }: VouluCii = {}): string {
  const d = decrireFacture(voulue);
  const m = calculerMontants(d.articles);
  const minimum = profil === 'MINIMUM';
  const lignes = !minimum && profil !== 'BASIC WL';
  return documentXml(
    'rsm:CrossIndustryInvoice',
    ESPACES,
    el(
      'rsm:ExchangedDocumentContext',
      el('ram:BusinessProcessSpecifiedDocumentContextParameter', el('ram:ID', d.cadre)),
      el('ram:GuidelineSpecifiedDocumentContextParameter', el('ram:ID', SPECIFICATION_DU_PROFIL[profil])),
    ),
    el(
      'rsm:ExchangedDocument',
      el('ram:ID', d.numero),
      el('ram:TypeCode', d.type),
      el('ram:IssueDateTime', jour(d.dateFacture)),
      !minimum && el('ram:IncludedNote', el('ram:Content', d.note)),
    ),
    el(
      'rsm:SupplyChainTradeTransaction',
      lignes && m.lignes.map(ligneCii),
      accord(d, profil),
      elVide('ram:ApplicableHeaderTradeDelivery'),
      reglement(d, m, minimum, lignes),
    ),
  );
}

const jour = (date: string | undefined) => elAvec('udt:DateTimeString', { format: '102' }, date?.replaceAll('-', ''));

function ligneCii(ligne: Montants['lignes'][number], i: number): Element | undefined {
  return el(
    'ram:IncludedSupplyChainTradeLineItem',
    el('ram:AssociatedDocumentLineDocument', el('ram:LineID', String(i + 1))),
    el(
      'ram:SpecifiedTradeProduct',
      el('ram:SellerAssignedID', ligne.reference),
      el('ram:Name', ligne.denomination),
      el('ram:Description', ligne.description),
    ),
    el(
      'ram:SpecifiedLineTradeAgreement',
      el('ram:NetPriceProductTradePrice', el('ram:ChargeAmount', ligne.prixUnitaire)),
    ),
    el(
      'ram:SpecifiedLineTradeDelivery',
      elAvec('ram:BilledQuantity', { unitCode: ligne.unite ?? 'C62' }, ligne.quantite),
    ),
    el(
      'ram:SpecifiedLineTradeSettlement',
      el(
        'ram:ApplicableTradeTax',
        el('ram:TypeCode', 'VAT'),
        el('ram:CategoryCode', ligne.categorieTva),
        el('ram:RateApplicablePercent', ligne.tauxTva),
      ),
      el('ram:SpecifiedTradeSettlementLineMonetarySummation', el('ram:LineTotalAmount', ligne.montantHt)),
    ),
  );
}

function accord(d: DescriptionFacture, profil: ProfilFacturX): Element | undefined {
  const minimum = profil === 'MINIMUM';
  const avecPieces = profil === 'EN 16931' || profil === 'EXTENDED';
  return el(
    'ram:ApplicableHeaderTradeAgreement',
    el('ram:BuyerReference', d.codeService),
    el('ram:SellerTradeParty', partie(d.fournisseur, minimum, d.codeServiceFournisseur, true)),
    el('ram:BuyerTradeParty', partie(d.destinataire, minimum)),
    el('ram:BuyerOrderReferencedDocument', el('ram:IssuerAssignedID', d.numeroEngagement)),
    !minimum && el('ram:ContractReferencedDocument', el('ram:IssuerAssignedID', d.numeroMarche)),
    avecPieces &&
      d.pieces.map((p) =>
        el(
          'ram:AdditionalReferencedDocument',
          el('ram:IssuerAssignedID', p.nom),
          el('ram:TypeCode', '916'),
          elAvec(
            'ram:AttachmentBinaryObject',
            { mimeCode: p.typeMime, filename: p.nom },
            Buffer.from(p.octets).toString('base64'),
          ),
        ),
      ),
  );
}

function partie(p: PartieDecrite, minimum: boolean, codeService?: string, adresse = false) {
  return [
    el('ram:ID', codeService),
    el('ram:Name', p.nom),
    (p.type ?? 'SIRET') === 'SIRET' &&
      el('ram:SpecifiedLegalOrganization', elAvec('ram:ID', { schemeID: '0002' }, p.siret)),
    (!minimum || adresse) &&
      el(
        'ram:PostalTradeAddress',
        !minimum && [
          el('ram:PostcodeCode', p.adresse.codePostal),
          el('ram:LineOne', p.adresse.ligne),
          el('ram:CityName', p.adresse.ville),
        ],
        el('ram:CountryID', p.adresse.pays),
      ),
    el('ram:SpecifiedTaxRegistration', elAvec('ram:ID', { schemeID: 'VA' }, p.tva)),
  ];
}

function reglement(d: DescriptionFacture, m: Montants, minimum: boolean, lignes: boolean): Element | undefined {
  return el(
    'ram:ApplicableHeaderTradeSettlement',
    el('ram:InvoiceCurrencyCode', d.devise),
    !minimum && paiement(d),
    !minimum &&
      m.tva.map((t) =>
        el(
          'ram:ApplicableTradeTax',
          el('ram:CalculatedAmount', t.montant),
          el('ram:TypeCode', 'VAT'),
          el('ram:ExemptionReason', t.motifExoneration),
          el('ram:BasisAmount', t.base),
          el('ram:CategoryCode', t.categorie),
          el('ram:RateApplicablePercent', t.taux),
        ),
      ),
    !minimum && el('ram:SpecifiedTradePaymentTerms', el('ram:DueDateDateTime', jour(d.dateEcheance))),
    el(
      'ram:SpecifiedTradeSettlementHeaderMonetarySummation',
      !minimum && el('ram:LineTotalAmount', m.ht),
      el('ram:TaxBasisTotalAmount', m.ht),
      elAvec('ram:TaxTotalAmount', { currencyID: d.devise }, m.tvaTotale),
      el('ram:GrandTotalAmount', m.ttc),
      lignes && el('ram:TotalPrepaidAmount', d.dejaPaye),
      el('ram:DuePayableAmount', soustraireMontants(m.ttc, lignes ? d.dejaPaye : undefined)),
    ),
    !minimum && el('ram:InvoiceReferencedDocument', el('ram:IssuerAssignedID', d.factureOrigine)),
  );
}

const paiement = (d: DescriptionFacture): Element | undefined =>
  d.modePaiement === null
    ? undefined
    : el(
        'ram:SpecifiedTradeSettlementPaymentMeans',
        el('ram:TypeCode', d.modePaiement),
        el('ram:PayeePartyCreditorFinancialAccount', el('ram:IBANID', d.iban)),
        el('ram:PayeeSpecifiedCreditorFinancialInstitution', el('ram:BICID', d.bic)),
      );
