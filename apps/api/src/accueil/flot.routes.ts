import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../platform/deps.ts';
import { ErreurHttp } from '../platform/erreurs.ts';
import { creerFlot } from '../platform/flot.ts';
import { ENVOYEE, monter } from '../platform/monter.ts';

/** When to ask again where a session holds too many streams: those of closed pages are gone by then. */
const ATTENTE_S = 30;

export function routesFlot(app: FastifyInstance, deps: Deps): void {
  const flot = creerFlot(deps);
  app.addHook('onReady', () => flot.demarrer());
  app.addHook('preClose', () => flot.fermer());

  monter(app, deps, c.suivreEvenements, async ({ session, requete, reponse }) => {
    if (!flot.aDeLaPlace(session.jeton)) {
      throw new ErreurHttp(429, 'TROP_DE_DEMANDES', { secondes: String(ATTENTE_S) }, ATTENTE_S);
    }
    reponse.hijack();
    reponse.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      // The connection ends with the stream: one kept open would hold up a stop.
      connection: 'close',
    });
    flot.abonner(
      { reponse, jeton: session.jeton, utilisateurId: session.utilisateurId },
      requete.headers['last-event-id'] !== undefined,
    );
    return ENVOYEE;
  });
}
