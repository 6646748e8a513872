import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Alea } from '../../fabriques/alea.ts';

const POINTS = 72;
/** Dots of an inch, as office scanners are set. */
const DPI = 200;
const QUALITE = 72;
const GRAIN = 26;
const BIAIS_MAX = 0.9;

/** What pdf.js draws on: in Node, a canvas that is no element of a page. */
type Toile = NonNullable<Parameters<PDFPageProxy['render']>[0]['canvas']>;
const estToile = (toile: object): toile is Toile => 'getContext' in toile;

/**
 * The pages of a PDF printed and scanned again: 200 dots an inch, not quite straight, with grain, greyish, in JPEG. No text
 * is left in it.
 * @param exemplaires how many copies of it lie in the scanner, one after the other
 */
export async function numeriser(octets: Uint8Array, alea: Alea, exemplaires = 1): Promise<Uint8Array> {
  const tache = getDocument({ data: Uint8Array.from(octets), verbosity: 0 });
  const source = await tache.promise;
  const scan = await PDFDocument.create();
  for (let rang = 0; rang < source.numPages * exemplaires; rang++) {
    const page = await source.getPage((rang % source.numPages) + 1);
    const viewport = page.getViewport({ scale: DPI / POINTS });
    const nette = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    if (!estToile(nette)) throw new Error('a canvas was expected');
    await page.render({ canvas: nette, viewport, background: 'white' }).promise;
    const jpeg = await scan.embedJpg(abimer(nette, alea));
    const [largeur, hauteur] = [viewport.width * (POINTS / DPI), viewport.height * (POINTS / DPI)];
    scan.addPage([largeur, hauteur]).drawImage(jpeg, { x: 0, y: 0, width: largeur, height: hauteur });
  }
  await tache.destroy();
  return scan.save();
}

function abimer(nette: Canvas, alea: Alea): Uint8Array {
  const { width, height } = nette;
  const toile = createCanvas(width, height);
  const dessin = toile.getContext('2d');
  dessin.fillStyle = '#f4f3ef';
  dessin.fillRect(0, 0, width, height);
  const biais = ((alea.entier(-100, 100) / 100) * BIAIS_MAX * Math.PI) / 180;
  dessin.translate(width / 2, height / 2);
  dessin.rotate(biais);
  dessin.translate(-width / 2, -height / 2);
  dessin.globalAlpha = 0.9;
  dessin.drawImage(nette, 0, 0);
  const image = dessin.getImageData(0, 0, width, height);
  // a short generator of its own: thirty million draws for a page would be slow otherwise
  let etat = alea.entier(1, 2_000_000_000);
  for (let i = 0; i < image.data.length; i += 4) {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
    const grain = ((etat >>> 16) / 65_536 - 0.5) * GRAIN;
    for (let c = 0; c < 3; c++) image.data[i + c] = (image.data[i + c] ?? 0) + grain;
  }
  dessin.putImageData(image, 0, 0);
  return toile.toBuffer('image/jpeg', QUALITE);
}
