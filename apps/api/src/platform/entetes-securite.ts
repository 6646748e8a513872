import { IncomingMessage, type OutgoingHttpHeader, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

/** Puts the headers of helmet on every reply. They are the same for each, so that they are worked out once. */
export function poserEntetesDeSecurite(app: FastifyInstance, options: HelmetOptions): void {
  const modele = new ServerResponse(new IncomingMessage(new Socket()));
  helmet(options)(modele.req, modele, (erreur) => {
    if (erreur) throw erreur;
  });
  const entetes = Object.entries(modele.getHeaders()).filter(
    (entete): entete is [string, OutgoingHttpHeader] => entete[1] !== undefined,
  );
  // On the raw reply: files and event streams are written there.
  app.addHook('onRequest', (_requete, rep, suite) => {
    for (const [nom, valeur] of entetes) rep.raw.setHeader(nom, valeur);
    suite();
  });
}
