import type { Langue, ModePaiement } from '@orpheon/domain';

/** The words of a written invoice: French, then English. */
const MOTS = {
  facture: ['Facture', 'Invoice'],
  avoir: ['Avoir', 'Credit note'],
  numero: ['N°', 'No.'],
  du: ['du', 'of'],
  dejaPayee: ['Facture déjà payée', 'Invoice already paid'],
  fournisseur: ['Fournisseur', 'Supplier'],
  destinataire: ['Destinataire', 'Recipient'],
  references: ['Références', 'References'],
  siret: ['SIRET', 'SIRET'],
  identifiant: ['Identifiant', 'Identifier'],
  tvaIntra: ['N° TVA', 'VAT no.'],
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
  reference: ['Réf.', 'Ref.'],
  remise: ['Remise', 'Discount'],
  frais: ['Frais', 'Charge'],
  remisesEtFrais: ['Remises et frais', 'Discounts and charges'],
  sur: ['sur', 'of'],
  recapitulatif: ['Récapitulatif de TVA', 'VAT recap'],
  taux: ['Taux', 'Rate'],
  base: ['Base HT', 'Taxable amount'],
  montantTva: ['Montant de TVA', 'VAT amount'],
  exoneration: ['Motif d’exonération', 'Reason of exemption'],
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
  paiement: ['Paiement', 'Payment'],
  mode: ['Mode de paiement', 'Means of payment'],
  iban: ['IBAN', 'IBAN'],
  compte: ['Compte', 'Account'],
  bic: ['BIC', 'BIC'],
  titulaire: ['Titulaire', 'Account holder'],
  conditions: ['Conditions', 'Terms'],
  commentaire: ['Commentaire', 'Note'],
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

const MODES: Readonly<Record<ModePaiement, readonly [string, string]>> = {
  '10': ['Espèces', 'Cash'],
  '20': ['Chèque', 'Cheque'],
  '30': ['Virement', 'Credit transfer'],
  '31': ['Virement (débit)', 'Debit transfer'],
  '42': ['Versement sur un compte', 'Payment to a bank account'],
  '48': ['Carte bancaire', 'Bank card'],
  '49': ['Prélèvement', 'Direct debit'],
  '57': ['Accord permanent', 'Standing agreement'],
  '97': ['Compensation', 'Clearing between partners'],
  ZZZ: ['Autre', 'Other'],
};
const estMode = (code: string): code is ModePaiement => Object.hasOwn(MODES, code);
export const direMode = (langue: Langue, code: string): string =>
  estMode(code) ? MODES[code][langue === 'fr' ? 0 : 1] : code;

/** UN/ECE Recommendation 20: the units that people know by a sign; the others stay as their code. */
const UNITES: Readonly<Record<string, readonly [string, string]>> = {
  C62: ['u.', 'unit'],
  H87: ['pièce', 'piece'],
  EA: ['u.', 'each'],
  HUR: ['h', 'h'],
  MIN: ['min', 'min'],
  DAY: ['j', 'day'],
  MON: ['mois', 'month'],
  ANN: ['an', 'year'],
  LS: ['forfait', 'lump sum'],
  SET: ['lot', 'set'],
  KGM: ['kg', 'kg'],
  GRM: ['g', 'g'],
  TNE: ['t', 't'],
  MTR: ['m', 'm'],
  KMT: ['km', 'km'],
  MTK: ['m²', 'm²'],
  MTQ: ['m³', 'm³'],
  LTR: ['l', 'l'],
  KWH: ['kWh', 'kWh'],
};
export const direUnite = (langue: Langue, code: string | undefined): string =>
  code === undefined ? '' : (UNITES[code]?.[langue === 'fr' ? 0 : 1] ?? code);

const CATEGORIES: Readonly<Record<string, Mot>> = {
  Z: 'horsTaxe',
  E: 'exonere',
  AE: 'autoliquidation',
  K: 'intracommunautaire',
  G: 'exportation',
  O: 'horsChamp',
};
export const motCategorie = (categorie: string | undefined): Mot | undefined => CATEGORIES[categorie ?? ''];
