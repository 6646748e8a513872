import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Domaine, LANGUES, type Langue, RESSOURCES } from './ressources.ts';
import { typographier } from './typographie.ts';

const CLE_LANGUE = 'orpheon.langue';

/** The one that `amorce.js` found before the first paint: kept on this device, else the browser's, else French. */
export const langueInitiale = (): Langue => (document.documentElement.lang === 'en' ? 'en' : 'fr');

const typographies = (textes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(textes).map(([cle, texte]) => [cle, typographier(texte)]));

/** Texts come by domain and by language, when a page needs them. */
const chargeur: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (langue, domaine, suite) => {
    RESSOURCES[domaine as Domaine][langue as Langue]().then(
      (textes) => suite(null, langue === 'fr' ? typographies(textes) : textes),
      (erreur: unknown) => suite(erreur instanceof Error ? erreur : String(erreur), null),
    );
  },
};

export async function initialiserTextes(langue: Langue = langueInitiale()): Promise<i18n> {
  await i18next
    .use(chargeur)
    .use(initReactI18next)
    .init({
      lng: langue,
      fallbackLng: false,
      supportedLngs: [...LANGUES],
      // at once, so that the first page may ask for its texts without waiting for these
      initAsync: false,
      ns: ['commun'],
      defaultNS: 'commun',
      // keys are flat: "facture.titre" is one word, found by a plain search
      keySeparator: false,
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  document.documentElement.lang = langue;
  return i18next;
}

/**
 * The texts of these domains, in the language of the page.
 * @throws FichierManquant where they cannot be had, which i18next keeps to itself and never asks for again
 */
export async function chargerTextes(...domaines: Domaine[]): Promise<void> {
  await i18next.loadNamespaces(domaines);
  const langue = i18next.language as Langue;
  const manquants = domaines.filter((d) => !i18next.hasResourceBundle(langue, d));
  if (manquants.length === 0) return;
  await Promise.all(manquants.map((d) => RESSOURCES[d][langue]()));
  await i18next.reloadResources(langue, manquants);
}

/** Changes the language now and remembers it on this device. */
export async function changerLangue(langue: Langue): Promise<void> {
  localStorage.setItem(CLE_LANGUE, langue);
  if (i18next.resolvedLanguage === langue) return;
  await i18next.changeLanguage(langue);
  document.documentElement.lang = langue;
}
