import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { ouvrirSirene } from '../sirene/sirene.ts';
import { changerSiret } from './changer-siret.usecase.ts';
import { fermerStructure, rouvrirStructure, rouvrirStructureDuSupport } from './fermer-structure.usecases.ts';
import { prevoirFermeture } from './prevoir-fermeture.query.ts';
import { prevoirSuccession } from './prevoir-succession.query.ts';

/** A minute from one network address: somebody types one SIRET, a collector wants them all. */
const SIRETS_PAR_MINUTE = 60;

export function routesCycle(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.prevoirFermeture, async ({ params: { id }, session }) => {
    exiger(session.droits, c.prevoirFermeture.droit, { structureId: id, serviceId: null });
    return reponse(200, await prevoirFermeture(deps, id));
  });
  monter(app, deps, c.fermerStructure, async ({ params, session, corps }) => {
    await fermerStructure(deps, session, params.id, corps);
    return reponse(204, null);
  });
  monter(app, deps, c.rouvrirStructure, async ({ params, session, corps }) => {
    await rouvrirStructure(deps, session, params.id, corps.motif);
    return reponse(204, null);
  });
  monter(app, deps, c.rouvrirStructureDuSupport, async ({ params, session, corps }) => {
    await rouvrirStructureDuSupport(deps, session, params.id, corps.motif);
    return reponse(204, null);
  });
  routesSuccession(app, deps);
}

function routesSuccession(app: FastifyInstance, deps: Deps): void {
  const sirene = ouvrirSirene(deps.config);
  const lentement = { parMinute: SIRETS_PAR_MINUTE };
  monter(
    app,
    deps,
    c.prevoirSuccession,
    async ({ params: { id }, query, session, langue }) => {
      exiger(session.droits, c.prevoirSuccession.droit, { structureId: id, serviceId: null });
      const lecteur = { utilisateurId: session.utilisateurId, langue };
      return reponse(200, await prevoirSuccession(deps, sirene, lecteur, id, query.siret));
    },
    lentement,
  );
  monter(
    app,
    deps,
    c.changerSiret,
    async ({ params: { id }, session, corps }) => {
      const { structureId, demandeId } = await changerSiret(deps, sirene, session, id, corps);
      if (structureId === null) return reponse(202, { demandeId });
      const structure = await deps.base.prisma.structure.findUnique({
        where: { id: BigInt(structureId) },
        select: { typeIdentifiant: true, identifiant: true, raisonSociale: true, publique: true },
      });
      if (!structure) throw introuvable();
      return reponse(201, { structure: { id: structureId, ...structure } });
    },
    lentement,
  );
}
