import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../platform/deps.ts';
import { monter, reponse } from '../platform/monter.ts';

export function routesSante(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.consulterSante, async () => reponse(200, { etat: 'vivant' as const }));

  monter(app, deps, c.consulterPret, async () => {
    const manques = await deps.sante.manques();
    return manques.length === 0
      ? reponse(200, { etat: 'pret' as const })
      : reponse(503, { etat: 'indisponible' as const, manques: [...manques] });
  });
}
