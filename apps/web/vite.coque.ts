import type { Plugin } from 'vite';
import { en as accueilEn } from './src/accueil/i18n/en.ts';
import { fr as accueilFr } from './src/accueil/i18n/fr.ts';
import { en as compteEn } from './src/compte/i18n/en.ts';
import { fr as compteFr } from './src/compte/i18n/fr.ts';
import { typographier } from './src/shared/i18n/typographie.ts';

const FEUILLE = /\s*<link rel="stylesheet"[^>]*>/g;
const AMORCE = '<script src="/amorce.js"></script>';
const PLACE = '<!-- coque -->';

interface Tete {
  readonly titre: string;
  readonly accroche: string;
  readonly largeur: 'texte' | 'large';
}

/** The two public pages that visits begin with, by the name that `public/amorce.js` knows them by. */
export const TETES = {
  'accueil-fr': { titre: accueilFr['public.titre'], accroche: accueilFr['public.accroche'], largeur: 'large' },
  'accueil-en': { titre: accueilEn['public.titre'], accroche: accueilEn['public.accroche'], largeur: 'large' },
  'connexion-fr': { titre: compteFr['connexion.titre'], accroche: compteFr['connexion.accroche'], largeur: 'texte' },
  'connexion-en': { titre: compteEn['connexion.titre'], accroche: compteEn['connexion.accroche'], largeur: 'texte' },
} as const satisfies Readonly<Record<string, Tete>>;

const echapper = (texte: string): string => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What `Page` draws above its content: `coque.test.tsx` holds the two together. */
export const teteDePage = ({ titre, accroche, largeur }: Tete): string =>
  `<div class="orp-page orp-page--${largeur}"><div class="orp-page__tete"><div>` +
  `<h1 tabindex="-1" class="orp-page__titre aksel-heading aksel-heading--large">${echapper(titre)}</h1>` +
  `<p class="orp-discret aksel-body-long aksel-body-long--medium">${echapper(accroche)}</p>` +
  '</div></div></div>';

const COQUE = [
  '<div class="coque">',
  '<header class="cadre-entete"><div class="cadre-entete__haut"><a href="/" class="cadre-marque">Orphéon</a></div></header>',
  ...Object.entries(TETES).map(([nom, tete]) => {
    const langue = nom.slice(-2);
    const html = teteDePage(tete);
    return `<main lang="${langue}" data-de="${nom}">${langue === 'fr' ? typographier(html) : html}</main>`;
  }),
  '</div>',
].join('');

/** Nothing is painted without the style sheet, and the shell needs no script: the former comes first over the wire. */
function feuilleDabord(html: string): string {
  const feuilles = html.match(FEUILLE)?.join('') ?? '';
  return html
    .replaceAll(FEUILLE, '')
    .replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"')
    .replace(AMORCE, `${feuilles.trim()}\n    ${AMORCE}`);
}

/**
 * The shell: wordmark and, on the public home and the sign-in, the title and its sentence, in the page itself. They are
 * painted as soon as the style sheet is there; the application takes their place once its first page is ready whole.
 */
export const coque = (): Plugin => ({
  name: 'orpheon-coque',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => feuilleDabord(html.replace(PLACE, COQUE)),
  },
});
