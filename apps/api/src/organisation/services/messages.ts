import type { CodeRefusFichier, CodeRefusLigne } from '@orpheon/domain';
import type { Phrases } from '../../platform/erreurs.ts';

/** Why a line of a file of services is left out. `SERVICE_…` are also refusals of the form. */
export const PHRASES_LIGNES: Phrases<CodeRefusLigne> = {
  SERVICE_DATES_INVERSEES: {
    fr: 'La date de fin précède la date de début.',
    en: 'The end date is before the start date.',
  },
  SERVICE_DEFAUT_PERMANENT: {
    fr: 'Le service par défaut reçoit les factures sans code service : il reste ouvert, sans dates.',
    en: 'The default service takes invoices without a service code: it stays open, without dates.',
  },
  SERVICE_PUBLIC_NOM_FIXE: {
    fr: 'Le service des factures publiques garde son nom.',
    en: 'The service of public invoices keeps its name.',
  },
  SERVICE_CODE_RESERVE: {
    fr: 'Ce code est réservé par le portail. Choisissez-en un autre.',
    en: 'This code is kept by the portal. Please choose another one.',
  },
  CODE_ABSENT: { fr: 'Le code manque.', en: 'The code is missing.' },
  CODE_EN_DOUBLE: { fr: 'Ce code est déjà cité plus haut.', en: 'This code is named above already.' },
  NOM_ABSENT: { fr: 'Le nom manque.', en: 'The name is missing.' },
  CARACTERE: {
    fr: '« {colonne} » contient un caractère invisible qui n’est pas admis.',
    en: '"{colonne}" holds an invisible character that is not allowed.',
  },
  TROP_LONG: { fr: '« {colonne} » est trop long.', en: '"{colonne}" is too long.' },
  DATE: {
    fr: '« {colonne} » n’est pas une date : 31/01/2026 ou 2026-01-31.',
    en: '"{colonne}" is not a date: 31/01/2026 or 2026-01-31.',
  },
  OUI_NON: { fr: '« {colonne} » : oui ou non.', en: '"{colonne}": oui (yes) or non (no).' },
  COURRIEL: { fr: 'L’adresse électronique est incorrecte.', en: 'The e-mail address is not correct.' },
  TELEPHONE: { fr: 'Le numéro de téléphone est incorrect.', en: 'The telephone number is not correct.' },
  CODE_POSTAL: { fr: 'Un code postal compte cinq chiffres.', en: 'A postcode has five digits.' },
};

const PHRASES_FICHIER: Phrases<CodeRefusFichier> = {
  FICHIER_SANS_LIGNE: {
    fr: 'Ce fichier ne contient aucune ligne de service sous celle des titres.',
    en: 'This file has no line of a service below that of the titles.',
  },
  COLONNE_INCONNUE: {
    fr: 'La colonne « {valeur} » est inconnue. Partez du modèle, ou d’un export.',
    en: 'The column "{valeur}" is unknown. Begin with the template, or with an export.',
  },
  COLONNE_ABSENTE: {
    fr: 'Il manque la colonne « {valeur} ». Partez du modèle, ou d’un export.',
    en: 'The column "{valeur}" is missing. Begin with the template, or with an export.',
  },
  TROP_DE_LIGNES: {
    fr: 'Ce fichier compte plus de {valeur} lignes. Partagez-le en plusieurs.',
    en: 'This file has more than {valeur} lines. Please split it.',
  },
};

export const PHRASES_SERVICES = {
  ...PHRASES_LIGNES,
  ...PHRASES_FICHIER,
  SERVICE_MODIFIE: {
    fr: '{qui} a modifié ce service entre-temps ({quand}). Rien n’a été enregistré : relisez, puis recommencez.',
    en: '{qui} changed this service meanwhile ({quand}). Nothing was saved: please read it again, then retry.',
  },
  SERVICE_CODE_PRIS: {
    fr: 'Un service de cette structure porte déjà ce code : {nom}.',
    en: 'A service of this structure has this code already: {nom}.',
  },
  IMPORT_DEPASSE: {
    fr: 'Les services ont changé depuis l’aperçu. Rien n’a été importé : relisez l’aperçu à jour.',
    en: 'The services changed since the preview. Nothing was imported: please read the preview anew.',
  },
} as const satisfies Phrases;
