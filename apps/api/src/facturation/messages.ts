import type { CodeRefusCycleDeVie } from '@orpheon/domain';
import type { Phrases } from '../platform/erreurs.ts';

export type CodeFacturation =
  | CodeRefusCycleDeVie
  | 'VERSION_DEPASSEE'
  | 'PIECE_REFUSEE'
  | 'PIECE_CONTENU_INATTENDU'
  | 'ACHEMINEMENT_REFUSE';

export const PHRASES_FACTURATION: Phrases<CodeFacturation> = {
  ACTION_RESERVEE_A_UN_AUTRE_ACTEUR: {
    fr: 'Cette action revient à une autre partie que la vôtre.',
    en: 'This action belongs to another party than yours.',
  },
  STATUT_INCOHERENT: {
    fr: 'Cette action n’est plus possible dans l’état actuel de la facture. Relisez la facture.',
    en: 'This action is no longer possible in the present state of the invoice. Please read it again.',
  },
  MOTIF_OBLIGATOIRE: { fr: 'Indiquez le motif.', en: 'Please give the reason.' },
  MOTIF_TROP_LONG: {
    fr: 'Le motif dépasse {maximum} caractères. Raccourcissez-le.',
    en: 'The reason is longer than {maximum} characters. Please shorten it.',
  },
  PIECE_OU_COMMENTAIRE_OBLIGATOIRE: {
    fr: 'Ajoutez une pièce jointe ou un commentaire pour répondre au destinataire.',
    en: 'Add an attachment or a comment to answer the recipient.',
  },
  NOUVEL_ACHEMINEMENT_OBLIGATOIRE: {
    fr: 'Changez le destinataire, le service ou l’engagement : la facture reviendrait sinon au même endroit.',
    en: 'Change the recipient, the service or the engagement: otherwise the invoice would go back to the same place.',
  },
  VERSION_DEPASSEE: {
    fr: 'Cette facture a changé pendant que vous la lisiez : {auteur} est intervenu le {quand}. Rien n’a été enregistré ; relisez-la avant d’agir.',
    en: 'This invoice changed while you were reading it: {auteur} acted on {quand}. Nothing was saved; read it again before you act.',
  },
  PIECE_REFUSEE: { fr: '{message} {remede}', en: '{message} {remede}' },
  PIECE_CONTENU_INATTENDU: {
    fr: 'Le contenu de « {nom} » n’est pas celui qu’annonce son extension. Vérifiez le fichier.',
    en: 'The content of "{nom}" is not what its extension says. Please check the file.',
  },
  ACHEMINEMENT_REFUSE: { fr: '{message} {remede}', en: '{message} {remede}' },
};
