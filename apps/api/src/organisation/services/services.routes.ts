import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { ENVOYEE, monter, reponse } from '../../platform/monter.ts';
import { importerServices, preparerImport } from './importer-services.usecase.ts';
import { exporterServices, lireService, listerServices } from './services.query.ts';
import { creerService, modifierService, ouvrirService } from './services.usecases.ts';

/** 5 000 lines with everything in them. */
const FICHIER = { tailleCorps: 4 * 1024 * 1024, parMinute: 60 };

/** Services of a structure, for its managers; a manager of one service sees and changes that one. */
export function routesServices(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.listerServices, async ({ params: { id }, query, session }) =>
    reponse(200, await listerServices(deps, session, id, query)),
  );

  monter(app, deps, c.creerService, async ({ params: { id }, session, corps }) => {
    exiger(session.droits, c.creerService.droit, { structureId: id, serviceId: null });
    const serviceId = await creerService(deps, session, id, corps);
    return reponse(201, await lireService(deps, session, id, serviceId));
  });

  monter(app, deps, c.consulterService, async ({ params: { id, serviceId }, session }) => {
    exiger(session.droits, c.consulterService.droit, { structureId: id, serviceId });
    return reponse(200, await lireService(deps, session, id, serviceId));
  });

  monter(app, deps, c.modifierService, async ({ params, session, corps }) => {
    const { id, serviceId } = params;
    exiger(session.droits, c.modifierService.droit, { structureId: id, serviceId });
    await modifierService(deps, session, params, corps);
    return reponse(200, await lireService(deps, session, id, serviceId));
  });

  monter(app, deps, c.ouvrirService, async ({ params, session, corps }) => {
    const { id, serviceId } = params;
    exiger(session.droits, c.ouvrirService.droit, { structureId: id, serviceId: null });
    await ouvrirService(deps, session, params, corps);
    return reponse(200, await lireService(deps, session, id, serviceId));
  });

  routesFichiers(app, deps);
}

function routesFichiers(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.exporterServices, async ({ params: { id }, session, reponse: rep }) => {
    const texte = await exporterServices(deps, session, id);
    rep.header('content-disposition', 'attachment; filename="services.csv"').type('text/csv; charset=utf-8');
    rep.send(texte);
    return ENVOYEE;
  });

  monter(
    app,
    deps,
    c.preparerImportServices,
    async ({ params: { id }, session, corps, langue }) => {
      exiger(session.droits, c.preparerImportServices.droit, { structureId: id, serviceId: null });
      return reponse(200, await preparerImport(deps, id, corps.texte, langue));
    },
    FICHIER,
  );

  monter(
    app,
    deps,
    c.importerServices,
    async ({ params: { id }, session, corps, langue }) => {
      exiger(session.droits, c.importerServices.droit, { structureId: id, serviceId: null });
      return reponse(200, await importerServices(deps, session, id, corps, langue));
    },
    FICHIER,
  );
}
