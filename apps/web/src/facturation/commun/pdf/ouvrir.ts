import { GlobalWorkerOptions, getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist';
import adresseTravailleur from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = adresseTravailleur;

/** A document that has not opened by then will not: its thread is ended. */
const DELAI_MS = 30_000;
/** Larger ones are for a PDF reader, not for a page. */
const OCTETS_MAX = 60 * 1024 * 1024;
/** Pixels of one image: a hostile one would take all the memory. */
const IMAGE_MAX = 50_000_000;

export type RaisonEchecPdf = 'ILLISIBLE' | 'PROTEGE' | 'DEMESURE';

export class EchecPdf extends Error {
  readonly raison: RaisonEchecPdf;
  constructor(raison: RaisonEchecPdf) {
    super(raison);
    this.raison = raison;
  }
}

export interface PdfOuvert {
  readonly document: PDFDocumentProxy;
  readonly fermer: () => void;
}

/** Opens a PDF in its own thread. Scripts and forms inside are not run; nothing is fetched from elsewhere. */
export async function ouvrirPdf(octets: ArrayBuffer): Promise<PdfOuvert> {
  if (octets.byteLength > OCTETS_MAX) throw new EchecPdf('DEMESURE');
  const tache = getDocument({
    // pdf.js takes the buffer away to its thread: it gets a copy
    data: new Uint8Array(octets.slice(0)),
    cMapUrl: `${__BASE_PDFJS__}cmaps/`,
    standardFontDataUrl: `${__BASE_PDFJS__}standard_fonts/`,
    wasmUrl: `${__BASE_PDFJS__}wasm/`,
    // the security policy forbids WebAssembly
    useWasm: false,
    disableWorkerRendering: true,
    enableXfa: false,
    maxImageSize: IMAGE_MAX,
  });
  const fermer = () => void tache.destroy();
  const minuteur = setTimeout(fermer, DELAI_MS);
  try {
    return { document: await tache.promise, fermer };
  } catch (erreur) {
    fermer();
    throw new EchecPdf(erreur instanceof PasswordException ? 'PROTEGE' : 'ILLISIBLE');
  } finally {
    clearTimeout(minuteur);
  }
}
