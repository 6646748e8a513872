import { parentPort } from 'node:worker_threads';
import { lireDocument } from '@orpheon/formats';
import type { DemandeDeLecture } from './lecteurs.ts';

/** A thread that reads documents, one at a time: what is hostile dies here, not in the process. */
const port = parentPort;
if (!port) throw new Error('to be run as a worker thread');
port.on('message', ({ octets, nom, autorites }: DemandeDeLecture) => {
  lireDocument(octets, nom, { autorites }).then((lecture) => port.postMessage(lecture));
});
