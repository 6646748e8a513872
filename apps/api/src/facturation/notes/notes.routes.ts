import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { listerNotes } from './lister-notes.query.ts';
import { ecrireNote, retirerNote } from './notes.usecases.ts';

export function routesNotes(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.listerNotes, async ({ params, session }) =>
    reponse(200, await listerNotes(deps, session, c.listerNotes.droit, params.id)),
  );

  monter(app, deps, c.ecrireNote, async ({ params, corps, session, requete }) => {
    await ecrireNote(deps, requete, session, params.id, corps);
    return reponse(200, await listerNotes(deps, session, c.listerNotes.droit, params.id));
  });

  monter(app, deps, c.retirerNote, async ({ params, session }) => {
    await retirerNote(deps, session, params);
    return reponse(200, await listerNotes(deps, session, c.listerNotes.droit, params.id));
  });
}
