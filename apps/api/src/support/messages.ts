import type { Phrases } from '../platform/erreurs.ts';

export type CodeSupport = 'RECHERCHE_TROP_COURTE' | 'COMPTE_EFFACE';

export const PHRASES_SUPPORT: Phrases<CodeSupport> = {
  RECHERCHE_TROP_COURTE: {
    fr: 'Saisissez au moins trois caractères d’un même mot.',
    en: 'Type at least three characters of one word.',
  },
  COMPTE_EFFACE: {
    fr: 'Ce compte a été effacé à la demande de son titulaire : il ne peut plus servir.',
    en: 'This account was erased at its holder’s request: it is of no more use.',
  },
};
