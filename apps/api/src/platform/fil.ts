import { parentPort } from 'node:worker_threads';

/** What a thread tells of a demand: that it is at it, what came of it. */
export type MessageDeFil<Reponse> = { readonly type: 'DEBUT' } | { readonly type: 'FIN'; readonly reponse: Reponse };

/** What a thread of `ouvrirFils` runs: one answer for each demand. What it cannot survive ends it. */
export function repondre<Demande, Reponse>(faire: (demande: Demande) => Promise<Reponse>): void {
  const port = parentPort;
  if (!port) throw new Error('to be run as a worker thread');
  const dire = (message: MessageDeFil<Reponse>): void => port.postMessage(message);
  port.on('message', (demande: Demande) => {
    dire({ type: 'DEBUT' });
    faire(demande).then((reponse) => dire({ type: 'FIN', reponse }));
  });
}
