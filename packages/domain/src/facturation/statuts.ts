/**
 * Statuses of a simple invoice, in the order of the life cycle.
 * Source: domain decisions §4; codes are those of the public API.
 */
export const STATUTS_FACTURE = [
  'BROUILLON',
  'SUPPRIMEE',
  'NON_CONFORME',
  'DEPOSEE',
  'EN_COURS_ACHEMINEMENT',
  'A_VALIDER_1',
  'A_VALIDER_2',
  'VALIDEE_1',
  'VALIDEE_2',
  'REFUSEE_1',
  'REFUSEE_2',
  'ERREUR_FOURNISSEUR_SUR_VALIDEUR',
  'ERREUR_COTRAITANT_SUR_VALIDEUR',
  'ABSENCE_VALIDATION_1_HORS_DELAI',
  'ABSENCE_VALIDATION_2_HORS_DELAI',
  'MISE_A_DISPOSITION',
  'PRISE_EN_COMPTE_DESTINATAIRE',
  'SUSPENDUE',
  'COMPLETEE',
  'A_RECYCLER',
  'REJETEE',
  'ABANDONNEE',
  'SERVICE_FAIT',
  'MANDATEE',
  'MISE_A_DISPOSITION_COMPTABLE',
  'COMPTABILISEE',
  'MISE_EN_PAIEMENT',
] as const;

export type StatutFacture = (typeof STATUTS_FACTURE)[number];

/** Statuses whose invoice number is free again for its issuer (decisions §2). */
export const STATUTS_LIBERANT_LE_NUMERO = ['BROUILLON', 'SUPPRIMEE', 'NON_CONFORME'] as const satisfies StatutFacture[];

/** Being written: nobody was sent it. */
export const estBrouillon = (statut: StatutFacture): boolean => statut === 'BROUILLON';

/** A draft, or one that its author deleted: it has a date of writing, none of filing. */
export const jamaisEnvoyee = (statut: StatutFacture): boolean => estBrouillon(statut) || statut === 'SUPPRIMEE';

/** Refused when it came in: what it says of itself is its findings. */
export const estNonConforme = (statut: StatutFacture): boolean => statut === 'NON_CONFORME';

/** True where the portal holds it as an invoice received: neither a draft nor refused. Only this can be certified. */
export const estDeposee = (statut: StatutFacture): boolean =>
  !STATUTS_LIBERANT_LE_NUMERO.some((libre) => libre === statut);

/** What a status means to the one who looks: who must act now. Drives colour and wording of the tag. */
export type TourDe = 'FOURNISSEUR' | 'VALIDEUR' | 'DESTINATAIRE' | 'SYSTEME' | 'PERSONNE';

export const TOUR_DE: Readonly<Record<StatutFacture, TourDe>> = {
  BROUILLON: 'FOURNISSEUR',
  SUPPRIMEE: 'PERSONNE',
  NON_CONFORME: 'FOURNISSEUR',
  DEPOSEE: 'SYSTEME',
  EN_COURS_ACHEMINEMENT: 'SYSTEME',
  A_VALIDER_1: 'VALIDEUR',
  A_VALIDER_2: 'VALIDEUR',
  VALIDEE_1: 'SYSTEME',
  VALIDEE_2: 'SYSTEME',
  REFUSEE_1: 'PERSONNE',
  REFUSEE_2: 'PERSONNE',
  ERREUR_FOURNISSEUR_SUR_VALIDEUR: 'FOURNISSEUR',
  ERREUR_COTRAITANT_SUR_VALIDEUR: 'FOURNISSEUR',
  ABSENCE_VALIDATION_1_HORS_DELAI: 'SYSTEME',
  ABSENCE_VALIDATION_2_HORS_DELAI: 'SYSTEME',
  MISE_A_DISPOSITION: 'DESTINATAIRE',
  PRISE_EN_COMPTE_DESTINATAIRE: 'DESTINATAIRE',
  SUSPENDUE: 'FOURNISSEUR',
  COMPLETEE: 'DESTINATAIRE',
  A_RECYCLER: 'FOURNISSEUR',
  REJETEE: 'PERSONNE',
  ABANDONNEE: 'PERSONNE',
  SERVICE_FAIT: 'DESTINATAIRE',
  MANDATEE: 'DESTINATAIRE',
  MISE_A_DISPOSITION_COMPTABLE: 'DESTINATAIRE',
  COMPTABILISEE: 'DESTINATAIRE',
  MISE_EN_PAIEMENT: 'PERSONNE',
};

/**
 * Statuses a recipient may see: an invoice reaches its recipient when it is made available, not before
 * (a draft, a refused deposit or an invoice still with its valideur is not theirs to read).
 */
export const STATUTS_VISIBLES_DU_DESTINATAIRE = [
  'MISE_A_DISPOSITION',
  'PRISE_EN_COMPTE_DESTINATAIRE',
  'SUSPENDUE',
  'COMPLETEE',
  'A_RECYCLER',
  'REJETEE',
  'ABANDONNEE',
  'SERVICE_FAIT',
  'MANDATEE',
  'MISE_A_DISPOSITION_COMPTABLE',
  'COMPTABILISEE',
  'MISE_EN_PAIEMENT',
] as const satisfies StatutFacture[];
