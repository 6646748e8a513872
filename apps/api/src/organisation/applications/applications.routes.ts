import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { lireApplications } from './applications.query.ts';
import { ouvrirApplication } from './ouvrir-application.usecase.ts';

/** The applications that a structure uses. */
export function routesApplications(app: FastifyInstance, deps: Deps): void {
  const relire = async (session: SessionCourante, id: string) => {
    const applications = await lireApplications(deps, session, id);
    if (!applications) throw introuvable();
    return reponse(200, applications);
  };

  monter(app, deps, c.listerApplications, async ({ params: { id }, session }) => {
    exiger(session.droits, c.listerApplications.droit, { structureId: id, serviceId: null });
    return relire(session, id);
  });

  monter(app, deps, c.ouvrirApplication, async ({ params: { id, application }, corps: { ouverte }, session }) => {
    exiger(session.droits, c.ouvrirApplication.droit, { structureId: id, serviceId: null });
    await ouvrirApplication(deps, session, id, application, ouverte);
    return relire(session, id);
  });
}
