import type { Langue } from '@orpheon/domain';

/** The words of a written invoice: French, then English. */
const MOTS = {
  facture: ['Facture', 'Invoice'],
  avoir: ['Avoir', 'Credit note'],
  numero: ['N°', 'No.'],
  du: ['du', 'of'],
  dejaPayee: ['Facture déjà payée', 'Invoice already paid'],
  fournisseur: ['Fournisseur', 'Supplier'],
  destinataire: ['Destinataire', 'Recipient'],
  codeService: ['Code service', 'Service code'],
  serviceFournisseur: ['Service du fournisseur', 'Supplier’s service'],
  engagement: ['N° d’engagement', 'Engagement no.'],
  marche: ['N° de marché', 'Contract no.'],
  cadre: ['Cadre de facturation', 'Business process'],
  echeance: ['Échéance', 'Due date'],
  periode: ['Période facturée', 'Invoicing period'],
  origine: ['Facture d’origine', 'Original invoice'],
  designation: ['Désignation', 'Description'],
  quantite: ['Quantité', 'Quantity'],
  prix: ['Prix unitaire HT', 'Unit price'],
  tva: ['TVA', 'VAT'],
  montantHt: ['Montant HT', 'Net amount'],
  remise: ['Remise', 'Discount'],
  frais: ['Frais', 'Charge'],
  remisesEtFrais: ['Remises et frais', 'Discounts and charges'],
  sur: ['sur', 'of'],
  recapitulatif: ['Récapitulatif de TVA', 'VAT recap'],
  taux: ['Taux', 'Rate'],
  base: ['Base HT', 'Taxable amount'],
  montantTva: ['Montant de TVA', 'VAT amount'],
  totaux: ['Totaux', 'Totals'],
  totalLignes: ['Total des lignes', 'Sum of lines'],
  totalRemises: ['Remises', 'Discounts'],
  totalFrais: ['Frais', 'Charges'],
  totalHt: ['Total HT', 'Total without VAT'],
  totalTva: ['Total TVA', 'Total VAT'],
  totalTvaEuros: ['Total TVA en euros', 'Total VAT in euros'],
  totalTtc: ['Total TTC', 'Total with VAT'],
  dejaPaye: ['Déjà payé', 'Already paid'],
  arrondi: ['Arrondi', 'Rounding'],
  netAPayer: ['Net à payer', 'Amount due'],
  autres: ['Autres informations', 'Other information'],
  beneficiaire: ['Bénéficiaire du paiement', 'Payee'],
  representantFiscal: ['Représentant fiscal', 'Tax representative'],
  livraison: ['Livraison', 'Delivery'],
  validation: ['Validation', 'Validation'],
  pieces: ['Pièces jointes', 'Attachments'],
  nom: ['Nom', 'Name'],
  adresse: ['Adresse', 'Address'],
  paiement: ['Paiement', 'Payment'],
  commentaire: ['Commentaire', 'Note'],
  marques: [
    'Le signe […] tient la place d’un texte que la police de ce document ne sait pas écrire ; les données de la facture le contiennent.',
    'The sign […] stands for text that the font of this document cannot write; the data of the invoice hold it.',
  ],
  page: ['Page', 'Page'],
  horsTaxe: ['taux zéro', 'zero rate'],
  exonere: ['exonéré', 'exempt'],
  autoliquidation: ['autoliquidation', 'reverse charge'],
  intracommunautaire: ['intracommunautaire', 'intra-community'],
  exportation: ['exportation', 'export'],
  horsChamp: ['hors champ', 'out of scope'],
} as const satisfies Record<string, readonly [string, string]>;
export type Mot = keyof typeof MOTS;

export const dire = (langue: Langue, mot: Mot): string => MOTS[mot][langue === 'fr' ? 0 : 1];

/** What the law asks, in the language of the reader: the XML holds the French one. */
export const mentionLue = (langue: Langue, fournisseur: string, francais: string): string =>
  langue === 'fr' ? francais : `Invoice drawn up by the Orphéon portal, in the name and on behalf of ${fournisseur}.`;

const CATEGORIES: Readonly<Record<string, Mot>> = {
  Z: 'horsTaxe',
  E: 'exonere',
  AE: 'autoliquidation',
  K: 'intracommunautaire',
  G: 'exportation',
  O: 'horsChamp',
};
export const motCategorie = (categorie: string | undefined): Mot | undefined => CATEGORIES[categorie ?? ''];
