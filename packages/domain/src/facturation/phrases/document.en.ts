import type { DOCUMENT_FR } from './document.fr.ts';
import type { Phrase } from './modele.ts';

export const DOCUMENT_EN: Readonly<Record<keyof typeof DOCUMENT_FR, Phrase>> = {
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
  'ORP-ARCHIVE-ALTEREE': [
    'This archive is damaged or incomplete: it cannot be opened.',
    'Make the archive again (or download it again), then file it.',
  ],
  'ORP-ARCHIVE-CHIFFREE': [
    'This archive is protected by a password ("{chemin}").',
    'Make the archive again without a password: what you file is already encrypted on its way.',
  ],
  'ORP-ARCHIVE-METHODE': [
    'This archive uses a compression that the portal does not read.',
    'Make the archive again with ordinary ZIP compression (“deflate”), or as tar.gz.',
  ],
  'ORP-ARCHIVE-PAS-TAR': [
    'This compressed file (gzip) holds no TAR archive.',
    'File the invoice itself, not compressed, or a batch as tar.gz or zip.',
  ],
  'ORP-ARCHIVE-VIDE': ['This archive holds no file.', 'Check the archive, then file it again.'],
  'ORP-ARCHIVE-NOMBRE': ['This archive holds more than {maximum} files.', 'Spread the invoices over several archives.'],
  'ORP-ARCHIVE-TROP-GROSSE': [
    'Unpacked, the content of this archive exceeds {maximum} MB.',
    'Spread the invoices over several archives.',
  ],
  'ORP-ARCHIVE-DOCUMENT-TROP-GROS': [
    'In this archive, "{chemin}" exceeds {maximum} MB.',
    'Take this file out of the archive and file it alone.',
  ],
  'ORP-ARCHIVE-BOMBE': [
    'The content of this archive is out of all proportion to its size: it is not opened.',
    'Make the archive again from the invoices themselves.',
  ],
  'ORP-ARCHIVE-LIEN': [
    'This archive holds a link to another file ("{chemin}").',
    'Put the file itself in place of the link, then make the archive again.',
  ],
  'ORP-ARCHIVE-SPECIAL': [
    'This archive holds something that is neither a file nor a folder ("{chemin}").',
    'Make the archive again with the invoices alone.',
  ],
  'ORP-ARCHIVE-CHEMIN': [
    'This archive holds a path that is not allowed: "{chemin}".',
    'Make the archive again with plain names of 250 characters at most, relative to its own folder.',
  ],
  'ORP-ARCHIVE-NOM-REPETE': [
    'This archive holds two files of the same name: "{chemin}".',
    'Keep the right one, then make the archive again.',
  ],
  'ORP-ARCHIVE-DOCUMENT-ALTERE': [
    'This file is damaged within the archive: its content is not what the archive announces.',
    'Make the archive again, then file it.',
  ],
  'ORP-LOT-FICHIER-REPETE': [
    'This file is identical to "{autre}" of the same lot.',
    'Nothing to do if it is the same invoice: it is taken only once.',
  ],
  'ORP-LOT-NUMERO-REPETE': [
    '"{autre}" of the same lot already bears the number {valeur}.',
    'Two invoices cannot have the same number: correct that of one of them.',
  ],
  'ORP-LOT-INTERROMPU': [
    'The processing of this batch was interrupted: {traites} files out of {total} were dealt with.',
    'File again, in another archive, those that are not in this report.',
  ],
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
  'ORP-PDF-SANS-DONNEES': [
    'This PDF carries no invoice data: it is not a Factur-X invoice.',
    'Ask your software for a Factur-X export, or file the invoice as UBL or CII.',
  ],
  'ORP-PDF-AUTRE-XML': [
    'This PDF carries an XML file ({nom}), but no Factur-X invoice.',
    'In a Factur-X the invoice is named “factur-x.xml”. Ask your software for a Factur-X export.',
  ],
  'ORP-PDF-CHIFFRE': [
    'This PDF is protected by a password or restrictions: it cannot be read.',
    'Produce it without protection, then file it again.',
  ],
  'ORP-PDF-ILLISIBLE': [
    'This PDF is damaged or incomplete: it cannot be read.',
    'Produce or download it again, check that it opens, then file it.',
  ],
  'ORP-PDF-BOUCLE': [
    'The structure of this PDF refers to itself without end.',
    'Produce the PDF again with your invoicing software.',
  ],
  'ORP-PDF-DEMESURE': [
    'This PDF holds compressed data of an inordinate size.',
    'Produce the PDF again, without large embedded files.',
  ],
  'ORP-PDF-JAVASCRIPT': [
    'This PDF carries a program (JavaScript), which an invoice must not.',
    'Produce the PDF again without forms or scripts.',
  ],
  'ORP-PDF-DEUX-XML': ['This PDF carries several different invoices named “{nom}”.', 'File one PDF per invoice.'],
  'ORP-PDF-XML-REPETE': [
    'This PDF carries several invoice files; only “{nom}” is read.',
    'Tell the maker of your software: a Factur-X carries one invoice only.',
  ],
  'ORP-PDF-REPARE': [
    'The internal table of this PDF is missing or wrong; it was read all the same.',
    'Tell the maker of your software.',
  ],
  'BR-HYBRID-13': [
    'The invoice embedded in the PDF is named “{nom}” instead of “factur-x.xml”.',
    'Update your software: this name comes from an old version or another profile.',
  ],
  'BR-HYBRID-03': [
    'This PDF carries an invoice but its metadata (XMP) do not declare it as Factur-X: it is not valid.',
    'Produce it again with a conforming Factur-X export (PDF/A-3).',
  ],
  'BR-HYBRID-04': [
    'The extension of the PDF’s metadata is “{valeur}” instead of that of Factur-X.',
    'Tell the maker of your software.',
  ],
  'BR-HYBRID-05': [
    'The prefix of the Factur-X extension in the PDF’s metadata is “{valeur}” instead of “fx”.',
    'Tell the maker of your software.',
  ],
  'BR-HYBRID-06': [
    'The document type that the PDF announces (DocumentType) is “{valeur}” instead of “INVOICE”.',
    'Tell the maker of your software.',
  ],
  'BR-HYBRID-07': [
    'The profile that the PDF announces (ConformanceLevel), “{valeur}”, is no known one.',
    'Tell the maker of your software.',
  ],
  'BR-HYBRID-08': [
    'The file name that the PDF announces (DocumentFileName) is “{valeur}” instead of “factur-x.xml”.',
    'Tell the maker of your software.',
  ],
  'BR-HYBRID-09': [
    'The version that the PDF announces (Version), “{valeur}”, is none.',
    'Tell the maker of your software.',
  ],
  'BR-HYBRID-10': [
    'The version that the PDF announces (Version) is “{valeur}”; “1.0” is expected.',
    'Tell the maker of your software.',
  ],
  'ORP-PDFA-IDENTIFIANT': [
    'This PDF says to be PDF/A-3, but bears no file identifier ({valeur}).',
    'The invoice is read all the same. Tell the maker of your software (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-FILTRE': [
    'This PDF says to be PDF/A-3, but compresses pages in a way that the standard forbids ({valeur}).',
    'The invoice is read all the same. Tell the maker of your software (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-COULEURS': [
    'This PDF says to be PDF/A-3, but does not say which colours its own stand for (no ICC profile: {valeur}).',
    'The invoice is read all the same. Tell the maker of your software (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-POLICE': [
    'This PDF says to be PDF/A-3, but does not embed all its fonts ({valeur}): it will not look the same everywhere.',
    'The invoice is read all the same. Tell the maker of your software (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-FORMULAIRE': [
    'This PDF says to be PDF/A-3, but holds a form that the standard forbids ({valeur}).',
    'The invoice is read all the same. Tell the maker of your software (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-ACTION': [
    'This PDF says to be PDF/A-3, but triggers actions that the standard forbids ({valeur}).',
    'The invoice is read all the same. Tell the maker of your software (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-BALISAGE': [
    'This PDF says to be PDF/A-3 of level A (accessible), but is not tagged ({valeur} missing).',
    'The invoice is read all the same. Tell the maker of your software (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-FICHIER': [
    'This PDF says to be PDF/A-3, but describes the files it embeds badly: {valeur} missing.',
    'The invoice is read all the same. Tell the maker of your software (ISO 19005-3, {clause}).',
  ],
  'BR-HYBRID-12': [
    'The invoice “{nom}” is not declared among the associated files of the PDF ({valeur}).',
    'Tell the maker of your software.',
  ],
  'BR-HYBRID-14': [
    'The embedded file is named “{nom}”, though the PDF announces “{valeur}”.',
    'Tell the maker of your software.',
  ],
  'BR-HYBRID-15': [
    'The profile that the PDF announces ({valeur}) is not that of the invoice ({lu}).',
    'The invoice itself prevails. Tell the maker of your software.',
  ],
  'BR-HYBRID-02': [
    'This PDF does not declare itself PDF/A-3, as Factur-X asks.',
    'Turn on PDF/A-3 production in your software.',
  ],
  'BR-HYBRID-11': [
    'The link between the PDF and its invoice (AFRelationship) is “{valeur}”: Data, Source or Alternative is expected, Data alone for MINIMUM and BASIC WL.',
    'Tell the maker of your software.',
  ],
  'ORP-FX-PAS-CII': [
    'The file “{nom}” embedded in the PDF is not a CII invoice.',
    'Produce the Factur-X again with your software.',
  ],
  'ORP-FX-PROFIL-INCONNU': [
    'The profile of the invoice (BT-24) is no known Factur-X profile: “{valeur}”.',
    'The invoice is checked as EN 16931. Check the profile chosen in your software.',
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
  'ORP-NOMBRE': [
    '“{valeur}” is not a decimal number.',
    'Write the number with a point and without space or symbol: 1234.50.',
  ],
  'ORP-PIECE-BASE64': [
    'The attachment “{nom}” cannot be read: its content is not base64.',
    'Attach it again from your software.',
  ],
  'ORP-PIECE-VIDE': ['The attachment “{nom}” is empty: it is ignored.', 'Attach it again if it matters.'],
  'ORP-PIECES-NOMBRE': ['The invoice carries more than {maximum} attachments.', 'Group or remove attachments.'],
  'ORP-PIECE-NOM-CORRIGE': [
    'The name of the attachment was reduced to “{nom}”.',
    'The name of an attachment holds neither folder nor control character.',
  ],
  'ORP-STRUCT-INCONNU': [
    'The element “{element}” does not exist at this place of the format (in “{parent}”).',
    'Check its spelling and namespace, or remove it.',
  ],
  'ORP-STRUCT-ORDRE': [
    'The element “{element}” is misplaced: it must precede “{avant}” in “{parent}”.',
    'Follow the order of elements of the format.',
  ],
  'ORP-STRUCT-REPETE': [
    'The element “{element}” stands several times in “{parent}”, which admits one: nobody knows which to believe.',
    'Keep the one that is right, and remove the others.',
  ],
  'ORP-STRUCT-MANQUANT': [
    'The element “{element}” is missing in “{parent}”.',
    'Complete the invoice in your software, or check the format chosen.',
  ],
  'ORP-STRUCT-TEXTE-ATTENDU': [
    'The element “{element}” stands where “{parent}” expects plain text.',
    'Put text only in “{parent}”.',
  ],
  'ORP-STRUCT-TEXTE-EN-TROP': [
    'A text stands directly in “{parent}”, which holds elements only: “{valeur}”.',
    'Remove this text or put it in the right element.',
  ],
};
