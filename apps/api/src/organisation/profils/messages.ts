import type { CodeProfils } from '@orpheon/domain';
import type { Phrases } from '../../platform/erreurs.ts';

export type CodeUtilisateurs =
  | CodeProfils
  | 'PROFILS_MODIFIES'
  | 'PERSONNE_NON_RATTACHEE'
  | 'SERVICE_INCONNU'
  | 'TROP_DE_PROFILS'
  | 'PERSONNE_DEJA_RATTACHEE'
  | 'INVITATION_SANS_COURRIEL';

export const PHRASES_PROFILS: Phrases<CodeUtilisateurs> = {
  PROFIL_HORS_PERIMETRE: {
    fr: 'Vous ne gérez pas tout ce que cette demande change. Limitez-la aux services que vous gérez.',
    en: 'You do not manage everything that this request changes. Keep to the services that you manage.',
  },
  PROPRE_ORGANISATION: {
    fr: 'Vous ne pouvez ni vous donner ni vous retirer le profil Organisation en modification. Demandez-le à un autre gestionnaire.',
    en: 'You can neither give yourself nor take from yourself Organisation modification. Ask another manager.',
  },
  GESTIONNAIRE_PRINCIPAL_GARDE_TOUT: {
    fr: 'Le gestionnaire principal garde tous ses profils. Il doit d’abord transmettre ce rôle.',
    en: 'The main manager keeps all their profiles. They must hand that role over first.',
  },
  DATES_INVERSEES: {
    fr: 'La date de fin précède la date de début.',
    en: 'The last day is before the first day.',
  },
  DATES_PASSEES: {
    fr: 'La date de fin est déjà passée : ce profil ne servirait à rien.',
    en: 'The last day is over already: this profile would give nothing.',
  },
  APPLICATION_FERMEE: {
    fr: 'Votre structure n’a pas ouvert cette application : ce profil n’y donnerait rien. Un gestionnaire peut l’ouvrir, depuis les applications de la structure.',
    en: 'Your structure has not opened this application: this profile would give nothing. A manager can open it, among the applications of the structure.',
  },
  PROFILS_MODIFIES: {
    fr: 'Les profils de {personne} ont changé entre-temps ({auteur}, {quand}). Rien n’a été enregistré : relisez, puis recommencez.',
    en: 'The profiles of {personne} changed meanwhile ({auteur}, {quand}). Nothing was saved: please read them again, then retry.',
  },
  PERSONNE_NON_RATTACHEE: {
    fr: '{personne} n’est pas rattaché(e) à cette structure : rattachez d’abord cette personne.',
    en: '{personne} is not attached to this structure: attach them first.',
  },
  SERVICE_INCONNU: {
    fr: 'Un des services n’est pas de cette structure.',
    en: 'One of the services is not of this structure.',
  },
  TROP_DE_PROFILS: {
    fr: 'Cette demande porte sur trop de profils à la fois : {maximum} au plus.',
    en: 'This request is about too many profiles at once: {maximum} at most.',
  },
  PERSONNE_DEJA_RATTACHEE: {
    fr: 'Cette personne est déjà rattachée à votre structure : changez ses profils depuis la liste des utilisateurs.',
    en: 'This person is attached to your structure already: change their profiles from the list of users.',
  },
  INVITATION_SANS_COURRIEL: {
    fr: 'Ce portail n’envoie pas de courriels : personne ne pourrait être invité.',
    en: 'This portal sends no mail: nobody could be invited.',
  },
};
