import type { Phrase } from './modele.ts';
import type { SAISIE_FR } from './saisie.fr.ts';

export const SAISIE_EN: Readonly<Record<keyof typeof SAISIE_FR, Phrase>> = {
  'ORP-SAISIE-REQUIS': ['“{champ}” is to be filled in.', 'It is needed to send the invoice.'],
  'ORP-SAISIE-NOMBRE': ['“{texte}” is not a number.', 'Write for example 1234.56.'],
  'ORP-SAISIE-DECIMALES': ['This number has more than {maximum} decimals.', 'Round the number.'],
  'ORP-SAISIE-LIGNES-DE-TEXTE': [
    'This description has {nombre} lines of text: at most {maximum}.',
    'Join lines together, or attach the detail as a file.',
  ],
  'ORP-SAISIE-SANS-LIGNE': ['The invoice has no line.', 'Add at least one line.'],
  'ORP-SAISIE-SANS-TVA': ['The VAT recap is empty.', 'Copy the base and the VAT amount of every rate from the PDF.'],
  'ORP-SAISIE-TAUX-DOUBLE': ['This rate is already in the VAT recap.', 'Add the two bases in one row.'],
  'ORP-SAISIE-REMISE-EXCESSIVE': [
    'A discount is of 100 % at most.',
    'Correct it, or give it as an amount without VAT.',
  ],
  'ORP-SAISIE-NEGATIF': [
    'The total is negative ({valeur}).',
    'To give a sum back, choose the type credit note and type positive amounts.',
  ],
  'ORP-SAISIE-TROP-PAYE': [
    'What is already paid exceeds the total of the invoice.',
    'Check the deposit: nothing would be left to pay.',
  ],
  'ORP-SAISIE-ORIGINE': [
    'The credit note does not say which invoice it corrects.',
    'Give the number of the original invoice, if there is one: the recipient will find its way sooner.',
  ],
  'ORP-SAISIE-NUMERO-TVA': [
    'Your structure has no VAT number in the directory, though the invoice counts VAT.',
    'Have it added to the record of your structure; without it the invoice carries your SIREN.',
  ],
};
