import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { lireStructurePublique } from './consulter-structure-publique.query.ts';
import { rechercherStructuresPubliques } from './rechercher-structures-publiques.query.ts';
import { telechargerAnnuaire } from './telecharger-annuaire.ts';

/** Searches a minute from one network address: the directory is open to anybody. */
const RECHERCHES_PAR_MINUTE = 300;
/** Whole directories a minute: a partner takes one a day. */
const TELECHARGEMENTS_PAR_MINUTE = 10;

export function routesStructuresPubliques(app: FastifyInstance, deps: Deps): void {
  monter(
    app,
    deps,
    c.rechercherStructuresPubliques,
    async ({ query }) => reponse(200, await rechercherStructuresPubliques(deps, query)),
    { parMinute: RECHERCHES_PAR_MINUTE },
  );

  monter(
    app,
    deps,
    c.telechargerAnnuaire,
    async ({ query, requete, reponse: rep }) => telechargerAnnuaire(deps, requete, rep, query.format),
    { parMinute: TELECHARGEMENTS_PAR_MINUTE },
  );

  monter(app, deps, c.consulterStructurePublique, async ({ params }) => {
    const structure = await lireStructurePublique(deps, params.id);
    if (!structure) throw introuvable();
    return reponse(200, structure);
  });
}
