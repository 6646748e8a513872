import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { nommerGestionnairePrincipal, proposerGestionnairePrincipal } from './gestionnaire-principal.usecases.ts';
import { listerMesRattachements } from './mes-rattachements.query.ts';
import { detacherPersonne, quitterRattachement, rattacherDeNouveau } from './quitter.usecase.ts';
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

  monter(app, deps, c.listerMesRattachements, async ({ session, query }) =>
    reponse(200, await listerMesRattachements(deps, session.utilisateurId, query)),
  );
  monter(app, deps, c.quitterRattachement, async ({ session, params }) => {
    await quitterRattachement(deps, session, params.id);
    return reponse(204, null);
  });
  monter(app, deps, c.detacherPersonne, async ({ session, params }) => {
    await detacherPersonne(deps, session, params);
    return reponse(204, null);
  });
  monter(app, deps, c.rattacherDeNouveau, async ({ session, params }) => {
    await rattacherDeNouveau(deps, session, params);
    return reponse(204, null);
  });
  monter(app, deps, c.proposerGestionnairePrincipal, async ({ session, params, corps }) =>
    reponse(201, { id: await proposerGestionnairePrincipal(deps, session, params.id, corps) }),
  );
  monter(app, deps, c.nommerGestionnairePrincipal, async ({ session, params, corps }) => {
    await nommerGestionnairePrincipal(deps, session, params.id, corps.utilisateurId);
    return reponse(204, null);
  });
}
