import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { annulerLecture, consulterLecture, demanderLecture } from './lecture.usecases.ts';

/** Reading the scanned PDF of an invoice that is being described. */
export function routesLecture(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.demanderLecture, async ({ params, corps, session }) =>
    reponse(200, await demanderLecture(deps, session, c.demanderLecture.droit, params.id, corps)),
  );
  monter(app, deps, c.consulterLecture, async ({ params, session }) =>
    reponse(200, await consulterLecture(deps, session, c.consulterLecture.droit, params.id)),
  );
  monter(app, deps, c.annulerLecture, async ({ params, session }) =>
    reponse(200, await annulerLecture(deps, session, c.annulerLecture.droit, params.id)),
  );
}
