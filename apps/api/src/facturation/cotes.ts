import { STATUTS_VISIBLES_DU_DESTINATAIRE, type StatutFacture } from '@orpheon/domain';

/** From which side a list looks at invoices: whose structure and service hold the right, and what it may see. */
export interface Cote {
  readonly nom: 'emises' | 'recues';
  readonly structure: 'fournisseur_id' | 'destinataire_id';
  readonly service: 'service_fournisseur_id' | 'service_destinataire_id';
  readonly autre: 'fournisseur_id' | 'destinataire_id';
  /** Null: every status. */
  readonly visibles: readonly StatutFacture[] | null;
  /** This side reads what the recipient publishes, which may stop before the payment (`statutPublie`). */
  readonly litLePublie: boolean;
}

export const EMISES: Cote = {
  nom: 'emises',
  structure: 'fournisseur_id',
  service: 'service_fournisseur_id',
  autre: 'destinataire_id',
  visibles: null,
  litLePublie: true,
};

export const RECUES: Cote = {
  nom: 'recues',
  structure: 'destinataire_id',
  service: 'service_destinataire_id',
  autre: 'fournisseur_id',
  visibles: STATUTS_VISIBLES_DU_DESTINATAIRE,
  litLePublie: false,
};
