import type { Phrases } from './anomalies-phrases.ts';

const REMEDES = [
  'Réforme de la facturation électronique : corrigez cette donnée dans votre logiciel.',
  'French e-invoicing reform: correct this datum in your software.',
] as const;

/** Sentences of the French reform rules: French, English. */
const REGLES: Readonly<Record<string, readonly [string, string]>> = {
  '01': ['Le numéro « {valeur} » dépasse 35 caractères.', 'The number “{valeur}” is longer than 35 characters.'],
  '02': [
    'Le numéro « {valeur} » contient autre chose que des lettres, des chiffres et + - _ /.',
    'The number “{valeur}” holds other characters than letters, digits and + - _ /.',
  ],
  '03': [
    'La date « {valeur} » n’est pas une date complète entre 2000 et 2099.',
    'The date “{valeur}” is no whole date between 2000 and 2099.',
  ],
  '04': [
    'Le type de document « {valeur} » n’est pas admis par la réforme.',
    'The document type “{valeur}” is not one of the reform.',
  ],
  '05': [
    'La mention obligatoire {valeur} est absente (PMT : frais de recouvrement, PMD : pénalités de retard, AAB : escompte).',
    'The mandatory note {valeur} is missing (PMT: recovery costs, PMD: late penalties, AAB: discount).',
  ],
  '06': ['La mention {valeur} figure plus d’une fois.', 'The note {valeur} stands more than once.'],
  '08': [
    'Le cadre de facturation « {valeur} » n’est pas un cadre de la réforme.',
    'The business process “{valeur}” is not one of the reform.',
  ],
  '09': [
    'Le SIRET « {valeur} » n’a pas 14 chiffres, ou ne commence pas par le SIREN de la structure.',
    'The SIRET “{valeur}” has not 14 digits, or does not begin with the SIREN of the party.',
  ],
  '10': [
    'Le SIREN du vendeur manque, ou n’a pas 9 chiffres ({valeur}).',
    'The seller’s SIREN is missing, or has not 9 digits ({valeur}).',
  ],
  '11': [
    'Le SIREN de l’acheteur manque, ou n’a pas 9 chiffres ({valeur}).',
    'The buyer’s SIREN is missing, or has not 9 digits ({valeur}).',
  ],
  '12': ['L’adresse électronique de l’acheteur est absente.', 'The buyer’s electronic address is missing.'],
  '13': ['L’adresse électronique du vendeur est absente.', 'The seller’s electronic address is missing.'],
  '15': [
    'La catégorie de TVA « {valeur} » n’est pas admise en France.',
    'The VAT category “{valeur}” is not used in France.',
  ],
  '16': ['Le taux de TVA « {valeur} » n’existe pas en France.', 'The VAT rate “{valeur}” does not exist in France.'],
  '17': [
    'La description de pièce jointe « {valeur} » n’est pas un des qualifiants prévus (LISIBLE, RIB, BON_COMMANDE…).',
    'The attachment description “{valeur}” is none of the qualifiers provided for (LISIBLE, RIB, BON_COMMANDE…).',
  ],
  '18': ['Plusieurs pièces jointes sont dites LISIBLE.', 'Several attachments are called LISIBLE.'],
  '20': [
    'Le traitement « {valeur} » (mention BAR) n’est pas B2B, B2BINT, B2C, OUTOFSCOPE ou ARCHIVEONLY.',
    'The processing “{valeur}” (note BAR) is none of B2B, B2BINT, B2C, OUTOFSCOPE, ARCHIVEONLY.',
  ],
  '21': [
    'L’adresse électronique de l’acheteur « {valeur} » ne commence pas par son SIREN (répertoire 0225).',
    'The buyer’s electronic address “{valeur}” does not begin with its SIREN (scheme 0225).',
  ],
  '22': [
    'L’adresse électronique du vendeur « {valeur} » ne commence pas par son SIREN (répertoire 0225).',
    'The seller’s electronic address “{valeur}” does not begin with its SIREN (scheme 0225).',
  ],
  '23': [
    'L’adresse électronique « {valeur} » contient autre chose que des lettres, des chiffres et - _ .',
    'The electronic address “{valeur}” holds other characters than letters, digits and - _ .',
  ],
  '24': [
    'L’identifiant privé « {valeur} » contient autre chose que des lettres, des chiffres et - _ .',
    'The private identifier “{valeur}” holds other characters than letters, digits and - _ .',
  ],
  '25': [
    'L’adresse électronique « {valeur} » dépasse 125 caractères.',
    'The electronic address “{valeur}” is longer than 125 characters.',
  ],
  '26': [
    'L’identifiant privé « {valeur} » dépasse 100 caractères.',
    'The private identifier “{valeur}” is longer than 100 characters.',
  ],
  'CO-03': [
    'Une remise globale (262) demande un numéro de marché et une période facturée.',
    'A global allowance (262) asks for a contract number and an invoicing period.',
  ],
  'CO-04': [
    'Une facture rectificative désigne une seule facture antérieure, avec sa date ({valeur} désignée).',
    'A corrective invoice names one preceding invoice, with its date ({valeur} named).',
  ],
  'CO-07': [
    'La date d’échéance ({valeur}) précède la date de facture.',
    'The due date ({valeur}) is before the invoice date.',
  ],
  'CO-08': [
    'Une facture après acompte (B4, S4, M4) ne peut être de type {valeur}, qui est un acompte.',
    'An invoice after prepayment (B4, S4, M4) cannot be of type {valeur}, a prepayment.',
  ],
  'CO-09': [
    'Une facture déjà payée (B2, S2, M2) a un montant payé égal au total TTC et rien à payer (payé : {valeur}).',
    'An invoice already paid (B2, S2, M2) has its total with VAT paid and nothing due (paid: {valeur}).',
  ],
  'CO-10': [
    'L’identifiant « {valeur} » ne dit pas son répertoire.',
    'The identifier “{valeur}” does not tell its scheme.',
  ],
  'CO-12': [
    'Une facture en devise demande le total de TVA en euros (devise de comptabilisation : {valeur}).',
    'An invoice in another currency asks for the total VAT in euros (accounting currency: {valeur}).',
  ],
  'CO-14': [
    'Le membre d’un assujetti unique le dit par la mention TXD « MEMBRE_ASSUJETTI_UNIQUE ».',
    'A member of a VAT group says so by the note TXD “MEMBRE_ASSUJETTI_UNIQUE”.',
  ],
  'CO-15': [
    'Le membre d’un assujetti unique donne le numéro de TVA du groupe comme représentant fiscal.',
    'A member of a VAT group gives the group’s VAT number as its tax representative.',
  ],
  'DEC-01': [
    'Le montant « {valeur} » a plus de 2 décimales ou de 19 caractères.',
    'The amount “{valeur}” has more than 2 decimals or 19 characters.',
  ],
  'DEC-02': [
    'La quantité « {valeur} » a plus de 4 décimales ou de 19 caractères.',
    'The quantity “{valeur}” has more than 4 decimals or 19 characters.',
  ],
  'DEC-03': [
    'Le prix « {valeur} » n’est pas positif, ou a plus de 6 décimales ou de 19 caractères.',
    'The price “{valeur}” is not positive, or has more than 6 decimals or 19 characters.',
  ],
  'DEC-04': [
    'Le taux « {valeur} » est négatif, ou a plus de 2 décimales ou de 4 caractères.',
    'The rate “{valeur}” is negative, or has more than 2 decimals or 4 characters.',
  ],
};

/** Sentences of a French reform rule; undefined where the id is none that we know. */
export function phraseReforme(code: string): Phrases[string] | undefined {
  const rang = code.startsWith('BR-FR-') ? code.slice('BR-FR-'.length) : '';
  const phrases = Object.hasOwn(REGLES, rang) ? REGLES[rang] : undefined;
  return phrases && [phrases[0], REMEDES[0], phrases[1], REMEDES[1]];
}
