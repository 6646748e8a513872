import type { Phrases } from '../platform/erreurs.ts';

/** Refusals of signing up, of links, passwords and addresses. */
export const PHRASES_ACCES = {
  COURRIELS_ABSENTS: {
    fr: 'Ce portail n’envoie pas de courriels : l’inscription, l’oubli du mot de passe et le changement d’adresse passent par son exploitant.',
    en: 'This portal sends no mail: signing up, forgotten passwords and changes of address go through its operator.',
  },
  PREUVE_REFUSEE: {
    fr: 'La vérification automatique a expiré ou a déjà servi. Envoyez le formulaire à nouveau.',
    en: 'The automatic check has expired or was used before. Please send the form again.',
  },
  TROP_DE_COURRIELS: {
    fr: 'Trop de courriels ont été demandés. Ceux déjà envoyés restent valables une heure : regardez aussi vos indésirables. Vous pourrez recommencer à {heure}.',
    en: 'Too many mails were asked for. Those sent already work for an hour: look among your junk mail too. You can start again at {heure}.',
  },
  TROP_D_ESSAIS: {
    fr: 'Trop d’essais. Vous pourrez recommencer à {heure}.',
    en: 'Too many tries. You can start again at {heure}.',
  },
  LIEN_INCONNU: {
    fr: 'Ce lien n’est pas valable. Copiez-le en entier depuis le courriel, ou demandez-en un autre.',
    en: 'This link is not valid. Copy all of it from the mail, or ask for another one.',
  },
  LIEN_UTILISE: {
    fr: 'Ce lien a déjà servi. Connectez-vous, ou demandez-en un autre.',
    en: 'This link was used already. Sign in, or ask for another one.',
  },
  LIEN_EXPIRE: {
    fr: 'Ce lien a expiré. Demandez-en un autre.',
    en: 'This link has expired. Ask for another one.',
  },
  MOT_DE_PASSE_FAIBLE: {
    fr: 'Ce mot de passe est trop facile à deviner : 15 caractères ou plus, ou bien 12 avec trois sortes parmi minuscules, majuscules, chiffres et signes.',
    en: 'This password is too easy to guess: 15 characters or more, or else 12 of three kinds among lower case, upper case, digits and signs.',
  },
  MOT_DE_PASSE_COURANT: {
    fr: 'Ce mot de passe est trop courant : il figure parmi les premiers essayés. Ajoutez-y des mots à vous.',
    en: 'This password is too common: it is among the first that are tried. Add words of your own.',
  },
  MOT_DE_PASSE_PERSONNEL: {
    fr: 'Ce mot de passe contient votre nom, votre adresse, votre structure ou le nom du portail. Choisissez d’autres mots.',
    en: 'This password holds your name, your address, your structure or the name of the portal. Choose other words.',
  },
  MOT_DE_PASSE_ATTENDU: {
    fr: 'Saisissez le mot de passe du compte dont vous changez l’adresse.',
    en: 'Enter the password of the account whose address you are changing.',
  },
  MOT_DE_PASSE_FAUX: {
    fr: 'Le mot de passe actuel est incorrect.',
    en: 'The current password is wrong.',
  },
  MOT_DE_PASSE_INCHANGE: {
    fr: 'Le nouveau mot de passe est le même que l’actuel. Choisissez-en un autre.',
    en: 'The new password is the same as the current one. Choose another.',
  },
  REPONSE_SECRETE_FAIBLE: {
    fr: 'La réponse doit avoir au moins {minimum} lettres ou chiffres, et ne pas se trouver dans la question.',
    en: 'The answer needs at least {minimum} letters or digits, and must not stand in the question.',
  },
  REPONSE_ATTENDUE: {
    fr: 'Répondez à votre question secrète.',
    en: 'Answer your secret question.',
  },
  REPONSE_FAUSSE: {
    fr: 'Ce n’est pas la réponse à votre question secrète. Essais restants avec ce lien : {reste}.',
    en: 'That is not the answer to your secret question. Tries left with this link: {reste}.',
  },
  REPONSES_EPUISEES: {
    fr: 'Ce n’est pas la réponse à votre question secrète, et ce lien ne permet plus d’essai. Demandez un autre lien, ou écrivez au support.',
    en: 'That is not the answer to your secret question, and this link allows no more tries. Ask for another link, or write to support.',
  },
  ADRESSE_INCHANGEE: {
    fr: 'Cette adresse est déjà votre adresse de connexion.',
    en: 'This is already your sign-in address.',
  },
  ADRESSE_EN_COURS: {
    fr: 'Une demande de changement d’adresse est déjà en cours. Vous pourrez en faire une autre à partir du {instant}.',
    en: 'A change of address is already under way. You can ask for another one from {instant} on.',
  },
  ADRESSE_EXTERNE: {
    fr: 'Vous vous connectez par un fournisseur d’identité : votre adresse se change chez lui.',
    en: 'You sign in by an identity provider: your address is changed there.',
  },
  ADRESSE_PRISE: {
    fr: 'Un compte a été créé avec cette adresse depuis votre demande : elle ne peut plus devenir la vôtre.',
    en: 'An account was made with this address since you asked: it can no longer become yours.',
  },
  GESTIONNAIRE_PRINCIPAL: {
    fr: 'Vous êtes gestionnaire principal de : {structures}. Transférez d’abord ce rôle à une autre personne.',
    en: 'You are the main manager of: {structures}. Hand that role over to somebody else first.',
  },
} as const satisfies Phrases;
