import { ouvrirEnImages, type PdfEnImages } from './reconnaissance/ocr/images.ts';
import { type LecteurOcr, ouvrirLecteurOcr } from './reconnaissance/ocr/lecteur-ocr.ts';

/** Reading pictures of pages: a server's work, by libraries that weigh; a web application may not import it. */
export { type LecteurOcr, ouvrirEnImages, ouvrirLecteurOcr, type PdfEnImages };
