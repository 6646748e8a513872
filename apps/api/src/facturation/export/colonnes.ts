import type { ColonneFacture } from '@orpheon/contracts';
import { MOTS_DES_STATUTS, STATUTS_FACTURE } from '@orpheon/domain';
import type { Langue } from '../../platform/erreurs.ts';
import type { Cote } from '../cotes.ts';
import { montantSql, statutLeSql, statutSql } from '../facture.sql.ts';

/** What a cell holds: words, an exact decimal in text, a day `YYYY-MM-DD`, or a moment in Paris. */
export type NatureCellule = 'TEXTE' | 'MONTANT';

interface Colonne {
  readonly titre: Readonly<Record<Langue, string>>;
  readonly nature?: NatureCellule;
  readonly sql: (cote: Cote) => string;
  /** Words for the codes that the database holds. */
  readonly mots?: (code: string, langue: Langue) => string;
}

const aParis = (colonne: string): string => `to_char((${colonne}) AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD HH24:MI')`;
const STATUTS = new Set<string>(STATUTS_FACTURE);
const estStatut = (code: string): code is (typeof STATUTS_FACTURE)[number] => STATUTS.has(code);
const TYPES: Readonly<Record<string, Readonly<Record<Langue, string>>>> = {
  FACTURE: { fr: 'Facture', en: 'Invoice' },
  AVOIR: { fr: 'Avoir', en: 'Credit note' },
};

export const COLONNES: Readonly<Record<ColonneFacture, Colonne>> = {
  numero: { titre: { fr: 'Numéro', en: 'Number' }, sql: () => 'f.numero' },
  type: {
    titre: { fr: 'Type', en: 'Type' },
    sql: () => 'f.type',
    mots: (code, langue) => TYPES[code]?.[langue] ?? code,
  },
  fournisseur: { titre: { fr: 'Fournisseur', en: 'Supplier' }, sql: () => 'fo.raison_sociale' },
  identifiantFournisseur: {
    titre: { fr: 'Identifiant du fournisseur', en: 'Identifier of the supplier' },
    sql: () => 'fo.identifiant',
  },
  serviceFournisseur: { titre: { fr: 'Service du fournisseur', en: 'Service of the supplier' }, sql: () => 'sf.nom' },
  destinataire: { titre: { fr: 'Destinataire', en: 'Recipient' }, sql: () => 'de.raison_sociale' },
  identifiantDestinataire: {
    titre: { fr: 'Identifiant du destinataire', en: 'Identifier of the recipient' },
    sql: () => 'de.identifiant',
  },
  service: { titre: { fr: 'Service', en: 'Service' }, sql: () => 'sd.nom' },
  codeService: { titre: { fr: 'Code service', en: 'Service code' }, sql: () => 'sd.code' },
  statut: {
    titre: { fr: 'Statut', en: 'Status' },
    sql: statutSql,
    mots: (code, langue) => (estStatut(code) ? MOTS_DES_STATUTS[code][langue] : code),
  },
  statutLe: { titre: { fr: 'Statut depuis le', en: 'Status since' }, sql: (cote) => aParis(statutLeSql(cote)) },
  deposee: { titre: { fr: 'Déposée le', en: 'Filed on' }, sql: () => aParis('f.deposee_le') },
  dateFacture: { titre: { fr: 'Date de facture', en: 'Invoice date' }, sql: () => 'f.date_facture' },
  echeance: { titre: { fr: 'Échéance', en: 'Due date' }, sql: () => 'f.date_echeance' },
  engagement: { titre: { fr: 'Engagement', en: 'Engagement' }, sql: () => 'f.numero_engagement' },
  marche: { titre: { fr: 'Marché', en: 'Contract' }, sql: () => 'f.numero_marche' },
  cadre: { titre: { fr: 'Cadre de facturation', en: 'Invoicing framework' }, sql: () => 'f.cadre' },
  modeDepot: { titre: { fr: 'Mode de dépôt', en: 'Way of deposit' }, sql: () => 'f.mode_depot' },
  montantHt: {
    titre: { fr: 'Montant HT', en: 'Total without VAT' },
    nature: 'MONTANT',
    sql: () => montantSql('f.montant_ht'),
  },
  montant: {
    titre: { fr: 'Montant TTC', en: 'Total with VAT' },
    nature: 'MONTANT',
    sql: () => montantSql('f.montant_ttc'),
  },
  netAPayer: {
    titre: { fr: 'Net à payer', en: 'Amount due' },
    nature: 'MONTANT',
    sql: () => montantSql('f.net_a_payer'),
  },
  devise: { titre: { fr: 'Devise', en: 'Currency' }, sql: () => 'f.devise' },
};
