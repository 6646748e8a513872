import type { Phrases } from '../platform/erreurs.ts';

export type CodeCompte =
  | 'IDENTIFIANTS_INVALIDES'
  | 'CONNEXION_BLOQUEE'
  | 'CONFIRMATION_REFUSEE'
  | 'LIEN_PERIME'
  | 'MOT_DE_PASSE_FAIBLE'
  | 'TROP_DE_VUES';

export const PHRASES_COMPTE: Phrases<CodeCompte> = {
  IDENTIFIANTS_INVALIDES: {
    fr: 'Adresse ou mot de passe incorrect. Après {maximum} échecs, cette adresse est bloquée pendant une heure.',
    en: 'Wrong address or password. After {maximum} failures this address is locked for one hour.',
  },
  CONNEXION_BLOQUEE: {
    fr: 'Trop d’échecs pour cette adresse : la connexion est bloquée jusqu’à {heure}. Un appareil déjà utilisé pour vous connecter n’est pas bloqué.',
    en: 'Too many failures for this address: sign-in is locked until {heure}. A device you signed in from before is not locked.',
  },
  CONFIRMATION_REFUSEE: {
    fr: 'Ce n’est pas la bonne réponse. Essais restants avant la fin de votre session : {restants}.',
    en: 'That is not the right answer. Tries left before your session is ended: {restants}.',
  },
  LIEN_PERIME: {
    fr: 'Ce lien a déjà servi, ou il a expiré. Demandez-en un autre à qui vous l’a envoyé.',
    en: 'This link was used already, or has expired. Ask whoever sent it for another one.',
  },
  MOT_DE_PASSE_FAIBLE: {
    fr: 'Ce mot de passe est trop facile à deviner : 15 caractères ou plus, ou bien 12 avec trois sortes parmi minuscules, majuscules, chiffres et signes.',
    en: 'This password is too easy to guess: 15 characters or more, or else 12 of three kinds among lower case, upper case, digits and signs.',
  },
  TROP_DE_VUES: {
    fr: 'Vous gardez déjà {maximum} vues de cette liste. Supprimez-en une pour en garder une autre.',
    en: 'You already keep {maximum} views of this list. Delete one to keep another.',
  },
};
