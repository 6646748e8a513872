import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { nouveauDefi } from '../demandes/preuve-de-travail.ts';
import { demanderLien } from './demander-lien.usecase.ts';
import { sInscrire } from './s-inscrire.usecase.ts';

/** Requests a minute from one network address; over an hour and all processes, `demandes/limites.ts` counts. */
const DEMANDES_PAR_MINUTE = 20;

export function routesInscription(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.demanderDefi, async () => reponse(200, await nouveauDefi(deps)), {
    parMinute: 3 * DEMANDES_PAR_MINUTE,
  });

  monter(
    app,
    deps,
    c.sInscrire,
    async ({ corps, requete }) => {
      await sInscrire(deps, corps, requete.ip);
      return reponse(202, { etat: 'COURRIEL_ENVOYE' });
    },
    { parMinute: DEMANDES_PAR_MINUTE },
  );

  monter(
    app,
    deps,
    c.demanderLien,
    async ({ corps, requete }) => {
      await demanderLien(deps, corps, requete.ip);
      return reponse(202, { etat: 'COURRIEL_ENVOYE' });
    },
    { parMinute: DEMANDES_PAR_MINUTE },
  );
}
