import type { Mot, PageLue } from './modele.ts';

/** What pdf.js gives of a page; said in its shape so that neither browser nor server is bound to a build of it. */
interface ItemDeTexte {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}
interface PagePdfJs {
  getViewport(options: { scale: number }): { width: number; height: number; transform: readonly number[] };
  getTextContent(): Promise<{ items: readonly (ItemDeTexte | object)[] }>;
}
interface DocumentPdfJs {
  readonly numPages: number;
  getPage(numero: number): Promise<PagePdfJs>;
}

/** First and last pages of a long document: its head and its totals. */
const PREMIERES = 6;
const DERNIERES = 6;
/** Part of the height of letters above the line they stand on. */
const MONTANTE = 0.8;
/** A line of small print across a page has some 250 letters. */
const CARACTERES_MAX = 400;
/** Fewer letters on a page than this: it is a picture with a stamp at most. */
const LETTRES_MIN = 12;

export function pagesAReconnaitre(total: number): number[] {
  const toutes = Array.from({ length: total }, (_, i) => i + 1);
  return toutes.filter((n) => n <= PREMIERES || n > total - DERNIERES);
}

/** The texts of an open PDF with their places, page by page; a page that cannot be read is left out. */
export async function lireTextesPdf(pdf: DocumentPdfJs): Promise<PageLue[]> {
  const pages: PageLue[] = [];
  for (const numero of pagesAReconnaitre(pdf.numPages)) {
    try {
      pages.push(await lirePage(await pdf.getPage(numero), numero));
    } catch {
      // the others may still say something
    }
  }
  return pages;
}

async function lirePage(page: PagePdfJs, numero: number): Promise<PageLue> {
  const vue = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return { numero, largeur: vue.width, hauteur: vue.height, mots: items.flatMap((i) => motDe(i, vue.transform)) };
}

function motDe(item: ItemDeTexte | object, vue: readonly number[]): Mot[] {
  if (!('str' in item) || item.str.trim() === '') return [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = vue;
  const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = item.transform;
  const direction = [a * ta + c * tb, b * ta + d * tb] as const;
  // what is written upwards or aslant is no part of the lines
  if (direction[0] <= 0 || Math.abs(direction[1]) > direction[0] * 0.1) return [];
  const hauteur = Math.hypot(a * tc + c * td, b * tc + d * td);
  const echelle = Math.hypot(a, b);
  const x = a * te + c * tf + e;
  const y = b * te + d * tf + f - hauteur * MONTANTE;
  return [{ texte: item.str.slice(0, CARACTERES_MAX), x, y, largeur: item.width * echelle, hauteur }];
}

/** Whether a document has no text of its own: its pages are pictures. */
export const estSansTexte = (pages: readonly PageLue[]): boolean =>
  pages.reduce((n, p) => n + p.mots.reduce((m, { texte }) => m + texte.trim().length, 0), 0) <
  LETTRES_MIN * Math.max(1, pages.length);
