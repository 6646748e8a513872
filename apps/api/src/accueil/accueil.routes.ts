import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../platform/deps.ts';
import { monter, reponse } from '../platform/monter.ts';
import { configurationPublique } from './configuration.ts';
import { lireAttentes } from './consulter-attentes.query.ts';
import { listerActualites } from './lister-actualites.query.ts';
import { listerEvenements } from './lister-evenements.query.ts';

export function routesAccueil(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.consulterAttentes, async ({ session, query }) =>
    reponse(200, { compteurs: await lireAttentes(deps, session, query.structureId) }),
  );

  monter(app, deps, c.listerEvenements, async ({ session, query }) =>
    reponse(200, await listerEvenements(deps, session, query)),
  );

  monter(app, deps, c.listerActualites, async () => reponse(200, { elements: await listerActualites(deps) }));

  monter(app, deps, c.consulterConfiguration, async () => reponse(200, await configurationPublique(deps)));
}
