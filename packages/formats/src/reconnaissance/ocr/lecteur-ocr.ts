import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, type Line, type Page, PSM, type Word } from 'tesseract.js';
import type { Mot, PageLue } from '../modele.ts';
import type { ImageDePage } from './images.ts';

const require = createRequire(import.meta.url);
/** Words that Tesseract itself hardly believes are dirt of the scan, unless they are figures: sums tell which are right. */
const CONFIANCE_MIN = 25;
const FIGURES = /^\d[\d.,]*€?$/;
/** The border of a box, read with the word beside it. */
const BORD = /^[[|{]+(?=\p{L})/u;
export interface LecteurOcr {
  lire(image: ImageDePage, numero: number): Promise<PageLue>;
  fermer(): Promise<void>;
}

/** Reads French print, here and offline: the data come with the package, nothing is written. */
export async function ouvrirLecteurOcr(): Promise<LecteurOcr> {
  const donnees = dirname(require.resolve('@tesseract.js-data/fra/package.json'));
  const tesseract = await createWorker('fra', 1, {
    langPath: join(donnees, '4.0.0'),
    gzip: true,
    cacheMethod: 'none',
  });
  await tesseract.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '200' });
  return {
    async lire(image, numero) {
      const { data } = await tesseract.recognize(Buffer.from(image.png), {}, { blocks: true, text: false });
      return pageDe(data, image, numero);
    },
    fermer: async () => void (await tesseract.terminate()),
  };
}

function pageDe(data: Page, { echelle, largeur, hauteur }: ImageDePage, numero: number): PageLue {
  const lignes = (data.blocks ?? []).flatMap((b) => b.paragraphs.flatMap((p) => p.lines));
  const mots = lignes.flatMap((l) => l.words.flatMap((m) => motDe(m, l, echelle)));
  return { numero, largeur, hauteur, mots, pente: penteDe(lignes) };
}

/** The box of a word is given the height of its line, as texts of a PDF have it: what is near is judged by it. */
function motDe({ text, confidence, bbox }: Word, ligne: Line, echelle: number): Mot[] {
  const texte = text.trim().replace(BORD, '');
  if (texte === '' || (confidence < CONFIANCE_MIN && !FIGURES.test(texte)) || /^[|_~—\-.'°]+$/.test(texte)) return [];
  const corps = ligne.rowAttributes.rowHeight;
  const milieu = bbox.y1 - Math.min(bbox.y1 - bbox.y0, corps) / 2;
  return [
    {
      texte,
      x: bbox.x0 / echelle,
      y: (milieu - corps / 2) / echelle,
      largeur: (bbox.x1 - bbox.x0) / echelle,
      hauteur: corps / echelle,
      sur: confidence / 100,
    },
  ];
}

/** The slope of the longer lines, the middle one of them. */
function penteDe(lignes: readonly Line[]): number {
  const pentes = lignes
    .map(({ baseline: { x0, y0, x1, y1 } }) => ({ largeur: x1 - x0, pente: (y1 - y0) / Math.max(1, x1 - x0) }))
    .filter((l) => l.largeur > 150)
    .map((l) => l.pente)
    .sort((a, b) => a - b);
  const milieu = pentes[Math.floor(pentes.length / 2)] ?? 0;
  return Math.abs(milieu) < 0.1 ? milieu : 0;
}
