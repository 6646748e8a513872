import type { LIAISONS_FR } from './liaisons.fr.ts';
import type { Phrase } from './modele.ts';

export const LIAISONS_EN: Readonly<Record<keyof typeof LIAISONS_FR, Phrase>> = {
  TROP: [
    'The element {element} stands {nombre} times in {parent}; at most {maximum} is allowed: which one counts cannot be told.',
    'Keep only the one that counts, then produce the invoice again.',
  ],
  MANQUE: [
    'The element {element} is missing from {parent} ({nombre} found, {minimum} expected).',
    'Fill this data in your software, then produce the invoice again.',
  ],
  MEME_VALEUR: [
    'The element {element} is repeated with another value: “{valeur}” instead of “{attendu}”.',
    'Give the same value everywhere, or make one invoice for each.',
  ],
  FORME_MONTANT: [
    'The amount of {element} has more than two characters after its point: decimals, or a space.',
    'Round it to the cent and remove spaces in your software, then produce the invoice again.',
  ],
  FORME_DATE: [
    'The date of {element} is not written as YYYYMMDD: 20260115 for 15 January 2026.',
    'Correct this date in your software, then produce the invoice again.',
  ],
  VALEUR: [
    'The value “{valeur}” of {element} should be “{attendu}”.',
    'Correct this value in your software, then produce the invoice again.',
  ],
  ATTRIBUT_REQUIS: [
    'The attribute {attribut} is missing from {element}.',
    'Ask the publisher of your software to add this attribute.',
  ],
  COMPTE_DE_VIREMENT: [
    'The invoice is payable by transfer (means {mode}) but does not say to which account.',
    'Add the IBAN or the account number of the payee.',
  ],
  ELEMENT_INTERDIT: [
    'The element {element} has no place in {parent} by the standard; it is not read.',
    'Nothing to correct before filing. For a document that conforms to the standard, remove this element.',
  ],
  ATTRIBUT_INTERDIT: [
    'The attribute {attribut} ({valeur}) has no place on {element} by the standard; it is not read.',
    'Nothing to correct before filing. For a document that conforms to the standard, remove this attribute.',
  ],
  AUTRE_QUE_LE_VENDEUR: [
    'The payee “{valeur}” must be named, with each datum once ({element}: {nombre}), and differ from the seller “{vendeur}”.',
    'Remove the payee if it is the seller; otherwise name it.',
  ],
  REFERENCE_SIMPLE: [
    'A supporting document carries neither a document type ({valeur}) nor an identifier scheme.',
    'Nothing to correct before filing. For a document that conforms to the standard, remove cbc:DocumentTypeCode and schemeID.',
  ],
};
