import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { lireEnUneRequete } from '../../platform/lecture.ts';
import { monter } from '../../platform/monter.ts';
import { exporterHistorique } from './exporter-historique.ts';
import { listerHistoriqueSql } from './lister-historique.query.ts';

/** Files a minute from one address: some are the work of an office, more are a mistake. */
const EXPORTS_PAR_MINUTE = 60;

/** What was done to a structure. */
export function routesHistorique(app: FastifyInstance, deps: Deps): void {
  monter(
    app,
    deps,
    c.listerHistorique,
    (appel) => lireEnUneRequete(deps, c.listerHistorique, appel, listerHistoriqueSql(appel.params.id, appel.query)),
    { droitsDansLaRequete: true },
  );

  monter(
    app,
    deps,
    c.exporterHistorique,
    async ({ params, query: { langue: voulue, ...filtres }, requete, reponse, langue }) =>
      exporterHistorique(deps, requete, reponse, {
        structureId: params.id,
        profil: c.exporterHistorique.droit,
        filtres,
        langue: voulue ?? langue,
      }),
    { parMinute: EXPORTS_PAR_MINUTE },
  );
}
