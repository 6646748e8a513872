import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { ouvrirSirene } from '../sirene/sirene.ts';
import { consulterEntreprise } from './consulter-entreprise.query.ts';
import { creerStructure } from './creer-structure.usecase.ts';

/** A minute from one network address, where many people may sit behind one: a person types one, a collector wants them all. */
const ENTREPRISES_PAR_MINUTE = 60;
const CREATIONS_PAR_MINUTE = 60;

export function routesCreation(app: FastifyInstance, deps: Deps): void {
  const sirene = ouvrirSirene(deps.config);
  monter(
    app,
    deps,
    c.consulterEntreprise,
    async ({ query }) => reponse(200, await consulterEntreprise(deps, sirene, query.siret)),
    { parMinute: ENTREPRISES_PAR_MINUTE },
  );
  monter(
    app,
    deps,
    c.creerStructure,
    async ({ session, corps }) => {
      const { structureId, demandeId } = await creerStructure(deps, sirene, session.utilisateurId, corps);
      if (structureId === null) return reponse(202, { demandeId });
      const structure = await deps.base.prisma.structure.findUnique({
        where: { id: BigInt(structureId) },
        select: { typeIdentifiant: true, identifiant: true, raisonSociale: true, publique: true },
      });
      if (!structure) throw introuvable();
      return reponse(201, { structure: { id: structureId, ...structure } });
    },
    { parMinute: CREATIONS_PAR_MINUTE },
  );
}
