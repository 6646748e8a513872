import type { Langue } from '../phrases/modele.ts';

type Table = Readonly<Record<string, readonly [fr: string, en: string]>>;

/** UNTDID 1001: types that an invoice may have. */
const TYPE: Table = {
  '326': ['Facture partielle', 'Partial invoice'],
  '380': ['Facture', 'Invoice'],
  '381': ['Avoir', 'Credit note'],
  '383': ['Note de débit', 'Debit note'],
  '384': ['Facture rectificative', 'Corrected invoice'],
  '386': ['Facture d’acompte', 'Prepayment invoice'],
  '389': ['Autofacture', 'Self-billed invoice'],
  '396': ['Avoir affacturé', 'Factored credit note'],
};

/** UNTDID 4461. */
const PAIEMENT: Table = {
  '1': ['Mode non défini', 'Not defined'],
  '10': ['Espèces', 'Cash'],
  '20': ['Chèque', 'Cheque'],
  '30': ['Virement', 'Credit transfer'],
  '31': ['Virement (débit)', 'Debit transfer'],
  '42': ['Paiement sur compte bancaire', 'Payment to bank account'],
  '48': ['Carte bancaire', 'Bank card'],
  '49': ['Prélèvement', 'Direct debit'],
  '54': ['Carte de crédit', 'Credit card'],
  '55': ['Carte de débit', 'Debit card'],
  '57': ['Accord permanent', 'Standing agreement'],
  '58': ['Virement SEPA', 'SEPA credit transfer'],
  '59': ['Prélèvement SEPA', 'SEPA direct debit'],
  '68': ['Paiement en ligne', 'Online payment service'],
  '97': ['Compensation entre partenaires', 'Clearing between partners'],
  ZZZ: ['Autre, défini entre les parties', 'Other, agreed between the parties'],
};

/** UNTDID 5305. */
const TVA: Table = {
  S: ['Taux normal ou réduit', 'Standard or reduced rate'],
  Z: ['Taux zéro', 'Zero rate'],
  E: ['Exonérée', 'Exempt'],
  AE: ['Autoliquidation', 'Reverse charge'],
  K: ['Livraison intracommunautaire', 'Intra-Community supply'],
  G: ['Exportation hors Union européenne', 'Export outside the European Union'],
  O: ['Hors du champ de la TVA', 'Outside the scope of VAT'],
  L: ['Taxe des îles Canaries (IGIC)', 'Canary Islands tax (IGIC)'],
  M: ['Taxe de Ceuta et Melilla (IPSI)', 'Ceuta and Melilla tax (IPSI)'],
  B: ['TVA italienne scindée', 'Italian split payment'],
};

/** UN/ECE Recommendations 20 and 21: what invoices are counted in; the others stay as their code. */
const UNITE: Table = {
  H87: ['pièce', 'piece'],
  PCE: ['pièce', 'piece'],
  XPP: ['pièce', 'piece'],
  XBX: ['boîte', 'box'],
  XCT: ['carton', 'carton'],
  XPX: ['palette', 'pallet'],
  SET: ['lot', 'set'],
  PR: ['paire', 'pair'],
  LS: ['forfait', 'lump sum'],
  HUR: ['heure', 'hour'],
  MIN: ['minute', 'minute'],
  SEC: ['seconde', 'second'],
  DAY: ['jour', 'day'],
  WEE: ['semaine', 'week'],
  MON: ['mois', 'month'],
  ANN: ['année', 'year'],
  KGM: ['kg', 'kg'],
  GRM: ['g', 'g'],
  TNE: ['tonne', 'tonne'],
  LTR: ['l', 'l'],
  HLT: ['hl', 'hl'],
  MLT: ['ml', 'ml'],
  MTR: ['m', 'm'],
  CMT: ['cm', 'cm'],
  MMT: ['mm', 'mm'],
  KMT: ['km', 'km'],
  MTK: ['m²', 'm²'],
  MTQ: ['m³', 'm³'],
  HAR: ['ha', 'ha'],
  KWH: ['kWh', 'kWh'],
  MWH: ['MWh', 'MWh'],
  P1: ['%', '%'],
};

/** UNTDID 4451: what a note is about. */
const SUJET: Table = {
  AAB: ['Conditions de paiement', 'Terms of payment'],
  AAI: ['Information générale', 'General information'],
  ABL: ['Informations légales', 'Legal information'],
  ADU: ['Note', 'Note'],
  BAR: ['Traitement', 'Processing instructions'],
  PMD: ['Pénalités de retard', 'Late payment penalties'],
  PMT: ['Indemnité forfaitaire de recouvrement', 'Fixed compensation for recovery costs'],
  REG: ['Mentions réglementaires', 'Regulatory information'],
  SUR: ['Remarques du fournisseur', 'Supplier remarks'],
  TXD: ['Régime de TVA', 'Tax declaration'],
};

/** UNTDID 2005 and 2475: when VAT becomes due. */
const EXIGIBILITE: Table = {
  '3': ['Date de la facture', 'Date of invoice'],
  '5': ['Date de la facture', 'Date of invoice'],
  '29': ['Date de livraison', 'Delivery date'],
  '35': ['Date de livraison', 'Delivery date'],
  '72': ['Encaissement', 'Paid to date'],
  '432': ['Encaissement', 'Paid to date'],
};

