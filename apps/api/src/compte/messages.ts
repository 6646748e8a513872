import type { Phrases } from '../platform/erreurs.ts';

export type CodeCompte = 'IDENTIFIANTS_INVALIDES' | 'CONNEXION_BLOQUEE' | 'CONFIRMATION_REFUSEE' | 'TROP_DE_VUES';

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
  TROP_DE_VUES: {
    fr: 'Vous gardez déjà {maximum} vues de cette liste. Supprimez-en une pour en garder une autre.',
    en: 'You already keep {maximum} views of this list. Delete one to keep another.',
  },
};
