import type { CodeRefusCompte } from '@orpheon/domain';
import type { Phrases } from '../../platform/erreurs.ts';

export const PHRASES_COORDONNEES = {
  COMPTE_EN_ATTENTE: {
    fr: 'Ce compte attend l’accord d’un second gestionnaire : on ne peut rien y changer d’ici là.',
    en: 'This account waits for a second manager: nothing of it can be changed until then.',
  },
  COMPTE_INACTIF_PAR_DEFAUT: {
    fr: 'Un compte désactivé ne peut pas être celui par défaut.',
    en: 'A deactivated account cannot be the default one.',
  },
  COMPTE_PAR_DEFAUT_REQUIS: {
    fr: 'C’est le compte par défaut : choisissez-en d’abord un autre.',
    en: 'This is the default account: please choose another one first.',
  },
  COMPTE_DEJA_LA: {
    fr: 'Cette structure a déjà ce compte : « {libelle} ».',
    en: 'This structure has this account already: "{libelle}".',
  },
  TROP_DE_COMPTES: {
    fr: 'Une structure garde {maximum} comptes au plus. Désactivés ou non, ils comptent tous.',
    en: 'A structure keeps {maximum} accounts at most, deactivated ones included.',
  },
  COMPTE_MODIFIE: {
    fr: '{qui} a modifié cette coordonnée bancaire entre-temps ({quand}). Rien n’a été enregistré : relisez, puis recommencez.',
    en: '{qui} changed these bank details meanwhile ({quand}). Nothing was saved: please read them again, then retry.',
  },
} as const satisfies Phrases & Record<CodeRefusCompte, unknown>;