/** UNTDID 5189 (allowances) and 7161 (charges): the reasons met most. */
const MOTIF: Table = {
  '41': ['Bonus pour travaux achevés en avance', 'Bonus for works ahead of schedule'],
  '42': ['Autre bonus', 'Other bonus'],
  '60': ['Remise du fabricant', 'Manufacturer’s consumer discount'],
  '64': ['Accord particulier', 'Special agreement'],
  '66': ['Remise du fournisseur', 'Supplier discount'],
  '95': ['Remise', 'Discount'],
  '100': ['Ristourne particulière', 'Special rebate'],
  '102': ['Période fixe', 'Fixed long term'],
  '104': ['Standard', 'Standard'],
  AA: ['Publicité', 'Advertising'],
  ABL: ['Emballage supplémentaire', 'Additional packaging'],
  ADR: ['Autres services', 'Other services'],
  FC: ['Transport', 'Freight service'],
  FI: ['Frais financiers', 'Financing'],
  IS: ['Facturation', 'Invoicing'],
  PC: ['Emballage', 'Packing'],
};

/** Lists of identifiers (ISO 6523, EAS) that name what they hold; the others stay as their code. */
const SCHEMA: Table = {
  '0002': ['SIREN', 'SIREN'],
  '0009': ['SIRET', 'SIRET'],
  '0060': ['DUNS', 'DUNS'],
  '0088': ['GLN', 'GLN'],
  '0160': ['GTIN', 'GTIN'],
  '9957': ['N° de TVA', 'VAT number'],
  EM: ['courriel', 'e-mail'],
};

/** Cadres de facturation of Chorus (BT-23). */
const CADRE: Table = {
  A1: ['Facture d’un fournisseur', 'Supplier’s invoice'],
  A2: ['Facture d’un fournisseur, déjà payée', 'Supplier’s invoice, already paid'],
  A3: ['Mémoire de frais de justice', 'Justice-costs statement'],
  A4: ['Projet de décompte mensuel du fournisseur', 'Supplier’s monthly draft statement'],
  A5: ['État d’acompte du fournisseur', 'Supplier’s instalment statement'],
  A6: ['État d’acompte validé du fournisseur', 'Supplier’s validated instalment statement'],
  A7: ['Projet de décompte final du fournisseur', 'Supplier’s final draft statement'],
  A8: ['Décompte général et définitif du fournisseur', 'Supplier’s general and final statement'],
  A9: ['Facture d’un sous-traitant', 'Subcontractor’s invoice'],
  A10: ['Demande de paiement d’un sous-traitant (travaux)', 'Subcontractor’s payment request (works)'],
  A11: ['Projet de décompte final d’un sous-traitant (retiré)', 'Subcontractor’s final draft statement (withdrawn)'],
  A12: ['Facture d’un cotraitant', 'Co-contractor’s invoice'],
  A13: ['Projet de décompte mensuel du cotraitant', 'Co-contractor’s monthly draft statement'],
  A14: ['Projet de décompte final du cotraitant', 'Co-contractor’s final draft statement'],
  A15: ['État d’acompte de la maîtrise d’œuvre', 'Works supervisor’s instalment statement'],
  A16: ['État d’acompte validé de la maîtrise d’œuvre', 'Works supervisor’s validated instalment statement'],
  A17: ['Projet de décompte général de la maîtrise d’œuvre', 'Works supervisor’s draft general statement'],
  A18: ['Décompte général de la maîtrise d’œuvre', 'Works supervisor’s general statement'],
  A19: ['État d’acompte validé de la maîtrise d’ouvrage', 'Works owner’s validated instalment statement'],
  A20: ['Décompte général de la maîtrise d’ouvrage', 'Works owner’s general statement'],
  A21: ['Demande de remboursement de taxe', 'Tax refund request'],
  A22: [
    'Projet de décompte général du fournisseur (procédure tacite)',
    'Supplier’s draft general statement (tacit procedure)',
  ],
  A23: ['Décompte général et définitif tacite du fournisseur', 'Supplier’s tacit general and final statement'],
  A24: [
    'Décompte général et définitif tacite de la maîtrise d’œuvre',
    'Works supervisor’s tacit general and final statement',
  ],
  A25: [
    'Décompte général et définitif de la maîtrise d’œuvre (procédure tacite)',
    'Works supervisor’s general and final statement (tacit procedure)',
  ],
};

/** UNTDID 1153: what a contract number is the number of. */
const CONTRAT: Table = {
  BC: ['Bon de commande', 'Order'],
  CT: ['Marché', 'Contract'],
};

/** BT-X-8. */
const LIGNE: Table = {
  GROUP: ['Sous-total', 'Subtotal'],
  INFORMATION: ['Information', 'Information'],
};

const LISTES = { CADRE, TYPE, PAIEMENT, TVA, UNITE, SUJET, EXIGIBILITE, MOTIF, SCHEMA, CONTRAT, LIGNE } as const;
export type ListeDeCodes = keyof typeof LISTES;

/** What a code of a document says to a person; a code that is in no list here is shown as it is. */
export function direCode(liste: ListeDeCodes, code: string, langue: Langue): string {
  const table: Table = LISTES[liste];
  return (Object.hasOwn(table, code) ? table[code]?.[langue === 'fr' ? 0 : 1] : undefined) ?? code;
}

/** A cadre de facturation as people know it, its code and what it stands for; one that is in no list stays as it is. */
export function direCadre(code: string, langue: Langue): string {
  const mots = direCode('CADRE', code, langue);
  return mots === code ? code : `${code} – ${mots}`;
}

/** "One": a bare number says it. */
const SANS_UNITE: ReadonlySet<string> = new Set(['C62', 'EA']);
export const direUnite = (code: string | undefined, langue: Langue): string =>
  code === undefined || SANS_UNITE.has(code) ? '' : direCode('UNITE', code, langue);

/** Name of a country by its ISO 3166 code; anything else as it is. */
export const direPays = (code: string, langue: Langue): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([langue], { type: 'region' }).of(code) ?? code) : code;
