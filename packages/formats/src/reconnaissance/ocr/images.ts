import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const require = createRequire(import.meta.url);
/** Points and pixels of an inch: what Tesseract reads best, and what scanners give. */
const POINTS = 72;
const DPI = 200;
/** A page larger than A3 is drawn smaller: its picture takes no more memory. */
const PIXELS_MAX = 9_000_000;
/** Pixels of one picture inside a document. */
const IMAGE_MAX = 40_000_000;

/** A page as a picture, and how many of its pixels make a point. */
export interface ImageDePage {
  readonly png: Uint8Array;
  readonly echelle: number;
  readonly largeur: number;
  readonly hauteur: number;
}

export interface PdfEnImages {
  readonly pages: number;
  dessiner(numero: number): Promise<ImageDePage>;
  fermer(): Promise<void>;
}

/** Opens a PDF to draw its pages. Nothing in it is run, nothing is fetched. */
export async function ouvrirEnImages(octets: Uint8Array): Promise<PdfEnImages> {
  const paquet = dirname(require.resolve('pdfjs-dist/package.json'));
  const dossier = (nom: string): string => `${join(paquet, nom)}/`;
  const tache = getDocument({
    data: octets,
    verbosity: 0,
    maxImageSize: IMAGE_MAX,
    enableXfa: false,
    cMapUrl: dossier('cmaps'),
    standardFontDataUrl: dossier('standard_fonts'),
    wasmUrl: dossier('wasm'),
  });
  const pdf = await tache.promise;
  return {
    pages: pdf.numPages,
    dessiner: (numero) => dessiner(pdf, numero),
    fermer: () => tache.destroy(),
  };
}

async function dessiner(pdf: PDFDocumentProxy, numero: number): Promise<ImageDePage> {
  const page = await pdf.getPage(numero);
  const { width: largeur, height: hauteur } = page.getViewport({ scale: 1 });
  const echelle = Math.min(DPI / POINTS, Math.sqrt(PIXELS_MAX / (largeur * hauteur)));
  const viewport = page.getViewport({ scale: echelle });
  const toile = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: toile, viewport, background: 'white' }).promise;
  page.cleanup();
  return { png: toile.toBuffer('image/png'), echelle, largeur, hauteur };
}
