import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { routesApplications } from '../applications/applications.routes.ts';
import { routesCoordonnees } from '../coordonnees-bancaires/coordonnees.routes.ts';
import { routesMandats } from '../mandats/mandats.routes.ts';
import { routesPieces } from '../pieces/pieces.routes.ts';
import { routesServices } from '../services/services.routes.ts';
import { lireStructure } from './consulter-structure.query.ts';
import { modifierParametres, modifierStructure } from './modifier-structure.usecase.ts';

/** Everything that managers see and rule of their structure's own data. */
export function routesStructures(app: FastifyInstance, deps: Deps): void {
  routesFiche(app, deps);
  routesApplications(app, deps);
  routesServices(app, deps);
  routesCoordonnees(app, deps);
  routesMandats(app, deps);
  routesPieces(app, deps);
}

function routesFiche(app: FastifyInstance, deps: Deps): void {
  const relire = async (session: SessionCourante, id: string) => {
    const structure = await lireStructure(deps, session, id);
    if (!structure) throw introuvable();
    return reponse(200, structure);
  };

  monter(app, deps, c.consulterStructure, async ({ params: { id }, session }) => {
    exiger(session.droits, c.consulterStructure.droit, { structureId: id, serviceId: null });
    return relire(session, id);
  });

  monter(app, deps, c.modifierStructure, async ({ params: { id }, session, corps }) => {
    exiger(session.droits, c.modifierStructure.droit, { structureId: id, serviceId: null });
    await modifierStructure(deps, session, id, corps);
    return relire(session, id);
  });

  monter(app, deps, c.modifierParametres, async ({ params: { id }, session, corps }) => {
    exiger(session.droits, c.modifierParametres.droit, { structureId: id, serviceId: null });
    await modifierParametres(deps, session, id, corps);
    return relire(session, id);
  });
}
