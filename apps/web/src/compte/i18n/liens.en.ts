import type { liens as fr } from './liens.fr.ts';

export const liens: Readonly<Record<keyof typeof fr, string>> = {
  'lien.lecture': 'One moment',
  'lien.patience': 'We are looking what this link is for.',
  'lien.inconnu': 'This link is not valid',
  'lien.inconnuTexte':
    'Copy all of it from the mail into the address bar. If it is more than a month old, ask for another one.',
  'lien.demander': 'Ask for another link',
  'lien.utilise': 'This link was used already',
  'lien.utiliseTexte': 'What it allowed is done: sign in. If it was not you who used it, choose another password.',
  'lien.utiliseConnecte': 'What it allowed is done, and you are signed in as {{nom}}.',
  'lien.accueil': 'Go to the home page',
  'lien.expire': 'This link has expired',
  'lien.expireTexte': 'A link works for a limited time. We can send another one to the same address.',
  'lien.renvoyer': 'Get another link',
  'lien.renvoye': 'Look at your e-mail',
  'lien.renvoyeTexte':
    'Another link is on its way to the same address. It works once, for 60 minutes. You can close this page.',
  'lien.dUnAutre': 'This link is of another account',
  'lien.dUnAutreTexte': 'You are signed in as {{moi}}, and this link is that of {{titulaire}}. Sign out to use it.',
  'lien.sortir': 'Sign out and go on',
  'lien.rester': 'Stay signed in ({{nom}})',

  'activation.titre': 'Activate your account',
  'activation.accroche': 'Choose a password and a secret question. You then sign in.',
  'activation.compteDe': 'Account of',
  'activation.bouton': 'Activate my account',
  'activation.faite': 'Your account is activated',
  'activation.faiteTexte': 'Sign in with your address and the password you have just chosen.',

  'reinitialisation.titre': 'Choose another password',
  'reinitialisation.accroche': 'All your sessions will be closed. You sign in again with this password.',
  'reinitialisation.reponseAide': 'The answer to your secret question. Accents, capitals and spaces do not matter.',
  'reinitialisation.reponseManquante': 'Answer your secret question.',
  'reinitialisation.reponseOubliee': 'You no longer know the answer?',
  'reinitialisation.contact': 'Write to us: we will check who you are.',
  'reinitialisation.bouton': 'Save this password',
  'reinitialisation.faite': 'Your password is changed',
  'reinitialisation.faiteTexte': 'Your sessions are closed on all your devices. Sign in with the new one.',

  'reactivation.titre': 'Reactivate your account',
  'reactivation.texte':
    'The account {{courriel}} is deactivated. Once it is reactivated, you sign in with your password and get your notifications again.',
  'reactivation.bouton': 'Reactivate my account',
  'reactivation.faite': 'Your account is reactivated',
  'reactivation.faiteTexte': 'Sign in with your address and your password.',

  'confirmation.titre': 'Confirm your sign-in address',
  'confirmation.texte':
    'From now on you sign in with the new address; the former one no longer works. Your other sessions will be closed.',
  'confirmation.prouver':
    'To be sure that this account is yours, we ask for its password. If you asked for nothing, close this page: nothing changes.',
  'confirmation.bouton': 'Confirm the change',
  'confirmation.faite': 'Your sign-in address has changed',
  'confirmation.faiteTexte': 'From now on sign in with {{adresse}}. A confirmation is on its way to you.',
  'confirmation.faiteConnecte': 'From now on you sign in with {{adresse}}. A confirmation is on its way to you.',
};
