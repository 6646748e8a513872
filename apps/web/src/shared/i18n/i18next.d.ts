import type { applications } from '../../accueil/i18n/applications.fr.ts';
import type { fr as accueil } from '../../accueil/i18n/fr.ts';
import type { acces } from '../../compte/i18n/acces.fr.ts';
import type { fr as compte } from '../../compte/i18n/fr.ts';
import type { fr as securite } from '../../compte/i18n/securite.fr.ts';
import type { fr as facturation } from '../../facturation/i18n/fr.ts';
import type { fr as informations } from '../../informations/i18n/fr.ts';
import type { demandes } from '../../organisation/i18n/demandes.fr.ts';
import type { fr as organisation } from '../../organisation/i18n/fr.ts';
import type { fr as support } from '../../support/i18n/fr.ts';
import type { fr as commun } from './fr.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'commun';
    keySeparator: false;
    returnNull: false;
    resources: {
      commun: typeof commun;
      accueil: typeof accueil;
      applications: typeof applications;
      compte: typeof compte;
      acces: typeof acces;
      demandes: typeof demandes;
      facturation: typeof facturation;
      informations: typeof informations;
      organisation: typeof organisation;
      support: typeof support;
      securite: typeof securite;
    };
  }
}
