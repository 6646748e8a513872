import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { monter, reponse } from '../../platform/monter.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { consignerActe } from '../../support/public.ts';
import { demanderProfil, demanderRattachement } from '../rattachement/demander-rattachement.usecase.ts';
import { type Decideur, deciderDemande, deciderDemandes, retirerDemande } from './decider-demande.usecase.ts';
import {
  listerApprobations,
  listerDemandesDuSupport,
  listerMesDemandes,
  listerPropositions,
} from './lister-demandes.query.ts';

/** Requests made a minute from one network address: nobody types more. */
const DEMANDES_PAR_MINUTE = 60;

/** Who answers, in the capacity that the route is about: one route never lends another's. */
const comme = (
  { utilisateurId, confirmee, ...session }: SessionCourante,
  qualite: 'GESTIONNAIRE' | 'SUPPORT' | 'PERSONNE_CONCERNEE',
): Decideur => ({
  utilisateurId,
  confirmee,
  droits: qualite === 'GESTIONNAIRE' ? session.droits : [],
  support: qualite === 'SUPPORT',
});

export function routesDemandes(app: FastifyInstance, deps: Deps): void {
  const lentement = { parMinute: DEMANDES_PAR_MINUTE };
  monter(
    app,
    deps,
    c.demanderRattachement,
    async ({ session, corps }) => reponse(201, { id: await demanderRattachement(deps, session, corps) }),
    lentement,
  );
  monter(
    app,
    deps,
    c.demanderProfil,
    async ({ session, corps }) => reponse(201, { id: await demanderProfil(deps, session, corps) }),
    lentement,
  );
  monter(app, deps, c.listerMesDemandes, async ({ session, query }) =>
    reponse(200, await listerMesDemandes(deps, session.utilisateurId, query)),
  );
  monter(app, deps, c.retirerDemande, async ({ session, params }) => {
    await retirerDemande(deps, session.utilisateurId, params.id);
    return reponse(204, null);
  });
  monter(app, deps, c.listerPropositions, async ({ session }) =>
    reponse(200, { elements: await listerPropositions(deps, session.utilisateurId) }),
  );
  monter(app, deps, c.repondreProposition, async ({ session, params, corps }) => {
    await deciderDemande(deps, comme(session, 'PERSONNE_CONCERNEE'), { ...corps, id: params.id });
    return reponse(204, null);
  });
  monter(app, deps, c.listerApprobations, async ({ session, query }) =>
    reponse(200, await listerApprobations(deps, session, query)),
  );
  monter(app, deps, c.deciderDemandes, async ({ session, corps, langue }) =>
    reponse(200, { resultats: await deciderDemandes(deps, comme(session, 'GESTIONNAIRE'), langue, corps) }),
  );
  monter(app, deps, c.listerDemandesDuSupport, async ({ session, query }) => {
    const page = await listerDemandesDuSupport(deps, session.utilisateurId, query);
    const acte = { acte: 'CONSULTATION_DEMANDES', auteurId: session.utilisateurId } as const;
    await enTransaction(deps.base, (tx) => consignerActe(tx, deps, acte));
    return reponse(200, page);
  });
  monter(app, deps, c.deciderDemandeDuSupport, async ({ session, params, corps }) => {
    await deciderDemande(deps, comme(session, 'SUPPORT'), { ...corps, id: params.id }, (tx) =>
      consignerActe(tx, deps, {
        acte: corps.decision === 'APPROUVER' ? 'APPROBATION_DEMANDE' : 'REFUS_DEMANDE',
        auteurId: session.utilisateurId,
        objet: { type: 'demande', id: params.id },
        ...(corps.motif ? { motif: corps.motif } : {}),
      }),
    );
    return reponse(204, null);
  });
}
