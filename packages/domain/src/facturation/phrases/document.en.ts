import type { DOCUMENT_FR } from './document.fr.ts';
import type { Phrase } from './modele.ts';

export const DOCUMENT_EN: Readonly<Record<keyof typeof DOCUMENT_FR, Phrase>> = {
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
  'ORP-STRUCT-DEVISE': [
    'The amount “{element}” does not say its currency: its attribute currencyID is missing or empty.',
    'Add it with the code of the currency, such as currencyID="EUR": UBL asks for it on every amount.',
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
