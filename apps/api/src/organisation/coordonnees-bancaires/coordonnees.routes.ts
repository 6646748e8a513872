import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { lireNumero, listerCoordonnees } from './coordonnees.query.ts';
import { ajouterCoordonnee, modifierCoordonnee } from './coordonnees.usecases.ts';

/** Bank accounts of a structure, for the managers of the whole of it. */
export function routesCoordonnees(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.listerCoordonnees, async ({ params: { id }, session }) => {
    exiger(session.droits, c.listerCoordonnees.droit, { structureId: id, serviceId: null });
    return reponse(200, await listerCoordonnees(deps, id));
  });

  monter(app, deps, c.lireNumeroDeCompte, async ({ params: { id, coordonneeId }, session }) => {
    exiger(session.droits, c.lireNumeroDeCompte.droit, { structureId: id, serviceId: null });
    return reponse(200, { numero: await lireNumero(deps, id, coordonneeId) });
  });

  monter(app, deps, c.ajouterCoordonnee, async ({ params: { id }, session, corps }) => {
    exiger(session.droits, c.ajouterCoordonnee.droit, { structureId: id, serviceId: null });
    await ajouterCoordonnee(deps, session, id, corps);
    return reponse(201, await listerCoordonnees(deps, id));
  });

  monter(app, deps, c.modifierCoordonnee, async ({ params, session, corps }) => {
    exiger(session.droits, c.modifierCoordonnee.droit, { structureId: params.id, serviceId: null });
    await modifierCoordonnee(deps, session, params, corps);
    return reponse(200, await listerCoordonnees(deps, params.id));
  });
}
