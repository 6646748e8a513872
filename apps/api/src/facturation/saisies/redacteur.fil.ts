import { parentPort } from 'node:worker_threads';
import { ecrireCii, ecrireFacturX } from '@orpheon/formats/node';
import type { DemandeDeRedaction, Redigee } from './redacteurs.ts';

/** A thread that writes invoices, one at a time: a long one keeps nobody else waiting. */
const port = parentPort;
if (!port) throw new Error('to be run as a worker thread');

async function rediger({ facture, langue, produitLe }: DemandeDeRedaction): Promise<Redigee> {
  const cii = ecrireCii(facture);
  return { cii, pdf: await ecrireFacturX(facture, { langue, produitLe, xml: cii }) };
}

port.on('message', (demande: DemandeDeRedaction) => {
  rediger(demande).then((redigee) => port.postMessage(redigee));
});
