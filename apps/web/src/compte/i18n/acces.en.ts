import type { acces as fr } from './acces.fr.ts';
import { departs } from './departs.en.ts';
import { liens } from './liens.en.ts';

export const acces: Readonly<Record<keyof typeof fr, string>> = {
  ...liens,
  ...departs,

  'sections.navigation': 'Sections of my account',
  'sections.compte': 'My details',
  'sections.motDePasse': 'Password',
  'sections.securite': 'Security and sessions',
  'sections.adresse': 'Sign-in address',
  'sections.donnees': 'My data',

  'champ.prenom': 'First name',
  'champ.nom': 'Last name',
  'champ.courrielConnexion': 'Sign-in e-mail address',
  'champ.courrielContact': 'Contact e-mail address',
  'champ.courrielContactFacultatif': 'Contact e-mail address (optional)',
  'champ.telephoneFacultatif': 'Telephone (optional)',
  'champ.adresseFacultative': 'Postal address (optional)',
  'champ.complementFacultatif': 'Address, second line (optional)',
  'champ.codePostalFacultatif': 'Postcode (optional)',
  'champ.villeFacultative': 'Town (optional)',
  'champ.paysFacultatif': 'Country (optional)',
  'champ.langue': 'Language of the portal and of e-mails',
  'champ.manquant': 'This field is required.',
  'champ.nomFaux': 'Write this name with letters, spaces, apostrophes and hyphens.',
  'champ.courrielFaux': 'Enter an e-mail address like name@example.com.',
  'champ.telephoneFaux': 'Write the number with digits, for example 01 23 45 67 89 or +33 1 23 45 67 89.',

  sansCourriels: 'This portal sends no mail: it cannot send you a link. Write to its operator.',
  'envoye.patience': 'It usually comes within a minute. Look among your junk mail too.',
  'envoye.renvoyer': 'Send the e-mail again',
  'envoye.attente_one': 'You can have it sent again in {{count}} second.',
  'envoye.attente_other': 'You can have it sent again in {{count}} seconds.',

  'inscription.titre': 'Create an account',
  'inscription.accroche':
    'Tell us who you are. You choose your password with the link that we send you, then your structure.',
  'inscription.connexionAide': 'You will sign in with it: take an address that only you read.',
  'inscription.contactAide': 'To get notifications elsewhere than at your sign-in address.',
  'inscription.conditions': 'I have read and accept the conditions of use (version {{version}})',
  'inscription.conditionsManquantes': 'Accept the conditions of use to go on.',
  'inscription.bouton': 'Create my account',
  'inscription.dejaUnCompte': 'I already have an account',
  'inscription.dejaConnecte': 'You are signed in as {{nom}}. This form makes another account, for another person.',
  'inscription.envoyee': 'Look at your e-mail',
  'inscription.envoyeeTexte':
    'An e-mail is on its way to {{courriel}}. If that address has no account yet, it holds the link that activates yours: it works once, for 60 minutes.',

  'oubli.titre': 'Forgotten password',
  'oubli.accroche':
    'Give your sign-in address: we send a link to it, to choose another password, or to activate or reactivate your account.',
  'oubli.bouton': 'Get a link',
  'oubli.retour': 'Back to sign-in',
  'oubli.envoye': 'Look at your e-mail',
  'oubli.envoyeTexte':
    'If {{courriel}} is the sign-in address of an account, a link has just been sent. It works once, for 60 minutes.',

  'nouveau.libelle': 'New password',
  'nouveau.regles': 'A sentence of a few words does very well. It needs:',
  'nouveau.regle.LONGUEUR': 'at least 12 characters',
  'nouveau.regle.COMPOSITION': 'at least 15 characters, or three kinds among lower case, upper case, digits and signs',
  'nouveau.regle.VARIETE': 'at least five different characters',
  'nouveau.regle.COURANT': 'not a password that everybody takes',
  'nouveau.regle.CONTEXTE': 'neither your name, nor your address, nor the name of your structure or of the portal',
  'nouveau.gardee': '(met)',
  'nouveau.pasEncore': '(not yet)',
  'nouveau.manquent_one': '{{count}} condition is not met yet.',
  'nouveau.manquent_other': 'Conditions not met yet: {{count}}.',
  'nouveau.refuse': 'This password will not do yet: see the list under the field.',

  'changement.titre': 'Change password',
  'changement.texte': 'Your other sessions will be closed, and an e-mail will tell you so.',
  'changement.actuel': 'Current password',
  'changement.actuelManquant': 'Enter your current password.',
  'changement.bouton': 'Change password',
  'changement.oublie': 'I forgot it',
  'changement.fait': 'Your password is changed. Your other sessions are closed.',

  'question.titre': 'Secret question',
  'question.aucune': 'You have no secret question.',
  'question.actuelle': 'Your current question: “{{question}}”',
  'question.libelle': 'Secret question',
  'question.aide': 'Its answer is asked, with a link sent by mail, if you forget your password.',
  'question.choisir': 'Choose a question',
  'question.proposee.velo': 'What colour was my first bicycle?',
  'question.proposee.professeur': 'Which teacher do I remember best?',
  'question.proposee.vacances': 'Where did I spend my best holidays?',
  'question.proposee.livre': 'Which book have I read most often?',
  'question.proposee.plat': 'Which dish do I cook best?',
  'question.autre': 'Another question…',
  'question.votre': 'Your question',
  'question.reponse': 'Answer',
  'question.reponseAide': 'Accents, capitals and spaces do not matter.',
  'question.manquante': 'Choose a question, or write your own.',
  'question.reponseFaible': 'The answer needs at least three letters or digits that are not in the question.',
  'question.bouton': 'Keep this question',
  'question.faite': 'Your secret question is kept.',

  'identite.contactAide': 'We send notifications to it. Security notices go to the sign-in address.',
  'identite.bouton': 'Save',
  'identite.enregistree': 'Your details are saved.',

  'adresse.information':
    'Important: once the request is submitted, you get an e-mail at your new address. By clicking the link in it you confirm the change of your sign-in address.',
  'adresse.information2': 'An e-mail that confirms the change is then sent to you.',
  'adresse.enCours': 'A change of address is already under way. You can ask for another one from {{instant}} on.',
  'adresse.actuelle': 'Current sign-in address',
  'adresse.nouvelle': 'New sign-in address',
  'adresse.encore': 'Confirm the new sign-in address',
  'adresse.differentes': 'The two addresses are different.',
  'adresse.bouton': 'Submit',
  'adresse.demandee': 'An e-mail is on its way to {{adresse}}.',
  'adresse.demandeeTexte':
    'Open the link in it within 60 minutes. Until then you still sign in with your current address.',

  'conditions.titre': 'The conditions of use have changed',
  'conditions.texte':
    'To go on, read and accept version {{version}} of the conditions of use. You will not see them again until they next change.',
  'conditions.bouton': 'Accept and go on',
};
