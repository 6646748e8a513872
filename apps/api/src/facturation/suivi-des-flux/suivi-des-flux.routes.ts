import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { lireEnUneRequete } from '../../platform/lecture.ts';
import { monter } from '../../platform/monter.ts';
import { envoyerDocument, envoyerOctets } from '../../platform/telechargement.ts';
import { lireCompteRendu } from './compte-rendu.query.ts';
import { ecrireCompteRendu } from './compte-rendu-csv.ts';
import { consulterFluxSql } from './consulter-flux.query.ts';
import { lireFichierDuFlux, lireLisibleDuFlux } from './fichier-flux.query.ts';
import { listerFluxSql } from './lister-flux.query.ts';

export function routesSuiviDesFlux(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.listerFlux, (appel) => lireEnUneRequete(deps, c.listerFlux, appel, listerFluxSql(appel.query)), {
    droitsDansLaRequete: true,
  });

  monter(
    app,
    deps,
    c.consulterFlux,
    (appel) => lireEnUneRequete(deps, c.consulterFlux, appel, consulterFluxSql(appel.params.id)),
    { droitsDansLaRequete: true },
  );

  monter(app, deps, c.telechargerFlux, async ({ params, session, requete, reponse: rep }) =>
    envoyerDocument(
      deps,
      requete,
      rep,
      await lireFichierDuFlux(deps, session.droits, c.telechargerFlux.droit, params.id),
    ),
  );

  monter(app, deps, c.telechargerLisibleDuFlux, async ({ params, session, requete, reponse: rep }) =>
    envoyerDocument(
      deps,
      requete,
      rep,
      await lireLisibleDuFlux(deps, session.droits, c.telechargerLisibleDuFlux.droit, params.id),
    ),
  );

  monter(app, deps, c.telechargerCompteRendu, async ({ params, query, session, langue, reponse: rep }) => {
    const compteRendu = await lireCompteRendu(deps, session.droits, c.telechargerCompteRendu.droit, params.id);
    const octets = Buffer.from(ecrireCompteRendu(compteRendu, query.langue ?? langue));
    return envoyerOctets(rep, {
      octets,
      nom: `compte-rendu-${compteRendu.numero}.csv`,
      typeMime: 'text/csv; charset=utf-8',
    });
  });
}
