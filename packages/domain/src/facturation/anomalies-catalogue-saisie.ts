import type { Phrases } from './anomalies-phrases.ts';

/** Sentences of the findings that only typing can give: `chemin` names the field of the form. */
export const CATALOGUE_SAISIE = {
  'ORP-SAISIE-REQUIS': [
    '« {champ} » est à renseigner.',
    'Cette donnée est nécessaire pour envoyer la facture.',
    '“{champ}” is to be filled in.',
    'It is needed to send the invoice.',
  ],
  'ORP-SAISIE-NOMBRE': [
    '« {texte} » n’est pas un nombre.',
    'Écrivez par exemple 1 234,56.',
    '“{texte}” is not a number.',
    'Write for example 1234.56.',
  ],
  'ORP-SAISIE-DECIMALES': [
    'Ce nombre a plus de {maximum} décimales.',
    'Arrondissez ce nombre.',
    'This number has more than {maximum} decimals.',
    'Round the number.',
  ],
  'ORP-SAISIE-LIGNES-DE-TEXTE': [
    'Cette description compte {nombre} lignes de texte : {maximum} au plus.',
    'Réunissez des lignes, ou joignez le détail en pièce jointe.',
    'This description has {nombre} lines of text: at most {maximum}.',
    'Join lines together, or attach the detail as a file.',
  ],
  'ORP-SAISIE-SANS-LIGNE': [
    'La facture n’a aucune ligne.',
    'Ajoutez au moins une ligne.',
    'The invoice has no line.',
    'Add at least one line.',
  ],
  'ORP-SAISIE-SANS-TVA': [
    'Le récapitulatif de TVA est vide.',
    'Recopiez du PDF la base et le montant de TVA de chaque taux.',
    'The VAT recap is empty.',
    'Copy the base and the VAT amount of every rate from the PDF.',
  ],
  'ORP-SAISIE-TAUX-DOUBLE': [
    'Ce taux figure déjà dans le récapitulatif de TVA.',
    'Additionnez les deux bases sur une seule rangée.',
    'This rate is already in the VAT recap.',
    'Add the two bases in one row.',
  ],
  'ORP-SAISIE-REMISE-EXCESSIVE': [
    'Une remise ne dépasse pas 100 %.',
    'Corrigez-la, ou exprimez-la en montant HT.',
    'A discount is of 100 % at most.',
    'Correct it, or give it as an amount without VAT.',
  ],
  'ORP-SAISIE-NEGATIF': [
    'Le total est négatif ({valeur}).',
    'Pour rendre une somme, choisissez le type avoir et saisissez des montants positifs.',
    'The total is negative ({valeur}).',
    'To give a sum back, choose the type credit note and type positive amounts.',
  ],
  'ORP-SAISIE-TROP-PAYE': [
    'Le montant déjà payé dépasse le total de la facture.',
    'Vérifiez l’acompte : il ne resterait rien à payer.',
    'What is already paid exceeds the total of the invoice.',
    'Check the deposit: nothing would be left to pay.',
  ],
  'ORP-SAISIE-ORIGINE': [
    'L’avoir ne dit pas quelle facture il corrige.',
    'Indiquez le numéro de la facture d’origine, si elle existe : le destinataire s’y retrouvera plus vite.',
    'The credit note does not say which invoice it corrects.',
    'Give the number of the original invoice, if there is one: the recipient will find its way sooner.',
  ],
  'ORP-SAISIE-NUMERO-TVA': [
    'Votre structure n’a pas de numéro de TVA dans l’annuaire, alors que la facture compte de la TVA.',
    'Faites-le ajouter à la fiche de votre structure ; sans lui, la facture porte votre SIREN.',
    'Your structure has no VAT number in the directory, though the invoice counts VAT.',
    'Have it added to the record of your structure; without it the invoice carries your SIREN.',
  ],
} as const satisfies Phrases;
