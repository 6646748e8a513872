import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { listerVues } from './lister-vues.query.ts';
import { garderVue, supprimerVue } from './vues.usecases.ts';

export function routesVues(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.listerVues, async ({ session, query }) =>
    reponse(200, await listerVues(deps, session.utilisateurId, query.liste)),
  );

  monter(app, deps, c.garderVue, async ({ session, corps }) => {
    await garderVue(deps, session, corps);
    return reponse(200, await listerVues(deps, session.utilisateurId, corps.liste));
  });

  monter(app, deps, c.supprimerVue, async ({ session, params }) => {
    await supprimerVue(deps, session, params.id);
    return reponse(204, null);
  });
}
