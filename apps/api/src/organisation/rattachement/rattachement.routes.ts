import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { listerServicesARattacher, rechercherStructuresARattacher } from './rechercher-structures-a-rattacher.query.ts';

/** Searches a minute from one network address: enough to type, too few to collect. */
const RECHERCHES_PAR_MINUTE = 60;

export function routesRattachement(app: FastifyInstance, deps: Deps): void {
  const lentement = { parMinute: RECHERCHES_PAR_MINUTE };
  monter(
    app,
    deps,
    c.rechercherStructuresARattacher,
    async ({ session, query }) =>
      reponse(200, await rechercherStructuresARattacher(deps, session.utilisateurId, query.texte)),
    lentement,
  );
  monter(
    app,
    deps,
    c.listerServicesARattacher,
    async ({ session, params, query }) => {
      const services = await listerServicesARattacher(deps, session.utilisateurId, params.id, query.texte);
      if (!services) throw introuvable();
      return reponse(200, services);
    },
    lentement,
  );
}
