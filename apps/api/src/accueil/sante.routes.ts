import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../platform/deps.ts';
import { monter, reponse } from '../platform/monter.ts';

export function routesSante(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.consulterSante, async () => reponse(200, { etat: 'vivant' as const }));

  monter(app, deps, c.consulterPret, async ({ requete }) => {
    try {
      await deps.base.pool.query('SELECT 1');
      return reponse(200, { etat: 'pret' as const });
    } catch (err) {
      requete.log.warn({ err }, 'not ready');
      return reponse(503, { etat: 'indisponible' as const });
    }
  });
}
