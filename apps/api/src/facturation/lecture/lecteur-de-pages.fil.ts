import { parentPort } from 'node:worker_threads';
import { type LecteurOcr, ouvrirEnImages, ouvrirLecteurOcr } from '@orpheon/formats/ocr';
import type { DemandeDePage, ReponseDePage } from './lecteurs-de-pages.ts';

/** A thread that draws and reads one page at a time: what is hostile dies here, not in the process. */
const port = parentPort;
if (!port) throw new Error('to be run as a worker thread');

let ocr: Promise<LecteurOcr> | null = null;

async function repondre({ octets, numero }: DemandeDePage): Promise<ReponseDePage> {
  const pdf = await ouvrirEnImages(octets);
  try {
    if (numero === null) return pdf.pages;
    ocr ??= ouvrirLecteurOcr();
    return await (await ocr).lire(await pdf.dessiner(numero), numero);
  } finally {
    await pdf.fermer();
  }
}

port.on('message', (demande: DemandeDePage) => {
  repondre(demande).then((reponse) => port.postMessage(reponse));
});
