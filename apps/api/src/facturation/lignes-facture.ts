import type { Acteur, ActionFacture, Anomalie, StatutFacture } from '@orpheon/domain';

/** The rows of an invoice, one shape a table. Columns are named as in the database: rows go there as JSON. */

export interface LigneFacture {
  readonly id: string;
  readonly flux_id: string | null;
  readonly mode_depot: string;
  readonly format: string | null;
  readonly profil: string | null;
  readonly numero: string | null;
  readonly type: 'FACTURE' | 'AVOIR';
  readonly code_type: string | null;
  readonly cadre: string;
  readonly statut: StatutFacture;
  readonly statut_le: Date;
  readonly deposee_le: Date;
  readonly date_facture: string | null;
  readonly date_echeance: string | null;
  readonly fournisseur_id: string;
  readonly service_fournisseur_id: string | null;
  readonly destinataire_id: string | null;
  readonly service_destinataire_id: string | null;
  readonly devise: string | null;
  readonly montant_ht: string | null;
  readonly montant_tva: string | null;
  readonly montant_ttc: string | null;
  readonly net_a_payer: string | null;
  readonly numero_engagement: string | null;
  readonly numero_marche: string | null;
  readonly numero_facture_origine: string | null;
  readonly facture_origine_id: string | null;
  readonly mode_paiement: string | null;
  readonly empreinte: string | null;
  readonly recherche: string;
  readonly version: number;
}

export interface LigneDetail {
  readonly facture_id: string;
  readonly modele: object;
  readonly anomalies: readonly Anomalie[];
}

export interface LignePoste {
  readonly facture_id: string;
  readonly rang: number;
  readonly numero: string | null;
  readonly denomination: string | null;
  readonly description: string | null;
  readonly reference: string | null;
  readonly quantite: string | null;
  readonly unite: string | null;
  readonly prix_unitaire: string | null;
  readonly montant_ht: string | null;
  readonly categorie_tva: string | null;
  readonly taux_tva: string | null;
  readonly complement: object | null;
}

export interface LigneTva {
  readonly facture_id: string;
  readonly rang: number;
  readonly categorie: string | null;
  readonly taux: string | null;
  readonly base: string | null;
  readonly montant: string | null;
  readonly motif_exoneration: string | null;
}

export interface LignePiece {
  readonly facture_id: string;
  readonly categorie: 'PRINCIPALE' | 'LISIBLE' | 'COMPLEMENTAIRE';
  readonly designation: string;
  readonly type_mime: string;
  readonly taille: number;
  readonly empreinte: string;
  readonly ajoutee_le: Date;
  readonly ajoutee_par: string | null;
}

export interface LigneHistorique {
  readonly facture_id: string;
  readonly rang: number;
  readonly action: ActionFacture;
  readonly statut: StatutFacture;
  readonly instant: Date;
  readonly acteur: Acteur;
  readonly utilisateur_id: string | null;
  readonly motif: string | null;
  readonly commentaire: string | null;
  readonly donnees: Readonly<Record<string, string | null>> | null;
}

/** An invoice with the rows of all its tables. */
export interface FactureAInserer {
  readonly facture: LigneFacture;
  readonly detail: LigneDetail;
  readonly postes: readonly LignePoste[];
  readonly tva: readonly LigneTva[];
  readonly pieces: readonly LignePiece[];
  readonly historique: readonly LigneHistorique[];
}
