import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../../platform/deps.ts';
import { lireEnUneRequete } from '../../../platform/lecture.ts';
import { monter, reponse } from '../../../platform/monter.ts';
import { acquitterSignalements } from './acquitter-signalements.usecase.ts';
import { listerSignalements } from './lister-signalements.query.ts';

export function routesSignalements(app: FastifyInstance, deps: Deps): void {
  monter(
    app,
    deps,
    c.listerSignalements,
    (appel) => lireEnUneRequete(deps, c.listerSignalements, appel, listerSignalements(deps.horloge.aujourdhui())),
    { droitsDansLaRequete: true },
  );

  monter(app, deps, c.acquitterSignalements, async ({ session, corps }) => {
    await acquitterSignalements(deps, session, corps);
    return reponse(204, null);
  });
}
