import type { Phrases } from '../platform/erreurs.ts';

export const PHRASES_FACTEURS = {
  CONNEXION_A_RECOMMENCER: {
    fr: 'Cette connexion a pris trop de temps, ou trop d’essais. Recommencez depuis votre mot de passe.',
    en: 'This sign-in took too long, or too many tries. Begin again with your password.',
  },
  CODE_FAUX: {
    fr: 'Ce code n’est pas le bon. Essais restants : {restants}.',
    en: 'This is not the right code. Tries left: {restants}.',
  },
  CODE_EXPIRE: {
    fr: 'Ce code a expiré. Demandez-en un autre.',
    en: 'This code has expired. Ask for another one.',
  },
  CODE_DEJA_ENVOYE: {
    fr: 'Un code vient d’être envoyé. Vous pourrez en demander un autre dans {secondes} secondes.',
    en: 'A code has just been sent. You can ask for another one in {secondes} seconds.',
  },
  CODES_EPUISES: {
    fr: 'Trop de codes ont été envoyés pour ce compte. Réessayez dans une heure.',
    en: 'Too many codes were sent for this account. Try again in one hour.',
  },
  CODES_BLOQUES: {
    fr: 'Trop de codes faux pour ce compte : ils sont refusés jusqu’à {heure}. Une clé d’accès, ou un appareil déjà utilisé pour vous connecter, n’est pas bloqué.',
    en: 'Too many wrong codes for this account: they are refused until {heure}. A passkey, or a device you signed in from before, is not locked.',
  },
  PASSKEY_REFUSEE: {
    fr: 'Cette clé d’accès n’a pas été reconnue. Réessayez, ou connectez-vous autrement.',
    en: 'This passkey was not recognised. Try again, or sign in another way.',
  },
  PASSKEY_DEJA_CONNUE: {
    fr: 'Cette clé d’accès est déjà enregistrée.',
    en: 'This passkey is registered already.',
  },
  TROP_DE_PASSKEYS: {
    fr: 'Vous avez déjà {maximum} clés d’accès. Retirez-en une pour en ajouter une autre.',
    en: 'You already have {maximum} passkeys. Remove one to add another.',
  },
  TOTP_IMPOSSIBLE: {
    fr: 'Ce portail ne peut pas garder le secret d’une application d’authentification : son exploitant n’a pas défini SECRET_MAITRE.',
    en: 'This portal cannot keep the secret of an authenticator application: its operator has not set SECRET_MAITRE.',
  },
  TOTP_DEJA_ACTIF: {
    fr: 'Une application d’authentification est déjà active. Retirez-la pour en mettre une autre.',
    en: 'An authenticator application is active already. Remove it to set another one.',
  },
  TOTP_FAUX: {
    fr: 'Ce code n’est pas celui de l’application. Vérifiez l’heure de votre téléphone, puis saisissez le code affiché.',
    en: 'This is not the code of the application. Check the time of your telephone, then enter the code shown.',
  },
  CODES_SANS_FACTEUR: {
    fr: 'Les codes de secours remplacent une application ou une clé d’accès perdue : ajoutez d’abord l’une des deux.',
    en: 'Recovery codes stand in for a lost application or passkey: add one of these first.',
  },
} as const satisfies Phrases;
