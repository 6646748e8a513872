/**
 * The texts of every domain, one table a language. A table is a chunk of its own: a page downloads its domain's, in the
 * reader's language. To add a domain: a line here, one in `i18next.d.ts`.
 */
export const LANGUES = ['fr', 'en'] as const;
export type Langue = (typeof LANGUES)[number];

type Textes = Readonly<Record<string, string>>;

export const RESSOURCES = {
  commun: {
    fr: async () => (await import('./fr.ts')).fr,
    en: async () => (await import('./en.ts')).en,
  },
  accueil: {
    fr: async () => (await import('../../accueil/i18n/fr.ts')).fr,
    en: async () => (await import('../../accueil/i18n/en.ts')).en,
  },
  applications: {
    fr: async () => (await import('../../accueil/i18n/applications.fr.ts')).applications,
    en: async () => (await import('../../accueil/i18n/applications.en.ts')).applications,
  },
  compte: {
    fr: async () => (await import('../../compte/i18n/fr.ts')).fr,
    en: async () => (await import('../../compte/i18n/en.ts')).en,
  },
  acces: {
    fr: async () => (await import('../../compte/i18n/acces.fr.ts')).acces,
    en: async () => (await import('../../compte/i18n/acces.en.ts')).acces,
  },
  securite: {
    fr: async () => (await import('../../compte/i18n/securite.fr.ts')).fr,
    en: async () => (await import('../../compte/i18n/securite.en.ts')).en,
  },
  informations: {
    fr: async () => (await import('../../informations/i18n/fr.ts')).fr,
    en: async () => (await import('../../informations/i18n/en.ts')).en,
  },
  organisation: {
    fr: async () => (await import('../../organisation/i18n/fr.ts')).fr,
    en: async () => (await import('../../organisation/i18n/en.ts')).en,
  },
  demandes: {
    fr: async () => (await import('../../organisation/i18n/demandes.fr.ts')).demandes,
    en: async () => (await import('../../organisation/i18n/demandes.en.ts')).demandes,
  },
  facturation: {
    fr: async () => (await import('../../facturation/i18n/fr.ts')).fr,
    en: async () => (await import('../../facturation/i18n/en.ts')).en,
  },
  support: {
    fr: async () => (await import('../../support/i18n/fr.ts')).fr,
    en: async () => (await import('../../support/i18n/en.ts')).en,
  },
} as const satisfies Record<string, Record<Langue, () => Promise<Textes>>>;

export type Domaine = keyof typeof RESSOURCES;
