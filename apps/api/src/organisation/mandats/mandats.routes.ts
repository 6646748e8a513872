import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { listerMandats, trouverMandataire } from './mandats.query.ts';
import { proposerMandat, repondreAuMandat } from './mandats.usecases.ts';

/** Mandats de facturation of a structure: read by all who read the structure, decided by its managers. */
export function routesMandats(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.listerMandats, async ({ params: { id }, query, session }) => {
    exiger(session.droits, c.listerMandats.droit, { structureId: id, serviceId: null });
    return reponse(200, await listerMandats(deps, { structureId: id, droits: session.droits }, query));
  });

  monter(app, deps, c.trouverMandataire, async ({ params: { id }, query, session }) => {
    exiger(session.droits, c.trouverMandataire.droit, { structureId: id, serviceId: null });
    return reponse(200, { structure: await trouverMandataire(deps, query) });
  });

  monter(app, deps, c.proposerMandat, async ({ params: { id }, corps, session }) => {
    exiger(session.droits, c.proposerMandat.droit, { structureId: id, serviceId: null });
    return reponse(201, await proposerMandat(deps, session, id, corps));
  });

  monter(app, deps, c.accepterMandat, async ({ params: { id, mandatId }, corps, session }) => {
    exiger(session.droits, c.accepterMandat.droit, { structureId: id, serviceId: null });
    return reponse(200, await repondreAuMandat(deps, session, id, 'accepter', { mandatId, ...corps }));
  });

  monter(app, deps, c.refuserMandat, async ({ params: { id, mandatId }, corps, session }) => {
    exiger(session.droits, c.refuserMandat.droit, { structureId: id, serviceId: null });
    return reponse(200, await repondreAuMandat(deps, session, id, 'refuser', { mandatId, ...corps }));
  });

  monter(app, deps, c.retirerMandat, async ({ params: { id, mandatId }, corps, session }) => {
    exiger(session.droits, c.retirerMandat.droit, { structureId: id, serviceId: null });
    return reponse(200, await repondreAuMandat(deps, session, id, 'retirer', { mandatId, ...corps }));
  });

  monter(app, deps, c.revoquerMandat, async ({ params: { id, mandatId }, corps, session }) => {
    exiger(session.droits, c.revoquerMandat.droit, { structureId: id, serviceId: null });
    return reponse(200, await repondreAuMandat(deps, session, id, 'revoquer', { mandatId, ...corps }));
  });
}
