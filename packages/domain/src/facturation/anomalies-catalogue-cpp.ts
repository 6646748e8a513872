import type { Phrases } from './anomalies-phrases.ts';

/** Sentences of the findings on the formats of Chorus itself: CPPFactureMixte, CPPFacturePivot, CPPStatut. */
export const CATALOGUE_CPP = {
  'ORP-CPP-AUCUNE': [
    'Ce fichier {racine} ne contient aucune facture.',
    'Vérifiez l’export de votre logiciel : chaque facture est un élément « {racine}Unitaire ».',
    'This {racine} file holds no invoice.',
    'Check the export of your software: each invoice is an element “{racine}Unitaire”.',
  ],
  'ORP-CPP-PLUSIEURS': [
    'Ce fichier contient {nombre} factures et ne peut pas être lu à l’intérieur d’un lot.',
    'Déposez ce fichier seul, enregistré en UTF-8 : chacune de ses factures sera traitée.',
    'This file holds {nombre} invoices and cannot be read inside a lot.',
    'File it alone, saved as UTF-8: each of its invoices will be dealt with.',
  ],
  'ORP-CPP-COMPTEUR': [
    'Le fichier annonce {annonce} facture(s) (attribut Compteur) et en contient {trouve}.',
    'Vérifiez que le fichier est complet, corrigez le compteur dans votre logiciel, puis déposez-le de nouveau.',
    'The file announces {annonce} invoice(s) (attribute Compteur) and holds {trouve}.',
    'Check that the file is complete, correct the count in your software, then file it again.',
  ],
  'ORP-CPP-PIECES-A-COTE': [
    'Des pièces jointes accompagnent ce fichier, qui contient plusieurs factures : on ne sait pas à laquelle elles vont.',
    'Placez chaque pièce dans l’élément PJ de sa facture, ou déposez les factures une par une.',
    'Attachments come with this file, which holds several invoices: nothing says which one they belong to.',
    'Put each of them in the PJ element of its invoice, or file the invoices one by one.',
  ],
  'ORP-CPP-PIVOT': [
    'Ce fichier est au format pivot, celui dans lequel le portail transmet les factures aux destinataires.',
    'Rien à faire : il est lu. Pour vos prochains dépôts, préférez Factur-X, UBL, CII ou CPPFactureMixte.',
    'This file is in the pivot format, in which the portal hands invoices to recipients.',
    'Nothing to do: it is read. For your next deposits prefer Factur-X, UBL, CII or CPPFactureMixte.',
  ],
  'ORP-CPP-VIDE': [
    'L’élément « {element} » est vide.',
    'Renseignez-le dans votre logiciel, puis déposez de nouveau le fichier.',
    'The element “{element}” is empty.',
    'Fill it in in your software, then file it again.',
  ],
  'ORP-CPP-PRINCIPALE': [
    'Le document de la facture (PJ de type 01) manque ou n’a pas de contenu.',
    'Joignez la facture au format PDF dans l’élément PJ de type 01.',
    'The document of the invoice (PJ of type 01) is missing or has no content.',
    'Attach the invoice as a PDF in the PJ element of type 01.',
  ],
  'ORP-CPP-PIECE-NUE': [
    'La pièce « {nom} » n’est pas dans un fichier ZIP, contrairement à ce que demande le format.',
    'Rien à faire : elle est prise telle quelle.',
    'The attachment “{nom}” is not within a ZIP file, as the format asks.',
    'Nothing to do: it is taken as it is.',
  ],
  'ORP-CPP-PIECE-ZIP': [
    'Le fichier ZIP de la pièce « {nom} » ne peut pas être ouvert, ou ne contient pas exactement un fichier.',
    'Refaites ce ZIP avec ce seul fichier, sans mot de passe.',
    'The ZIP file of the attachment “{nom}” cannot be opened, or does not hold exactly one file.',
    'Make this ZIP again with that one file, without a password.',
  ],
  'ORP-CPP-PIECE-GROSSE': [
    'Décompressée, la pièce « {nom} » dépasse {maximum} Mo.',
    'Allégez cette pièce, puis refaites le fichier.',
    'Unpacked, the attachment “{nom}” exceeds {maximum} MB.',
    'Lighten this attachment, then make the file again.',
  ],
  'ORP-CPP-DEVISE': [
    'La devise « {valeur} » n’est pas un code de la norme ISO 4217.',
    'Indiquez le code de la devise en trois lettres, par exemple EUR.',
    'The currency “{valeur}” is no code of ISO 4217.',
    'Give the code of the currency in three letters, for instance EUR.',
  ],
  'ORP-CPP-TOTAL': [
    'Le montant TTC ({valeur}) n’est pas la somme du montant HT et de la TVA ({calcule}).',
    'Corrigez les montants dans votre logiciel, puis déposez de nouveau le fichier.',
    'The gross amount ({valeur}) is not the sum of the net amount and the VAT ({calcule}).',
    'Correct the amounts in your software, then file it again.',
  ],
  'ORP-CDV-RACINE': [
    'Ce fichier n’est pas un message de statut (« {racine} »).',
    'Envoyez un CPPStatut ou un message CDAR (CrossDomainAcknowledgementAndResponse).',
    'This file is no status message (“{racine}”).',
    'Send a CPPStatut or a CDAR message (CrossDomainAcknowledgementAndResponse).',
  ],
  'ORP-CDV-MANQUANT': [
    'Le statut n° {rang} ne dit pas « {element} ».',
    'Complétez le message dans votre logiciel, puis renvoyez-le.',
    'Status no. {rang} does not say “{element}”.',
    'Complete the message in your software, then send it again.',
  ],
  'ORP-CDV-CODE': [
    'Le code de statut « {valeur} » n’existe pas dans ce format.',
    'Corrigez le code de ce statut, puis renvoyez le message.',
    'The status code “{valeur}” does not exist in this format.',
    'Correct the code of this status, then send the message again.',
  ],
  'ORP-CDV-COMPLEMENT': [
    'Le complément du statut compte {longueur} caractères ; {maximum} au plus sont acceptés.',
    'Raccourcissez-le, ou écrivez le détail dans le commentaire.',
    'The complement of the status has {longueur} characters; at most {maximum} are accepted.',
    'Shorten it, or write the details in the comment.',
  ],
  'ORP-CDV-HORODATAGE': [
    'L’horodatage « {valeur} » n’est pas une date et une heure.',
    'Écrivez-le sous la forme 2026-01-15T10:30:00+01:00 (CPPStatut) ou 20260115103000 (CDAR).',
    'The timestamp “{valeur}” is no date and time.',
    'Write it as 2026-01-15T10:30:00+01:00 (CPPStatut) or 20260115103000 (CDAR).',
  ],
  'ORP-CDV-COMPTEUR': [
    'Le message annonce {annonce} statut(s) et en contient {trouve}.',
    'Vérifiez que le message est complet, puis renvoyez-le.',
    'The message announces {annonce} status(es) and holds {trouve}.',
    'Check that the message is complete, then send it again.',
  ],
} as const satisfies Phrases;
