import { parentPort } from 'node:worker_threads';
import { lireDocument } from '@orpheon/formats';

/** A thread that reads documents, one at a time: what is hostile dies here, not in the process. */
const port = parentPort;
if (!port) throw new Error('to be run as a worker thread');
port.on('message', ({ octets, nom }: { octets: Uint8Array; nom: string }) => {
  lireDocument(octets, nom).then((lecture) => port.postMessage(lecture));
});
