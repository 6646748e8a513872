import type { CodeRefusCycleDeVie } from '@orpheon/domain';
import type { Phrases } from '../platform/erreurs.ts';

export type CodeFacturation =
  | CodeRefusCycleDeVie
  | 'VERSION_DEPASSEE'
  | 'PIECE_REFUSEE'
  | 'PIECES_AVEC_LOT'
  | 'PIECE_DE_STRUCTURE_RETIREE'
  | 'ACHEMINEMENT_REFUSE'
  | 'CERTIFICAT_SANS_OBJET'
  | 'CERTIFICAT_EN_PREPARATION'
  | 'CERTIFICAT_NON_CONFIGURE'
  | 'SAISIE_DEPASSEE'
  | 'SAISIE_CLOSE'
  | 'ENVOI_REFUSE'
  | 'MANDAT_FACTURATION_ABSENT'
  | 'MANDAT_PORTAIL_REQUIS'
  | 'MANDAT_TEXTE_CHANGE'
  | 'DOCUMENT_NON_PDF'
  | 'DOCUMENT_NON_ATTENDU'
  | 'DOCUMENT_REQUIS'
  | 'DOCUMENT_SANS_DONNEES'
  | 'FACTURE_SANS_CONTENU'
  | 'AVOIR_IMPOSSIBLE'
  | 'ARCHIVE_TROP_GRANDE'
  | 'ARCHIVE_PAS_PRETE'
  | 'ARCHIVE_A_REFAIRE'
  | 'TRAITEMENT_INTERROMPU'
  | 'NOTE_NON_RETIRABLE';

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
    fr: 'Cette facture a changé pendant que vous la lisiez : {auteur} l’a modifiée ({quand}). Rien n’a été enregistré ; relisez-la avant d’agir.',
    en: 'This invoice changed while you were reading it: {auteur} acted on {quand}. Nothing was saved; read it again before you act.',
  },
  PIECE_REFUSEE: { fr: '{message} {remede}', en: '{message} {remede}' },
  PIECES_AVEC_LOT: {
    fr: 'Des pièces se joignent à une seule facture, et ce fichier est une archive de factures. Rien n’a été déposé : déposez l’archive sans pièces, ou la facture concernée à part.',
    en: 'Attachments belong to one invoice, and this file is an archive of invoices. Nothing was filed: file the archive without attachments, or that invoice on its own.',
  },
  PIECE_DE_STRUCTURE_RETIREE: {
    fr: 'Une pièce choisie n’est plus conservée par la structure. Rien n’a été déposé : décochez-la, ou joignez le fichier lui-même.',
    en: 'An attachment that was chosen is no longer kept by the structure. Nothing was filed: clear it, or attach the file itself.',
  },
  MANDAT_FACTURATION_ABSENT: {
    fr: 'Aucun mandat de facturation n’est en vigueur aujourd’hui entre {mandant} et {mandataire} : il est révoqué, terminé, ou pas encore commencé. Rien n’a été déposé. Demandez-en un nouveau à {mandant}.',
    en: 'No invoicing mandate is in force today between {mandant} and {mandataire}: it was revoked, has ended or has not begun. Nothing was filed. Ask {mandant} for a new one.',
  },
  CERTIFICAT_SANS_OBJET: {
    fr: 'Cette facture n’a pas été déposée : il n’y a rien à certifier.',
    en: 'This invoice was not deposited: there is nothing to certify.',
  },
  CERTIFICAT_EN_PREPARATION: {
    fr: 'Le dépôt vient d’être enregistré et n’est pas encore scellé. Réessayez dans quelques secondes.',
    en: 'The deposit was recorded a moment ago and is not sealed yet. Try again in a few seconds.',
  },
  CERTIFICAT_NON_CONFIGURE: {
    fr: 'Ce portail n’est pas configuré pour signer des certificats. Signalez-le à son exploitant.',
    en: 'This portal is not set up to sign certificates. Tell those who run it.',
  },
  ACHEMINEMENT_REFUSE: { fr: '{message} {remede}', en: '{message} {remede}' },
  SAISIE_DEPASSEE: {
    fr: 'Cette saisie a été modifiée entre-temps par {auteur}, le {quand}. Rien n’a été écrasé : comparez les deux versions et choisissez.',
    en: 'This invoice was changed meanwhile by {auteur}, on {quand}. Nothing was overwritten: compare both versions and choose.',
  },
  SAISIE_CLOSE: {
    fr: 'Cette saisie n’est plus modifiable : elle a été envoyée ou supprimée entre-temps.',
    en: 'This invoice can no longer be changed: it was sent or deleted meanwhile.',
  },
  ENVOI_REFUSE: {
    fr: 'La facture n’est pas envoyée. Corrigez les champs signalés, puis envoyez-la de nouveau.',
    en: 'The invoice was not sent. Please correct the fields shown, then send it again.',
  },
  MANDAT_PORTAIL_REQUIS: {
    fr: 'Votre structure n’a pas encore donné au portail le mandat d’écrire ses factures. Acceptez-le, puis envoyez la facture.',
    en: 'Your structure has not yet given the portal the mandate to write its invoices. Accept it, then send the invoice.',
  },
  MANDAT_TEXTE_CHANGE: {
    fr: 'Le texte du mandat a changé. Rechargez la page pour lire celui qui est proposé aujourd’hui.',
    en: 'The text of the mandate has changed. Reload the page to read the one that is proposed today.',
  },
  DOCUMENT_NON_PDF: {
    fr: '« {nom} » n’est pas un PDF. Choisissez le PDF de votre facture.',
    en: '"{nom}" is not a PDF. Choose the PDF of your invoice.',
  },
  DOCUMENT_NON_ATTENDU: {
    fr: 'Le portail écrit lui-même le document de cette facture. Pour déposer votre propre PDF, commencez un dépôt PDF.',
    en: 'The portal writes the document of this invoice itself. To file a PDF of your own, begin a PDF deposit.',
  },
  DOCUMENT_SANS_DONNEES: {
    fr: 'Ce document ne contient pas de données structurées que le portail puisse mettre en page. Téléchargez le document déposé.',
    en: 'This document holds no structured data that the portal could lay out. Please download the document as filed.',
  },
  DOCUMENT_REQUIS: {
    fr: 'Ajoutez le PDF de la facture avant de l’envoyer.',
    en: 'Add the PDF of the invoice before you send it.',
  },
  AVOIR_IMPOSSIBLE: {
    fr: 'Un avoir corrige une facture envoyée et acceptée : celle-ci ne l’est pas.',
    en: 'A credit note corrects an invoice that was sent and accepted: this one was not.',
  },
  FACTURE_SANS_CONTENU: {
    fr: 'Cette facture ne contient rien qui puisse être repris dans une saisie.',
    en: 'This invoice holds nothing that can be taken into a form.',
  },
  ARCHIVE_TROP_GRANDE: {
    fr: 'L’archive dépasserait {maximum} Go. Cochez moins de factures, ou laissez de côté les pièces jointes.',
    en: 'The archive would be larger than {maximum} GB. Tick fewer invoices, or leave the attachments out.',
  },
  ARCHIVE_PAS_PRETE: {
    fr: 'Cette archive n’est pas prête. Sa préparation est visible dans Mes téléchargements.',
    en: 'This archive is not ready. Its preparation shows in My downloads.',
  },
  ARCHIVE_A_REFAIRE: {
    fr: 'Un document de cette archive ne peut plus être remis : un virus y a été trouvé, ou il n’est plus dans votre périmètre. Demandez une nouvelle archive : elle sera faite sans lui.',
    en: 'A document in this archive may no longer be handed out: a virus was found in it, or it is no longer in your scope. Ask for a new archive: it will be made without it.',
  },
  TRAITEMENT_INTERROMPU: {
    fr: 'Un incident de notre côté a empêché cette action : la facture est restée comme elle était. Recommencez l’action sur elle seule.',
    en: 'A fault on our side kept this action from being done: the invoice stayed as it was. Take the action again on it alone.',
  },
  NOTE_NON_RETIRABLE: {
    fr: 'Seul son auteur peut retirer une note, dans l’heure qui suit.',
    en: 'Only its author may take a note back, within the hour.',
  },
};
