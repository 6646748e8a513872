import { parentPort } from 'node:worker_threads';
import { lireDocument } from '@orpheon/formats';
import { ecrireFacturX, ecrirePdf } from '@orpheon/formats/node';
import type { DemandeEcrite, Ecrite } from './ecrivains.ts';

/** A thread that reads a document and writes it again for people, one at a time. */
const port = parentPort;
if (!port) throw new Error('to be run as a worker thread');

async function ecrire({ octets, nom, forme, ...options }: DemandeEcrite): Promise<Ecrite> {
  const { facture, pieces, xml } = await lireDocument(octets, nom);
  if (!facture) return null;
  if (forme === 'pdf') return ecrirePdf(facture, options);
  const existant = facture.syntax === 'CII' && xml !== null ? { xml } : {};
  return ecrireFacturX(facture, { ...options, pieces, ...existant });
}

port.on('message', (demande: DemandeEcrite) => {
  ecrire(demande).then((ecrite) => port.postMessage(ecrite));
});
