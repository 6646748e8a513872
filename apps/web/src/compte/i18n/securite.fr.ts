/** Proving who one is: second step of sign-in, confirmation, second factors. Downloaded when it is needed. */
export const fr = {
  'confirmation.titre': 'Confirmez que c’est bien vous',
  'confirmation.texte':
    'Ce que vous demandez est sensible. Pendant les dix minutes qui suivent, nous ne vous le redemanderons pas.',
  'confirmation.bouton': 'Confirmer',
  'confirmation.motDePasse': 'Votre mot de passe',
  'confirmation.motDePasseManquant': 'Saisissez votre mot de passe.',
} as const;
