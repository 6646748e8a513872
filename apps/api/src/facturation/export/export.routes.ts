import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { monter } from '../../platform/monter.ts';
import { EMISES, RECUES } from '../cotes.ts';
import { filtresEmises, filtresRecues } from '../filtres-factures.sql.ts';
import { exporterFactures } from './exporter-factures.ts';

/** An export reads everything that its reader may see: some a minute are the work of an office, more are a mistake. */
const PAR_MINUTE = { parMinute: 120 };

export function routesExport(app: FastifyInstance, deps: Deps): void {
  monter(
    app,
    deps,
    c.exporterFacturesEmises,
    async ({ query, requete, reponse, langue }) => {
      const { format, colonnes, langue: voulue, ...filtres } = query;
      return exporterFactures(deps, requete, reponse, {
        cote: EMISES,
        profil: c.exporterFacturesEmises.droit,
        filtres: filtresEmises(filtres),
        format,
        colonnes,
        langue: voulue ?? langue,
      });
    },
    PAR_MINUTE,
  );

  monter(
    app,
    deps,
    c.exporterFacturesRecues,
    async ({ query, requete, reponse, langue }) => {
      const { format, colonnes, langue: voulue, ...filtres } = query;
      return exporterFactures(deps, requete, reponse, {
        cote: RECUES,
        profil: c.exporterFacturesRecues.droit,
        filtres: filtresRecues(filtres),
        format,
        colonnes,
        langue: voulue ?? langue,
      });
    },
    PAR_MINUTE,
  );
}
