import { STATUTS_VISIBLES_DU_DESTINATAIRE } from '@orpheon/domain';
import type { Cote } from './liste-factures.query.ts';

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
