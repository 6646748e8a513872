import type { TextesEn16931 } from './modele.ts';

/** Sentences of the rules of EN 16931 itself. */
export const EN16931_EN: TextesEn16931 = {
  particulieres: {
    'BR-16': ['The invoice has no line.', 'Add at least one line, or choose the profile MINIMUM or BASIC WL.'],
    'BR-51': ['The payment card number is too complete.', 'Give only the last 4 to 6 digits.'],
    'BR-53': [
      'The total VAT in {devise} is missing, though it is the VAT accounting currency.',
      'Add the total VAT in this currency.',
    ],
    'BR-54': ['An item attribute has no name or no value.', 'Complete the attribute, or remove it.'],
    'BR-61': ['Settlement by credit transfer ({mode}) asks for an account, and none is given.', 'Add the IBAN.'],
    'BR-CL-24': [
      'The attachment type “{valeur}” is not provided for by the standard ({nom}).',
      'Prefer PDF, PNG, JPEG, CSV, XLSX or ODS.',
    ],
    'BR-CO-03': ['The VAT point date and its code are both given.', 'Keep one or the other.'],
    'BR-CO-09': [
      'The VAT number “{valeur}” does not begin with a country code.',
      'Begin it with the code of the country: FR for France.',
    ],
    'BR-CO-15': [
      'The total with VAT is {valeur}; total without VAT plus VAT gives {attendu}.',
      'Check the total without VAT, the total VAT (one only, in the invoice’s currency) and the total with VAT.',
    ],
    'BR-CO-16': [
      'The amount due is {valeur}; total with VAT less amount paid gives {attendu}.',
      'Check the amount due, the amount paid and the rounding.',
    ],
    'BR-CO-17': [
      'The VAT of this breakdown is {valeur}; base × rate gives {attendu}.',
      'Check the base, the rate and the VAT amount.',
    ],
    'BR-CO-26': ['The supplier has no identifier.', 'Give its SIRET or its VAT number.'],
    'BR-17': [
      'The payee has no name, or it is the seller itself.',
      'Name the payee, or remove it if it is the seller.',
    ],
    'BR-FXEXT-03': [
      '“{champ}” has a tax number ({valeur}) that is no VAT number: only the seller may have one.',
      'Remove that number, or give the VAT number of that party.',
    ],
    'BR-FXEXT-05': [
      'The line subtype “{valeur}” does not exist.',
      'Choose DETAIL (a line that counts), GROUP (a subtotal) or INFORMATION.',
    ],
    'BR-FXEXT-11': [
      'The line says that it is a part of line “{valeur}”, which does not exist.',
      'Give the number of a line of this invoice.',
    ],
    'BR-B-01': [
      'Split payment of VAT (category B) is for Italian invoices only; a country is “{valeur}”.',
      'Choose another VAT category.',
    ],
    'BR-B-02': [
      'Split payment of VAT (category B) does not go with the standard rate (S).',
      'Make two invoices, or correct the category.',
    ],
    'BR-IC-11': ['An intra-community supply asks for a delivery date or an invoicing period.', 'Add one of them.'],
    'BR-IC-12': [
      'An intra-community supply asks for the country of delivery.',
      'Add the delivery address with its country.',
    ],
  },
  communes: {
    MANQUE: ['“{champ}” is missing.', 'Fill it in your software, then produce the invoice again.'],
    MOTIF: ['The reason of the allowance or charge is missing.', 'Give a reason in words, or its code.'],
    SCHEME: [
      'The identifier “{champ}” does not say which register it comes from (attribute schemeID or listID).',
      'Add the identifier of the register.',
    ],
    PERIODE: ['The end of the period ({valeur}) is before its start.', 'Correct the dates of the period.'],
    PERIODE_VIDE: [
      'The period has neither start nor end.',
      'Give at least one of the two dates, or remove the period.',
    ],
    NEGATIF: [
      'The price “{champ}” is negative ({valeur}).',
      'Make the price positive and the quantity negative, or use an allowance.',
    ],
    DECIMALES: ['The amount “{valeur}” has more than two decimals.', 'Round it to two decimals.'],
    TOTAL: ['“{champ}” is {valeur}; the calculation gives {attendu}.', 'Check this amount and those that it sums.'],
    HORS_CHAMP: [
      'An invoice not subject to VAT (O) may hold no other category: see “{champ}”.',
      'Make two invoices, or correct the category.',
    ],
  },
  codeHorsListe: ['“{valeur}” is not a code of the list {liste}.', 'Choose a code of this list in your software.'],
  listesDeCodes: {
    '10': 'of identifier registers (ISO 6523)',
    '11': 'of identifier registers (ISO 6523)',
    '13': 'of item classifications (UNTDID 7143)',
    '14': 'of countries (ISO 3166)',
    '15': 'of countries (ISO 3166)',
    '16': 'of payment means (UNTDID 4461)',
    '17': 'of VAT categories',
    '18': 'of VAT categories',
    '19': 'of allowance reasons (UNTDID 5189)',
    '20': 'of charge reasons (UNTDID 7161)',
    '21': 'of identifier registers (ISO 6523)',
    '22': 'of exemption reasons (VATEX)',
    '23': 'of units (UN/ECE 20 and 21)',
    '25': 'of electronic addresses (EAS)',
    '26': 'of identifier registers (ISO 6523)',
    '01': 'of document types (UNTDID 1001) allowed in this format',
    '03': 'of currencies (ISO 4217)',
    '04': 'of currencies (ISO 4217)',
    '05': 'of currencies (ISO 4217)',
    '06': 'of VAT point date codes',
    '07': 'of reference qualifiers (UNTDID 1153)',
    '08': 'of note subjects (UNTDID 4451)',
  },
  familles: {
    EMPLOI: [
      'The VAT category {categorie} is not used alike in the lines and in the VAT breakdown.',
      'Add or remove the breakdown of this category.',
    ],
    IDENTITES: ['The VAT category {categorie} asks for {identites}.', 'Complete the parties, or correct the category.'],
    TAUX: ['With category {categorie} the VAT rate must be {taux}.', 'Correct the rate or the category.'],
    BASE: [
      'The taxable amount of category {categorie} ({valeur}) is not the sum of its lines, charges and allowances.',
      'Check the VAT breakdown.',
    ],
    MONTANT: ['The VAT amount of category {categorie} ({valeur}) is not base × rate.', 'Check the VAT breakdown.'],
    MONTANT_NUL: ['The VAT amount of category {categorie} must be 0.', 'Check the VAT breakdown.'],
    MOTIF_REQUIS: ['Category {categorie} asks for an exemption reason.', 'Add the reason in words or its VATEX code.'],
    MOTIF_INTERDIT: ['Category {categorie} admits no exemption reason.', 'Remove the reason, or correct the category.'],
  },
  categories: {
    S: 'standard or reduced rate',
    Z: 'zero rate',
    E: 'exempt',
    AE: 'reverse charge',
    IC: 'intra-community supply',
    G: 'export outside the EU',
    O: 'not subject to VAT',
    AF: 'Canary Islands IGIC',
    AG: 'Ceuta and Melilla IPSI',
  },
  identites: {
    VENDEUR: 'a VAT or tax number of the supplier',
    VENDEUR_ET_ACHETEUR: 'a VAT or tax number of the supplier, and a VAT number or SIRET of the recipient',
    VENDEUR_TVA: 'a VAT number of the supplier',
    VENDEUR_TVA_ET_ACHETEUR_TVA: 'the VAT numbers of the supplier and of the recipient',
    AUCUN_NUMERO: 'that no VAT number be given',
  },
  taux: {
    POSITIF: 'above 0',
    NUL: 'equal to 0',
    NON_NEGATIF: 'zero or more',
    ABSENT: 'absent',
  },
};
