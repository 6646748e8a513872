import type { Phrases } from './modele.ts';

/** Sentences of the syntax bindings (UBL-SR, UBL-DT, UBL-CR, CII-SR, CII-DT), by what fails. */
export const LIAISONS_FR = {
  TROP: [
    'L’élément {element} figure {nombre} fois dans {parent} ; {maximum} au plus est admis : on ne saurait lequel lire.',
    'Ne gardez que celui qui vaut, puis produisez de nouveau la facture.',
  ],
  MANQUE: [
    'L’élément {element} est absent de {parent} ({nombre} trouvé, {minimum} attendu).',
    'Renseignez cette donnée dans votre logiciel, puis produisez de nouveau la facture.',
  ],
  MEME_VALEUR: [
    'L’élément {element} est répété avec une autre valeur : « {valeur} » au lieu de « {attendu} ».',
    'Donnez la même valeur partout, ou faites une facture par valeur.',
  ],
  FORME_MONTANT: [
    'Le montant de {element} compte plus de deux caractères après le point : des décimales, ou une espace.',
    'Arrondissez-le au centime et retirez les espaces dans votre logiciel, puis produisez de nouveau la facture.',
  ],
  FORME_DATE: [
    'La date de {element} n’est pas écrite sous la forme AAAAMMJJ : 20260115 pour le 15 janvier 2026.',
    'Corrigez cette date dans votre logiciel, puis produisez de nouveau la facture.',
  ],
  VALEUR: [
    'La valeur « {valeur} » de {element} devrait être « {attendu} ».',
    'Corrigez cette valeur dans votre logiciel, puis produisez de nouveau la facture.',
  ],
  ATTRIBUT_REQUIS: [
    'L’attribut {attribut} est absent de {element}.',
    'Demandez à l’éditeur de votre logiciel d’ajouter cet attribut.',
  ],
  COMPTE_DE_VIREMENT: [
    'La facture est payable par virement (mode {mode}) mais ne dit pas sur quel compte.',
    'Ajoutez l’IBAN ou le numéro de compte du bénéficiaire.',
  ],
  ELEMENT_INTERDIT: [
    'L’élément {element} n’a pas de place dans {parent} selon la norme ; il n’est pas lu.',
    'Rien à corriger pour déposer. Pour un document conforme à la norme, retirez cet élément.',
  ],
  ATTRIBUT_INTERDIT: [
    'L’attribut {attribut} ({valeur}) n’a pas de place sur {element} selon la norme ; il n’est pas lu.',
    'Rien à corriger pour déposer. Pour un document conforme à la norme, retirez cet attribut.',
  ],
  AUTRE_QUE_LE_VENDEUR: [
    'Le bénéficiaire du paiement « {valeur} » doit être nommé, une seule fois pour chaque donnée ({element} : {nombre}), et différer du vendeur « {vendeur} ».',
    'Retirez le bénéficiaire s’il est le vendeur ; sinon, nommez-le.',
  ],
  REFERENCE_SIMPLE: [
    'Une pièce jointe ne porte ni type de document ({valeur}) ni répertoire d’identifiant.',
    'Rien à corriger pour déposer. Pour un document conforme à la norme, retirez cbc:DocumentTypeCode et schemeID.',
  ],
} as const satisfies Phrases;
