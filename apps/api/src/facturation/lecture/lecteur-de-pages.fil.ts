import { type LecteurOcr, ouvrirEnImages, ouvrirLecteurOcr } from '@orpheon/formats/ocr';
import { repondre } from '../../platform/fil.ts';
import type { DemandeDePage, ReponseDePage } from './lecteurs-de-pages.ts';

/** A thread that draws and reads one page at a time: what is hostile dies here, not in the process. */
let ocr: Promise<LecteurOcr> | null = null;

async function lire({ octets, numero }: DemandeDePage): Promise<ReponseDePage> {
  const pdf = await ouvrirEnImages(octets);
  try {
    if (numero === null) return pdf.pages;
    ocr ??= ouvrirLecteurOcr();
    return await (await ocr).lire(await pdf.dessiner(numero), numero);
  } finally {
    await pdf.fermer();
  }
}

repondre(lire);
