import type { Noeud } from '../xml/modele.ts';
import { type Chemin, type Contexte, chemin, type IdLiaison, type Liaison, partout } from './modele.ts';

/** Fatal bindings of UBL 2.1 as released with EN 16931 validation 1.3.16 (2026-04-14): UBL-SR, UBL-DT and two UBL-CR. */

const auPlusUn = (id: IdLiaison, ou: Chemin | string, terme?: string): Liaison => ({
  id,
  condition: { genre: 'NOMBRE', chemin: typeof ou === 'string' ? chemin(ou) : ou, max: 1 },
  ...(terme !== undefined && { terme }),
});

const VENDEUR = 'cac:AccountingSupplierParty/cac:Party';
const ACHETEUR = 'cac:AccountingCustomerParty/cac:Party';

/** VAT numbers of a party, or its other tax registrations: a scheme without identifier is another one. */
const inscriptions = (partie: string, tva: boolean): Chemin => ({
  pas: [
    ...chemin(partie).pas,
    {
      nom: 'cac:PartyTaxScheme',
      si: { chemin: 'cac:TaxScheme/?cbc:ID', ...(tva ? { vaut: 'VAT' } : { differe: 'VAT' }), selon: 'MAJUSCULES' },
    },
    { nom: 'cbc:CompanyID' },
  ],
});

const OBJET_FACTURE = { chemin: 'cbc:DocumentTypeCode', vaut: '130' } as const;
const SEPA = { chemin: '@schemeID', selon: 'MAJUSCULES' } as const;

const RACINE: Contexte = {
  noms: ['ubl:Invoice', 'cn:CreditNote'],
  absolu: true,
  liaisons: [
    auPlusUn('UBL-SR-01', 'cac:ContractDocumentReference/cbc:ID', 'BT-12'),
    auPlusUn('UBL-SR-02', 'cac:ReceiptDocumentReference/cbc:ID', 'BT-15'),
    auPlusUn('UBL-SR-03', 'cac:DespatchDocumentReference/cbc:ID', 'BT-16'),
    auPlusUn(
      'UBL-SR-04',
      { pas: [{ nom: 'cac:AdditionalDocumentReference', si: OBJET_FACTURE }, { nom: 'cbc:ID' }] },
      'BT-18',
    ),
    auPlusUn('UBL-SR-05', 'cac:PaymentTerms/cbc:Note', 'BT-20'),
    auPlusUn('UBL-SR-08', 'cac:InvoicePeriod', 'BG-14'),
    auPlusUn('UBL-SR-09', `${VENDEUR}/cac:PartyLegalEntity/cbc:RegistrationName`, 'BT-27'),
    auPlusUn('UBL-SR-10', `${VENDEUR}/cac:PartyName/cbc:Name`, 'BT-28'),
    auPlusUn('UBL-SR-11', `${VENDEUR}/cac:PartyLegalEntity/cbc:CompanyID`, 'BT-30'),
    auPlusUn('UBL-SR-12', inscriptions(VENDEUR, true), 'BT-31'),
    auPlusUn('UBL-SR-13', inscriptions(VENDEUR, false), 'BT-32'),
    auPlusUn('UBL-SR-14', `${VENDEUR}/cac:PartyLegalEntity/cbc:CompanyLegalForm`, 'BT-33'),
    auPlusUn('UBL-SR-15', `${ACHETEUR}/cac:PartyLegalEntity/cbc:RegistrationName`, 'BT-44'),
    auPlusUn('UBL-SR-16', `${ACHETEUR}/cac:PartyIdentification/cbc:ID`, 'BT-46'),
    auPlusUn('UBL-SR-17', `${ACHETEUR}/cac:PartyLegalEntity/cbc:CompanyID`, 'BT-47'),
    auPlusUn('UBL-SR-18', inscriptions(ACHETEUR, true), 'BT-48'),
    auPlusUn('UBL-SR-24', 'cac:Delivery', 'BG-13'),
    auPlusUn(
      'UBL-SR-29',
      { pas: [{ nom: 'cac:PartyIdentification' }, { nom: 'cbc:ID', si: { ...SEPA, vaut: 'SEPA' } }], partout: true },
      'BT-90',
    ),
    auPlusUn('UBL-SR-39', 'cac:ProjectReference/cbc:ID', 'BT-11'),
    auPlusUn('UBL-SR-40', `${ACHETEUR}/cac:PartyName/cbc:Name`, 'BT-45'),
    {
      id: 'UBL-SR-44',
      condition: { genre: 'MEME_VALEUR', chemin: partout('cbc:PaymentID'), selon: 'EXACTE' },
      terme: 'BT-83',
    },
    auPlusUn('UBL-SR-45', 'cac:PaymentMeans/cbc:PaymentDueDate', 'BT-9'),
    {
      id: 'UBL-SR-46',
      condition: {
        genre: 'NOMBRE',
        chemin: { pas: [{ nom: 'cac:PaymentMeans' }, { nom: 'cbc:PaymentMeansCode', porte: 'name' }] },
        max: 1,
      },
      terme: 'BT-82',
    },
    {
      id: 'UBL-SR-47',
      condition: { genre: 'MEME_VALEUR', chemin: partout('cbc:PaymentMeansCode'), selon: 'EXACTE' },
      terme: 'BT-81',
    },
    auPlusUn('UBL-SR-49', 'cac:InvoicePeriod/cbc:DescriptionCode', 'BT-8'),
    auPlusUn('UBL-SR-54', 'cac:PaymentMeans/cac:CardAccount', 'BG-18'),
    auPlusUn('UBL-SR-55', 'cac:PaymentMeans/cac:PaymentMandate', 'BG-19'),
    auPlusUn('UBL-SR-56', 'cac:OriginatorDocumentReference/cbc:ID', 'BT-17'),
    ...(['cac:Attachment', 'cbc:DocumentDescription'] as const).map(
      (nom): Liaison => ({
        id: nom === 'cac:Attachment' ? 'UBL-CR-666' : 'UBL-CR-673',
        condition: {
          genre: 'ELEMENT_INTERDIT',
          chemin: { pas: [{ nom: 'cac:AdditionalDocumentReference', si: OBJET_FACTURE }, { nom }], partout: true },
        },
        terme: 'BT-18',
      }),
    ),
  ],
};

