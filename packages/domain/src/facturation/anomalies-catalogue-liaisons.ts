import type { Phrases } from './anomalies-phrases.ts';

/** Sentences of the syntax bindings (UBL-SR, UBL-DT, UBL-CR, CII-SR, CII-DT), by what fails. */
export const MANQUEMENTS = {
  TROP: [
    'L’élément {element} figure {nombre} fois dans {parent} ; {maximum} au plus est admis : on ne saurait lequel lire.',
    'Ne gardez que celui qui vaut, puis produisez de nouveau la facture.',
    'The element {element} stands {nombre} times in {parent}; at most {maximum} is allowed: which one counts cannot be told.',
    'Keep only the one that counts, then produce the invoice again.',
  ],
  MANQUE: [
    'L’élément {element} est absent de {parent} ({nombre} trouvé, {minimum} attendu).',
    'Renseignez cette donnée dans votre logiciel, puis produisez de nouveau la facture.',
    'The element {element} is missing from {parent} ({nombre} found, {minimum} expected).',
    'Fill this data in your software, then produce the invoice again.',
  ],
  MEME_VALEUR: [
    'L’élément {element} est répété avec une autre valeur : « {valeur} » au lieu de « {attendu} ».',
    'Donnez la même valeur partout, ou faites une facture par valeur.',
    'The element {element} is repeated with another value: “{valeur}” instead of “{attendu}”.',
    'Give the same value everywhere, or make one invoice for each.',
  ],
  FORME: [
    'La valeur « {valeur} » de {element} n’a pas la forme demandée (montant à deux décimales au plus, date sous la forme AAAAMMJJ).',
    'Corrigez cette valeur dans votre logiciel, puis produisez de nouveau la facture.',
    'The value “{valeur}” of {element} is not in the form asked for (amount of two decimals at most, date as YYYYMMDD).',
    'Correct this value in your software, then produce the invoice again.',
  ],
  VALEUR: [
    'La valeur « {valeur} » de {element} devrait être « {attendu} ».',
    'Corrigez cette valeur dans votre logiciel, puis produisez de nouveau la facture.',
    'The value “{valeur}” of {element} should be “{attendu}”.',
    'Correct this value in your software, then produce the invoice again.',
  ],
  ATTRIBUT_REQUIS: [
    'L’attribut {attribut} est absent de {element}.',
    'Demandez à l’éditeur de votre logiciel d’ajouter cet attribut.',
    'The attribute {attribut} is missing from {element}.',
    'Ask the publisher of your software to add this attribute.',
  ],
  COMPTE_DE_VIREMENT: [
    'La facture est payable par virement (mode {mode}) mais ne dit pas sur quel compte.',
    'Ajoutez l’IBAN ou le numéro de compte du bénéficiaire.',
    'The invoice is payable by transfer (means {mode}) but does not say to which account.',
    'Add the IBAN or the account number of the payee.',
  ],
  ELEMENT_INTERDIT: [
    'L’élément {element} n’a pas de place dans {parent} selon la norme ; il n’est pas lu.',
    'Rien à corriger pour déposer. Pour un document conforme à la norme, retirez cet élément.',
    'The element {element} has no place in {parent} by the standard; it is not read.',
    'Nothing to correct before filing. For a document that conforms to the standard, remove this element.',
  ],
  ATTRIBUT_INTERDIT: [
    'L’attribut {attribut} ({valeur}) n’a pas de place sur {element} selon la norme ; il n’est pas lu.',
    'Rien à corriger pour déposer. Pour un document conforme à la norme, retirez cet attribut.',
    'The attribute {attribut} ({valeur}) has no place on {element} by the standard; it is not read.',
    'Nothing to correct before filing. For a document that conforms to the standard, remove this attribute.',
  ],
  AUTRE_QUE_LE_VENDEUR: [
    'Le bénéficiaire du paiement « {valeur} » doit être nommé, une seule fois pour chaque donnée ({element} : {nombre}), et différer du vendeur « {vendeur} ».',
    'Retirez le bénéficiaire s’il est le vendeur ; sinon, nommez-le.',
    'The payee “{valeur}” must be named, with each datum once ({element}: {nombre}), and differ from the seller “{vendeur}”.',
    'Remove the payee if it is the seller; otherwise name it.',
  ],
  REFERENCE_SIMPLE: [
    'Une pièce jointe ne porte ni type de document ({valeur}) ni répertoire d’identifiant.',
    'Rien à corriger pour déposer. Pour un document conforme à la norme, retirez cbc:DocumentTypeCode et schemeID.',
    'A supporting document carries neither a document type ({valeur}) nor an identifier scheme.',
    'Nothing to correct before filing. For a document that conforms to the standard, remove cbc:DocumentTypeCode and schemeID.',
  ],
} as const satisfies Phrases;

const LIAISON = /^(?:UBL|CII)-(?:SR|DT|CR)-\d+$/;

/** The sentences of a broken binding; undefined where code or fault is none of these. */
export const phraseLiaison = (code: string, manquement: string | undefined): Phrases[string] | undefined =>
  LIAISON.test(code) && manquement !== undefined && Object.hasOwn(MANQUEMENTS, manquement)
    ? (MANQUEMENTS as Phrases)[manquement]
    : undefined;
