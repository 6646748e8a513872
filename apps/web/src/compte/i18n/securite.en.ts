export const en = {
  'confirmation.titre': 'Confirm that it is you',
  'confirmation.texte': 'What you ask for is sensitive. We will not ask you again for the next ten minutes.',
  'confirmation.bouton': 'Confirm',
  'confirmation.motDePasse': 'Your password',
  'confirmation.motDePasseManquant': 'Enter your password.',
} as const;
