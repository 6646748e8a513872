import type { ILLISIBLES_FR } from './illisibles.fr.ts';
import type { Phrase } from './modele.ts';

/** Sentences of the findings on files that hold no document that is read here, or that cannot be read at all. */
export const ILLISIBLES_EN: Readonly<Record<keyof typeof ILLISIBLES_FR, Phrase>> = {
  'ORP-CONT-VIDE': ['The file is empty.', 'Check the export of your software, then file it again.'],
  'ORP-CONT-TROP-GROS': ['The file exceeds {maximum} MB, attachments included.', 'Lighten or remove attachments.'],
  'ORP-CONT-EXTENSION': [
    'The extension of the file ({extension}) does not match its content ({contenu}).',
    'Rename the file with the extension {attendue}, or choose the right file.',
  ],
  'ORP-CONT-INCONNU': [
    'The content of this file is not recognised.',
    'File a Factur-X (PDF), UBL 2.1, CII or CPPFactureMixte (XML) invoice, or a batch of invoices (zip, tar.gz).',
  ],
  'ORP-CONT-HTML': [
    'This file is a web page, not an electronic invoice.',
    'It is often a saved error page: download the invoice again, then file it.',
  ],
  'ORP-CONT-ZIP': [
    'This file is a ZIP archive.',
    'Unpack it and file the invoices that it holds, all together if you wish.',
  ],
  'ORP-CONT-ARCHIVE': ['This file is an archive ({contenu}).', 'Unpack it and file the invoices that it holds.'],
  'ORP-CONT-BUREAUTIQUE': [
    'This file is an office document ({contenu}), without invoice data.',
    'Export the invoice from your software as Factur-X, UBL or CII.',
  ],
  'ORP-CONT-IMAGE': [
    'This file is an image ({contenu}), without invoice data.',
    'File the electronic invoice itself, not its photograph or scan.',
  ],
  'ORP-CONT-TEXTE': [
    'This file is a text ({contenu}), not an electronic invoice.',
    'File a Factur-X (PDF), UBL 2.1 or CII (XML) invoice.',
  ],
  'ORP-CONT-COMPLEXE': [
    'Reading this file takes more time or memory than any invoice needs: its reading was stopped.',
    'Produce it again with your invoicing software; if the invoice is very long, split it into several.',
  ],
  'ORP-CONT-INCIDENT': [
    'Reading the file was interrupted by an unforeseen fault.',
    'File it again; if this repeats, send the file to support.',
  ],
  'ORP-XML-STATUT': [
    'This file is a status message ({racine}), not an invoice.',
    'File your invoices here; status messages go through the connection.',
  ],
  'ORP-XML-ZUGFERD1': [
    'This invoice is in the ZUGFeRD 1 format, replaced since 2019.',
    'Produce it as Factur-X (ZUGFeRD 2) with a recent version of your software.',
  ],
  'ORP-XML-ESPACE': [
    'The root element “{racine}” is declared in a namespace that is not that of an invoice: {espace}.',
    'Check the version of the format chosen in your software: UBL 2.1 or CII D16B/D22B.',
  ],
  'ORP-XML-AUTRE-UBL': [
    'This file is a UBL document of another kind ({racine}), neither an invoice nor a credit note.',
    'File an “Invoice” or “CreditNote” document.',
  ],
  'ORP-XML-RACINE': [
    'This XML file is not an invoice: its root element is “{racine}”.',
    'File a UBL 2.1 (Invoice, CreditNote) or CII (CrossIndustryInvoice) invoice.',
  ],
  'ORP-ENCODAGE-FAUX': [
    'The file claims to be {encodage}, but its bytes are not.',
    'Save it as UTF-8, or correct the encoding announced on the first line.',
  ],
  'ORP-ENCODAGE-INCONNU': ['The encoding {encodage} is not accepted.', 'Save the file as UTF-8.'],
  'ORP-XML-DOCTYPE': [
    'The file holds a DOCTYPE declaration, refused for safety.',
    'Remove the line “<!DOCTYPE … >”: an invoice has no need of it.',
  ],
  'ORP-XML-COUPE': [
    'The XML file is cut short: it stops before the end of “{element}”.',
    'Export or download it again, in full.',
  ],
  'ORP-XML-ESPERLUETTE': [
    'A “&” is not written as XML asks.',
    'Write “&amp;” for “&” (“Smith &amp; Sons”), and letters with accents as they are.',
  ],
  'ORP-XML-APRES': [
    'The file holds something else after the end of the document.',
    'Keep one document a file; to check or file several, put them together in a zip archive.',
  ],
  'ORP-XML-MALFORME': [
    'The XML file is malformed.',
    'Produce it again; if it was edited by hand, correct the place shown.',
  ],
  'ORP-XML-PROFONDEUR': [
    'The file nests more than {maximum} elements in one another.',
    'No invoice needs that: produce it again with your software.',
  ],
  'ORP-XML-ELEMENTS': ['The file holds more than {maximum} elements.', 'Split the invoice into several.'],
  'ORP-XML-ATTRIBUTS': [
    'An element carries an inordinate number of attributes (at most {maximum}).',
    'No invoice needs that: produce the file again with your software.',
  ],
  'ORP-XML-TEXTE-LONG': [
    'A text or an attachment of the file is inordinate (text: {maximum} characters at most).',
    'Shorten the text; attachments are limited to 10 MB each.',
  ],
};
