import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import { enTransaction } from '../platform/base.ts';
import type { Deps } from '../platform/deps.ts';
import { introuvable } from '../platform/erreurs.ts';
import { monter, reponse } from '../platform/monter.ts';
import { consignerActe, type NouvelActe } from './acte.repository.ts';
import { listerActes } from './actes.query.ts';
import { debloquerCompte, envoyerLien, reinitialiserFacteursDeCompte } from './aider-compte.usecases.ts';
import { lireCompte, rechercherComptes } from './comptes.query.ts';
import { lireStructureDuSupport, rechercherStructuresDuSupport } from './structures.query.ts';

/** Searches a minute of one network address: somebody at work, not a copy of the accounts. */
const RECHERCHES = { parMinute: 60 };

/** The desk of those who help people on behalf of the portal. A look is recorded before it is answered. */
export function routesSupport(app: FastifyInstance, deps: Deps): void {
  const noter = (acte: NouvelActe): Promise<void> => enTransaction(deps.base, (tx) => consignerActe(tx, deps, acte));

  monter(
    app,
    deps,
    c.rechercherComptes,
    async ({ query, session }) => {
      const page = await rechercherComptes(deps, query);
      await noter({ acte: 'RECHERCHE_COMPTES', auteurId: session.utilisateurId });
      return reponse(200, page);
    },
    RECHERCHES,
  );

  monter(app, deps, c.consulterCompte, async ({ params, session }) => {
    const compte = await lireCompte(deps, params.id);
    if (!compte) throw introuvable();
    const objet = { type: 'utilisateur', id: params.id } as const;
    await noter({ acte: 'CONSULTATION_COMPTE', auteurId: session.utilisateurId, objet });
    return reponse(200, compte);
  });

  monter(app, deps, c.debloquerCompte, async ({ params, corps, session }) => {
    await debloquerCompte(deps, { auteurId: session.utilisateurId, compteId: params.id, motif: corps.motif });
    return reponse(204, null);
  });

  monter(app, deps, c.envoyerLienDeCompte, async ({ params, corps, session }) => {
    await envoyerLien(deps, { auteurId: session.utilisateurId, compteId: params.id, motif: corps.motif });
    return reponse(204, null);
  });

  monter(app, deps, c.reinitialiserFacteursDeCompte, async ({ params, corps, session }) => {
    const { utilisateurId: auteurId } = session;
    await reinitialiserFacteursDeCompte(deps, { auteurId, compteId: params.id, motif: corps.motif });
    return reponse(204, null);
  });

  monter(
    app,
    deps,
    c.rechercherStructuresDuSupport,
    async ({ query, session }) => {
      const page = await rechercherStructuresDuSupport(deps, query);
      await noter({ acte: 'RECHERCHE_STRUCTURES', auteurId: session.utilisateurId });
      return reponse(200, page);
    },
    RECHERCHES,
  );

  monter(app, deps, c.consulterStructureDuSupport, async ({ params, session }) => {
    const structure = await lireStructureDuSupport(deps, params.id);
    if (!structure) throw introuvable();
    const objet = { type: 'structure', id: params.id } as const;
    await noter({ acte: 'CONSULTATION_STRUCTURE', auteurId: session.utilisateurId, objet });
    return reponse(200, structure);
  });

  monter(app, deps, c.listerActesDuSupport, async ({ query }) => reponse(200, await listerActes(deps, query)));
}
