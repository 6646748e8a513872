import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Domaine, LANGUES, type Langue, RESSOURCES } from './ressources.ts';
import { typographier } from './typographie.ts';

const CLE_LANGUE = 'orpheon.langue';

const estLangue = (v: unknown): v is Langue => LANGUES.some((l) => l === v);

/** The language kept on this device, else the first of the browser's that we speak, else French. */
export function langueInitiale(): Langue {
  const retenue = localStorage.getItem(CLE_LANGUE);
  if (estLangue(retenue)) return retenue;
  return navigator.languages.map((l) => l.slice(0, 2).toLowerCase()).find(estLangue) ?? 'fr';
}

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

/** Changes the language now and remembers it on this device. */
export async function changerLangue(langue: Langue): Promise<void> {
  localStorage.setItem(CLE_LANGUE, langue);
  if (i18next.resolvedLanguage === langue) return;
  await i18next.changeLanguage(langue);
  document.documentElement.lang = langue;
}
