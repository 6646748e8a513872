import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a viewer that is not ours opens it. */
export const ouvrir = async (octets: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(octets), verbosity: 0 }).promise;

/** Texts of a page in the order they are drawn, spaces of any width made one. */
export async function textes(pdf: PDFDocumentProxy, page: number): Promise<string[]> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.flatMap((i) => ('str' in i && i.str.trim() !== '' ? [i.str.replace(/\s+/gu, ' ').trim()] : []));
}

export async function toutLeTexte(pdf: PDFDocumentProxy): Promise<string[]> {
  const pages: string[] = [];
  for (let i = 1; i <= pdf.numPages; i++) pages.push(...(await textes(pdf, i)));
  return pages;
}

/** The drawing instructions of all pages, as they are written. */
export async function contenus(octets: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(octets, { updateMetadata: false });
  const flux = context.enumerateIndirectObjects().map(([, objet]) => objet);
  return flux
    .filter((objet) => objet instanceof PDFRawStream)
    .map((objet) => Buffer.from(decodePDFRawStream(objet).decode()).toString('latin1'))
    .join('\n');
}
