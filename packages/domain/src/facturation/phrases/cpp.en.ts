import type { CPP_FR } from './cpp.fr.ts';
import type { Phrase } from './modele.ts';

export const CPP_EN: Readonly<Record<keyof typeof CPP_FR, Phrase>> = {
  'ORP-CPP-AUCUNE': [
    'This {racine} file holds no invoice.',
    'Check the export of your software: each invoice is an element “{racine}Unitaire”.',
  ],
  'ORP-CPP-PLUSIEURS': [
    'This file holds {nombre} invoices and cannot be read inside a batch.',
    'File it alone, saved as UTF-8: each of its invoices will be dealt with.',
  ],
  'ORP-CPP-COMPTEUR': [
    'The file announces {annonce} invoice(s) (attribute Compteur) and holds {trouve}.',
    'Check that the file is complete, correct the count in your software, then file it again.',
  ],
  'ORP-CPP-PIECES-A-COTE': [
    'Attachments come with this file, which holds several invoices: nothing says which one they belong to.',
    'Put each of them in the PJ element of its invoice, or file the invoices one by one.',
  ],
  'ORP-CPP-PIVOT': [
    'This file is in the pivot format, in which the portal hands invoices to recipients.',
    'Nothing to do: it is read. For your next deposits prefer Factur-X, UBL, CII or CPPFactureMixte.',
  ],
  'ORP-CPP-VIDE': ['The element “{element}” is empty.', 'Fill it in in your software, then file it again.'],
  'ORP-CPP-PRINCIPALE': [
    'The document of the invoice (PJ of type 01) is missing or has no content.',
    'Attach the invoice as a PDF in the PJ element of type 01.',
  ],
  'ORP-CPP-PIECE-NUE': [
    'The attachment “{nom}” is not within a ZIP file, as the format asks.',
    'Nothing to do: it is taken as it is.',
  ],
  'ORP-CPP-PIECE-ZIP': [
    'The ZIP file of the attachment “{nom}” cannot be opened, or does not hold exactly one file.',
    'Make this ZIP again with that one file, without a password.',
  ],
  'ORP-CPP-PIECE-GROSSE': [
    'Unpacked, the attachment “{nom}” exceeds {maximum} MB.',
    'Lighten this attachment, then make the file again.',
  ],
  'ORP-CPP-DEVISE': [
    'The currency “{valeur}” is no code of ISO 4217.',
    'Give the code of the currency in three letters, for instance EUR.',
  ],
  'ORP-CPP-TOTAL': [
    'The gross amount ({valeur}) is not the sum of the net amount and the VAT ({calcule}).',
    'Correct the amounts in your software, then file it again.',
  ],
  'ORP-CDV-RACINE': [
    'This file is no status message (“{racine}”).',
    'Send a CPPStatut or a CDAR message (CrossDomainAcknowledgementAndResponse).',
  ],
  'ORP-CDV-MANQUANT': [
    'Status no. {rang} does not say “{element}”.',
    'Complete the message in your software, then send it again.',
  ],
  'ORP-CDV-CODE': [
    'The status code “{valeur}” does not exist in this format.',
    'Correct the code of this status, then send the message again.',
  ],
  'ORP-CDV-COMPLEMENT': [
    'The complement of the status has {longueur} characters; at most {maximum} are accepted.',
    'Shorten it, or write the details in the comment.',
  ],
  'ORP-CDV-HORODATAGE': [
    'The timestamp “{valeur}” is no date and time.',
    'Write it as 2026-01-15T10:30:00+01:00 (CPPStatut) or 20260115103000 (CDAR).',
  ],
  'ORP-CDV-COMPTEUR': [
    'The message announces {annonce} status(es) and holds {trouve}.',
    'Check that the message is complete, then send it again.',
  ],
};