/** An allowance or charge by what its indicator says; one that says neither is in no context. */
const remise = (valeurs: readonly string[], id: IdLiaison): Contexte => ({
  noms: ['cac:AllowanceCharge'],
  si: (noeud) => noeud.tous('cbc:ChargeIndicator').some((n) => valeurs.includes(n.texte.trim())),
  liaisons: [auPlusUn(id, 'cbc:AllowanceChargeReason')],
});

const beneficiaire = (id: IdLiaison, ou: Chemin, terme: string): Liaison => ({
  id,
  condition: { genre: 'AUTRE_QUE_LE_VENDEUR', chemin: ou },
  terme,
});

/** Amounts have two decimals, but for prices and the discount that makes a price. */
const DEUX_DECIMALES = /^[^.]*(?:\.[\s\S]{0,2})?$/;

function dansPrixRemise(noeud: Noeud): boolean {
  for (let a = noeud.parent; a; a = a.parent) if (a.nom === 'cac:Price' && a.enfant('cac:AllowanceCharge')) return true;
  return false;
}

export const CONTEXTES_UBL: readonly Contexte[] = [
  RACINE,
  {
    noms: ['cac:BillingReference'],
    liaisons: [
      auPlusUn('UBL-SR-06', 'cac:InvoiceDocumentReference', 'BG-3'),
      {
        id: 'UBL-SR-07',
        condition: { genre: 'NOMBRE', chemin: chemin('cac:InvoiceDocumentReference/cbc:ID'), min: 1 },
        terme: 'BT-25',
      },
    ],
  },
  {
    noms: ['cac:PayeeParty'],
    liaisons: [
      beneficiaire('UBL-SR-19', chemin('cac:PartyName/cbc:Name'), 'BT-59'),
      beneficiaire(
        'UBL-SR-20',
        { pas: [{ nom: 'cac:PartyIdentification' }, { nom: 'cbc:ID', si: { ...SEPA, differe: 'SEPA' } }] },
        'BT-60',
      ),
      beneficiaire('UBL-SR-21', chemin('cac:PartyLegalEntity/cbc:CompanyID'), 'BT-61'),
    ],
  },
  {
    noms: ['cac:TaxRepresentativeParty'],
    liaisons: [
      auPlusUn('UBL-SR-22', 'cac:PartyName/cbc:Name', 'BT-62'),
      auPlusUn('UBL-SR-23', 'cac:PartyTaxScheme/cbc:CompanyID', 'BT-63'),
    ],
  },
  { noms: ['cac:Delivery'], liaisons: [auPlusUn('UBL-SR-25', 'cac:DeliveryParty/cac:PartyName/cbc:Name', 'BT-70')] },
  {
    noms: ['cac:PaymentMeans'],
    liaisons: [
      auPlusUn('UBL-SR-26', 'cbc:PaymentID', 'BT-83'),
      auPlusUn('UBL-SR-27', 'cbc:PaymentMeansCode', 'BT-81'),
      auPlusUn('UBL-SR-28', 'cac:PaymentMandate/cbc:ID', 'BT-89'),
    ],
  },
  remise(['false', '0'], 'UBL-SR-30'),
  remise(['true', '1'], 'UBL-SR-31'),
  { noms: ['cac:TaxSubtotal'], liaisons: [auPlusUn('UBL-SR-32', 'cac:TaxCategory/cbc:TaxExemptionReason', 'BT-120')] },
  {
    noms: ['cac:AdditionalDocumentReference'],
    liaisons: [
      auPlusUn('UBL-SR-33', 'cbc:DocumentDescription', 'BT-123'),
      { id: 'UBL-SR-43', condition: { genre: 'REFERENCE_SIMPLE' }, terme: 'BG-24' },
    ],
  },
  {
    noms: ['cac:InvoiceLine', 'cac:CreditNoteLine'],
    liaisons: [
      auPlusUn('UBL-SR-34', 'cbc:Note', 'BT-127'),
      auPlusUn('UBL-SR-35', 'cac:OrderLineReference/cbc:LineID', 'BT-132'),
      auPlusUn('UBL-SR-36', 'cac:InvoicePeriod', 'BG-26'),
      auPlusUn('UBL-SR-37', 'cac:Price/cac:AllowanceCharge/cbc:Amount', 'BT-147'),
      {
        id: 'UBL-SR-48',
        condition: { genre: 'NOMBRE', chemin: chemin('cac:Item/cac:ClassifiedTaxCategory'), min: 1, max: 1 },
        terme: 'BG-30',
      },
      auPlusUn('UBL-SR-50', 'cac:Item/cbc:Description', 'BT-154'),
      auPlusUn('UBL-SR-52', 'cac:DocumentReference', 'BT-128'),
    ],
  },
  {
    noms: ['cac:Party'],
    sous: ['cac:AccountingSupplierParty'],
    liaisons: [
      {
        id: 'UBL-SR-42',
        condition: { genre: 'NOMBRE', chemin: chemin('cac:PartyTaxScheme'), max: 2 },
        terme: 'BT-32',
      },
    ],
  },
  { noms: ['cac:PostalAddress', 'cac:Address'], liaisons: [auPlusUn('UBL-SR-51', 'cac:AddressLine')] },
  {
    noms: ['cac:PartyTaxScheme'],
    liaisons: (['cac:TaxScheme/cbc:ID', 'cbc:CompanyID'] as const).map(
      (ou): Liaison => ({ id: 'UBL-SR-53', condition: { genre: 'NOMBRE', chemin: chemin(ou), min: 1 } }),
    ),
  },
  {
    suffixe: 'Amount',
    saufSuffixe: 'PriceAmount',
    si: (noeud) => !dansPrixRemise(noeud),
    liaisons: [{ id: 'UBL-DT-01', condition: { genre: 'FORME_MONTANT', motif: DEUX_DECIMALES } }],
  },
  {
    suffixe: 'BinaryObject',
    liaisons: [
      { id: 'UBL-DT-06', condition: { genre: 'ATTRIBUT_REQUIS', attribut: 'mimeCode' }, terme: 'BT-125' },
      { id: 'UBL-DT-07', condition: { genre: 'ATTRIBUT_REQUIS', attribut: 'filename' }, terme: 'BT-125' },
    ],
  },
];
