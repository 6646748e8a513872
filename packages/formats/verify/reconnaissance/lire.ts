import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type LecteurOcr, ouvrirEnImages } from '../../src/ocr.ts';
import {
  lireTextesPdf,
  type PageLue,
  type Reconnaissance,
  reconnaitreFacture,
} from '../../src/reconnaissance/index.ts';

/** The pages of a PDF as a browser's pdf.js gives them. */
export async function pagesDe(octets: Uint8Array): Promise<PageLue[]> {
  const tache = getDocument({ data: Uint8Array.from(octets), verbosity: 0, useWasm: false });
  try {
    return await lireTextesPdf(await tache.promise);
  } finally {
    await tache.destroy();
  }
}

export const reconnaitrePdf = async (octets: Uint8Array): Promise<Reconnaissance> =>
  reconnaitreFacture(await pagesDe(octets));

/** The pages of a scan as the worker reads them. */
export async function pagesDuScan(octets: Uint8Array, lecteur: LecteurOcr): Promise<PageLue[]> {
  const pdf = await ouvrirEnImages(Uint8Array.from(octets));
  const pages: PageLue[] = [];
  for (let numero = 1; numero <= pdf.pages; numero++)
    pages.push(await lecteur.lire(await pdf.dessiner(numero), numero));
  await pdf.fermer();
  return pages;
}
