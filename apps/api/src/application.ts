import type { FastifyInstance } from 'fastify';
import { routesAccueil } from './accueil/accueil.routes.ts';
import { routesExploitation } from './accueil/exploitation.routes.ts';
import { routesFlot } from './accueil/flot.routes.ts';
import { routesSante } from './accueil/sante.routes.ts';
import { routesConfirmation } from './compte/confirmation/confirmation.routes.ts';
import { routesConnexion } from './compte/connexion/connexion.routes.ts';
import { routesExterne } from './compte/externe/externe.routes.ts';
import { routesFacteurs } from './compte/facteurs/facteurs.routes.ts';
import { routesInscription } from './compte/inscription/inscription.routes.ts';
import { routesLiens } from './compte/liens/liens.routes.ts';
import { PHRASES_COMPTE } from './compte/messages.ts';
import { PHRASES_ACCES } from './compte/messages-acces.ts';
import { PHRASES_FACTEURS } from './compte/messages-facteurs.ts';
import { routesMonCompte } from './compte/mon-compte/mon-compte.routes.ts';
import { routesSessions } from './compte/sessions/sessions.routes.ts';
import { routesVues } from './compte/vues/vues.routes.ts';
import { routesFacturation } from './facturation/facturation.routes.ts';
import { PHRASES_FACTURATION } from './facturation/messages.ts';
import { routesCreation } from './organisation/creation/creation.routes.ts';
import { routesCycle } from './organisation/cycle/cycle.routes.ts';
import { routesDemandes } from './organisation/demandes/demandes.routes.ts';
import { routesHistorique } from './organisation/historique/historique.routes.ts';
import { PHRASES_ORGANISATION } from './organisation/messages.ts';
import { PHRASES_PROFILS } from './organisation/profils/messages.ts';
import { routesRattachement } from './organisation/rattachement/rattachement.routes.ts';
import { PHRASES_STRUCTURES } from './organisation/structures/messages.ts';
import { routesStructures } from './organisation/structures/structures.routes.ts';
import { routesStructuresPubliques } from './organisation/structures-publiques/structures-publiques.routes.ts';
import { routesUtilisateurs } from './organisation/utilisateurs/utilisateurs.routes.ts';
import { construire } from './platform/app.ts';
import type { Deps } from './platform/deps.ts';
import { PHRASES_SUPPORT } from './support/messages.ts';
import { routesSupport } from './support/support.routes.ts';

/** The whole API, ready to listen or to be asked by tests. */
export const construireApplication = (deps: Deps, web?: string): Promise<FastifyInstance> =>
  construire(deps, {
    phrases: [
      PHRASES_COMPTE,
      PHRASES_ACCES,
      PHRASES_FACTEURS,
      PHRASES_FACTURATION,
      PHRASES_STRUCTURES,
      PHRASES_ORGANISATION,
      PHRASES_PROFILS,
      PHRASES_SUPPORT,
    ],
    monterRoutes: (app) => {
      routesSante(app, deps);
      routesConnexion(app, deps);
      routesConfirmation(app, deps);
      routesFacteurs(app, deps);
      routesSessions(app, deps);
      routesExterne(app, deps);
      routesMonCompte(app, deps);
      routesInscription(app, deps);
      routesLiens(app, deps);
      routesVues(app, deps);
      routesFlot(app, deps);
      routesAccueil(app, deps);
      routesExploitation(app, deps);
      routesStructuresPubliques(app, deps);
      routesStructures(app, deps);
      routesCreation(app, deps);
      routesCycle(app, deps);
      routesDemandes(app, deps);
      routesRattachement(app, deps);
      routesUtilisateurs(app, deps);
      routesHistorique(app, deps);
      routesSupport(app, deps);
      routesFacturation(app, deps);
    },
    ...(web ? { web } : {}),
  });
