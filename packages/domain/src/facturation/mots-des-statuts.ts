import type { StatutFacture } from './statuts.ts';

/** A status in the words of its reader, where no screen says whose turn it is: exports, mails. The screens say the same. */
export const MOTS_DES_STATUTS: Readonly<Record<StatutFacture, { readonly fr: string; readonly en: string }>> = {
  BROUILLON: { fr: 'Brouillon', en: 'Draft' },
  SUPPRIMEE: { fr: 'Supprimée', en: 'Deleted' },
  NON_CONFORME: { fr: 'Non conforme', en: 'Non-compliant' },
  DEPOSEE: { fr: 'Déposée', en: 'Filed' },
  EN_COURS_ACHEMINEMENT: { fr: 'En cours d’acheminement', en: 'Being delivered' },
  A_VALIDER_1: { fr: 'À valider (niveau 1)', en: 'To be approved (level 1)' },
  A_VALIDER_2: { fr: 'À valider (niveau 2)', en: 'To be approved (level 2)' },
  VALIDEE_1: { fr: 'Validée (niveau 1)', en: 'Approved (level 1)' },
  VALIDEE_2: { fr: 'Validée (niveau 2)', en: 'Approved (level 2)' },
  REFUSEE_1: { fr: 'Refusée (niveau 1)', en: 'Refused (level 1)' },
  REFUSEE_2: { fr: 'Refusée (niveau 2)', en: 'Refused (level 2)' },
  ERREUR_FOURNISSEUR_SUR_VALIDEUR: {
    fr: 'Erreur du fournisseur sur le valideur',
    en: 'Supplier named the wrong valideur',
  },
  ERREUR_COTRAITANT_SUR_VALIDEUR: {
    fr: 'Erreur du cotraitant sur le valideur',
    en: 'Co-contractor named the wrong valideur',
  },
  ABSENCE_VALIDATION_1_HORS_DELAI: {
    fr: 'Absence de validation dans les délais (niveau 1)',
    en: 'Not approved in time (level 1)',
  },
  ABSENCE_VALIDATION_2_HORS_DELAI: {
    fr: 'Absence de validation dans les délais (niveau 2)',
    en: 'Not approved in time (level 2)',
  },
  MISE_A_DISPOSITION: { fr: 'Mise à disposition', en: 'Made available' },
  PRISE_EN_COMPTE_DESTINATAIRE: { fr: 'Prise en compte', en: 'Taken up' },
  SUSPENDUE: { fr: 'Suspendue', en: 'Suspended' },
  COMPLETEE: { fr: 'Complétée', en: 'Completed' },
  A_RECYCLER: { fr: 'À recycler', en: 'To be redirected' },
  REJETEE: { fr: 'Rejetée', en: 'Rejected' },
  ABANDONNEE: { fr: 'Abandonnée', en: 'Abandoned' },
  SERVICE_FAIT: { fr: 'Service fait', en: 'Service certified' },
  MANDATEE: { fr: 'Mandatée', en: 'Payment ordered' },
  MISE_A_DISPOSITION_COMPTABLE: { fr: 'Mise à disposition du comptable', en: 'With the public accountant' },
  COMPTABILISEE: { fr: 'Comptabilisée', en: 'Entered in the accounts' },
  MISE_EN_PAIEMENT: { fr: 'Mise en paiement', en: 'Payment issued' },
};
