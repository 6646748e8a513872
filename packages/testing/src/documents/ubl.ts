import { TYPES_IDENTIFIANT } from '@orpheon/domain';
import { calculerMontants } from '../fabriques/montants.ts';
import { type DescriptionFacture, decrireFacture, type PartieDecrite } from './description.ts';
import { soustraireMontants } from './montants.ts';
import { documentXml, type Element, el, elAvec } from './xml.ts';

const ESPACES = {
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
};
const TYPES_AVOIR = new Set(['381', '261', '396']);

/** `EN16931`: schemes 0009 and 0002, service in BT-10. `CHORUS`: the older dialect, `schemeName` and AccountingContact. */
export type DialecteUbl = 'EN16931' | 'CHORUS';

export interface VouluUbl extends Partial<DescriptionFacture> {
  readonly dialecte?: DialecteUbl;
  /** Writes a credit note in an `Invoice` root, as the Chorus dialect did. */
  readonly racineFacture?: boolean;
}

/** A UBL 2.1 Invoice, or a CreditNote for type 381: text in UTF-8. */
export function unDocumentUbl({ dialecte = 'EN16931', racineFacture = false, ...voulue }: VouluUbl = {}): string {
  const d = decrireFacture(voulue);
  const m = calculerMontants(d.articles);
  const avoir = TYPES_AVOIR.has(d.type) && !racineFacture;
  const nom = avoir ? 'CreditNote' : 'Invoice';
  const montant = (element: string, valeur: string | undefined) =>
    elAvec(`cbc:${element}`, { currencyID: d.devise }, valeur);
  const taxe = (element: string, categorie: string, taux: string, motif?: string) =>
    el(
      `cac:${element}`,
      el('cbc:ID', categorie),
      el('cbc:Percent', taux),
      el('cbc:TaxExemptionReason', motif),
      el('cac:TaxScheme', el('cbc:ID', 'VAT')),
    );
  return documentXml(
    nom,
    { '': `urn:oasis:names:specification:ubl:schema:xsd:${nom}-2`, ...ESPACES },
    el('cbc:CustomizationID', 'urn:cen.eu:en16931:2017'),
    el('cbc:ProfileID', d.cadre),
    el('cbc:ID', d.numero),
    el('cbc:IssueDate', d.dateFacture),
    !avoir && el('cbc:DueDate', d.dateEcheance),
    el(avoir ? 'cbc:CreditNoteTypeCode' : 'cbc:InvoiceTypeCode', d.type),
    el('cbc:Note', d.note),
    el('cbc:DocumentCurrencyCode', d.devise),
    dialecte === 'EN16931' && el('cbc:BuyerReference', d.codeService),
    el('cac:OrderReference', el('cbc:ID', d.numeroEngagement)),
    el('cac:BillingReference', el('cac:InvoiceDocumentReference', el('cbc:ID', d.factureOrigine))),
    el('cac:ContractDocumentReference', el('cbc:ID', d.numeroMarche)),
    d.pieces.map((p) =>
      el(
        'cac:AdditionalDocumentReference',
        el('cbc:ID', p.nom),
        el(
          'cac:Attachment',
          elAvec(
            'cbc:EmbeddedDocumentBinaryObject',
            { mimeCode: p.typeMime, filename: p.nom },
            Buffer.from(p.octets).toString('base64'),
          ),
        ),
      ),
    ),
    el('cac:AccountingSupplierParty', partie(d.fournisseur, dialecte, d.codeServiceFournisseur)),
    el(
      'cac:AccountingCustomerParty',
      partie(d.destinataire, dialecte),
      dialecte === 'CHORUS' && el('cac:AccountingContact', el('cbc:ID', d.codeService)),
    ),
    el(
      'cac:PaymentMeans',
      el('cbc:PaymentMeansCode', d.modePaiement),
      d.modePaiement !== null &&
        el(
          'cac:PayeeFinancialAccount',
          el('cbc:ID', d.iban),
          el('cac:FinancialInstitutionBranch', el('cbc:ID', d.bic)),
        ),
    ),
    el(
      'cac:TaxTotal',
      montant('TaxAmount', m.tvaTotale),
      m.tva.map((t) =>
        el(
          'cac:TaxSubtotal',
          montant('TaxableAmount', t.base),
          montant('TaxAmount', t.montant),
          taxe('TaxCategory', t.categorie, t.taux, t.motifExoneration),
        ),
      ),
    ),
    el(
      'cac:LegalMonetaryTotal',
      montant('LineExtensionAmount', m.ht),
      montant('TaxExclusiveAmount', m.ht),
      montant('TaxInclusiveAmount', m.ttc),
      montant('PrepaidAmount', d.dejaPaye),
      montant('PayableAmount', soustraireMontants(m.ttc, d.dejaPaye)),
    ),
    m.lignes.map((ligne, i) =>
      el(
        `cac:${nom}Line`,
        el('cbc:ID', String(i + 1)),
        elAvec(
          avoir ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity',
          { unitCode: ligne.unite ?? 'C62' },
          ligne.quantite,
        ),
        montant('LineExtensionAmount', ligne.montantHt),
        el(
          'cac:Item',
          el('cbc:Description', ligne.description),
          el('cbc:Name', ligne.denomination),
          el('cac:SellersItemIdentification', el('cbc:ID', ligne.reference)),
          taxe('ClassifiedTaxCategory', ligne.categorieTva, ligne.tauxTva),
        ),
        el('cac:Price', montant('PriceAmount', ligne.prixUnitaire)),
      ),
    ),
  );
}

function partie(p: PartieDecrite, dialecte: DialecteUbl, codeService?: string): Element | undefined {
  const francais = (p.type ?? 'SIRET') === 'SIRET';
  const scheme = dialecte === 'CHORUS' ? { schemeName: TYPES_IDENTIFIANT[p.type ?? 'SIRET'] } : { schemeID: '0009' };
  return el(
    'cac:Party',
    el('cac:PartyIdentification', (francais || dialecte === 'CHORUS') && elAvec('cbc:ID', scheme, p.siret)),
    el('cac:PartyIdentification', elAvec('cbc:ID', { schemeID: '0224' }, codeService)),
    el('cac:PartyName', el('cbc:Name', p.nom)),
    el(
      'cac:PostalAddress',
      el('cbc:StreetName', p.adresse.ligne),
      el('cbc:CityName', p.adresse.ville),
      el('cbc:PostalZone', p.adresse.codePostal),
      el('cac:Country', el('cbc:IdentificationCode', p.adresse.pays)),
    ),
    el(
      'cac:PartyTaxScheme',
      el('cbc:CompanyID', p.tva),
      p.tva !== undefined && el('cac:TaxScheme', el('cbc:ID', 'VAT')),
    ),
    el(
      'cac:PartyLegalEntity',
      el('cbc:RegistrationName', p.nom),
      francais && elAvec('cbc:CompanyID', { schemeID: '0002' }, p.siret.slice(0, 9)),
    ),
  );
}
