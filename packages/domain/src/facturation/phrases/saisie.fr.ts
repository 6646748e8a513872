import type { Phrases } from './modele.ts';

/** Sentences of the findings that only typing can give: `chemin` names the field of the form. */
export const SAISIE_FR = {
  'ORP-SAISIE-REQUIS': ['« {champ} » est à renseigner.', 'Cette donnée est nécessaire pour envoyer la facture.'],
  'ORP-SAISIE-NOMBRE': ['« {texte} » n’est pas un nombre.', 'Écrivez par exemple 1 234,56.'],
  'ORP-SAISIE-DECIMALES': ['Ce nombre a plus de {maximum} décimales.', 'Arrondissez ce nombre.'],
  'ORP-SAISIE-LIGNES-DE-TEXTE': [
    'Cette description compte {nombre} lignes de texte : {maximum} au plus.',
    'Réunissez des lignes, ou joignez le détail en pièce jointe.',
  ],
  'ORP-SAISIE-SANS-LIGNE': ['La facture n’a aucune ligne.', 'Ajoutez au moins une ligne.'],
  'ORP-SAISIE-SANS-TVA': [
    'Le récapitulatif de TVA est vide.',
    'Recopiez du PDF la base et le montant de TVA de chaque taux.',
  ],
  'ORP-SAISIE-TAUX-DOUBLE': [
    'Ce taux figure déjà dans le récapitulatif de TVA.',
    'Additionnez les deux bases sur une seule rangée.',
  ],
  'ORP-SAISIE-REMISE-EXCESSIVE': ['Une remise ne dépasse pas 100 %.', 'Corrigez-la, ou exprimez-la en montant HT.'],
  'ORP-SAISIE-NEGATIF': [
    'Le total est négatif ({valeur}).',
    'Pour rendre une somme, choisissez le type avoir et saisissez des montants positifs.',
  ],
  'ORP-SAISIE-TROP-PAYE': [
    'Le montant déjà payé dépasse le total de la facture.',
    'Vérifiez l’acompte : il ne resterait rien à payer.',
  ],
  'ORP-SAISIE-ORIGINE': [
    'L’avoir ne dit pas quelle facture il corrige.',
    'Indiquez le numéro de la facture d’origine, si elle existe : le destinataire s’y retrouvera plus vite.',
  ],
  'ORP-SAISIE-NUMERO-TVA': [
    'Votre structure n’a pas de numéro de TVA dans l’annuaire, alors que la facture compte de la TVA.',
    'Faites-le ajouter à la fiche de votre structure ; sans lui, la facture porte votre SIREN.',
  ],
} as const satisfies Phrases;
