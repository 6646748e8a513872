import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { appareilDe } from '../../platform/session.ts';
import { envoyerFlot } from '../../platform/telechargement.ts';
import { demanderChangement } from '../adresse/demander-changement.usecase.ts';
import { changerMotDePasse, changerQuestionSecrete } from '../mot-de-passe/changer.usecases.ts';
import { exporterDonnees } from './exporter-donnees.query.ts';
import { desactiverCompte, effacerCompte } from './fermer-compte.usecases.ts';
import { accepterConditions, lireIdentite, modifierIdentite } from './identite.ts';
import { modifierPreferences } from './modifier-preferences.usecase.ts';
import { lireMoi, type Moi } from './moi.query.ts';

/** Hashing is dear. */
const CHERES_PAR_MINUTE = 20;

export function routesMonCompte(app: FastifyInstance, deps: Deps): void {
  const moiOuRien = async (utilisateurId: string): Promise<Moi> => {
    const moi = await lireMoi(deps, utilisateurId);
    if (!moi) throw new ErreurHttp(401, 'NON_CONNECTE');
    return moi;
  };

  monter(app, deps, c.consulterMoi, async ({ session }) => reponse(200, await moiOuRien(session.utilisateurId)));

  monter(app, deps, c.modifierPreferences, async ({ session, corps }) => {
    await modifierPreferences(deps, session, corps);
    return reponse(200, await moiOuRien(session.utilisateurId));
  });

  monter(app, deps, c.consulterIdentite, async ({ session }) =>
    reponse(200, await lireIdentite(deps, session.utilisateurId)),
  );
  monter(app, deps, c.modifierIdentite, async ({ session, corps }) => {
    await modifierIdentite(deps, session, corps);
    return reponse(200, await lireIdentite(deps, session.utilisateurId));
  });

  monter(
    app,
    deps,
    c.changerMotDePasse,
    async ({ session, corps, requete }) => {
      await changerMotDePasse(deps, session, corps, appareilDe(deps, requete));
      return reponse(204, null);
    },
    { parMinute: CHERES_PAR_MINUTE },
  );
  monter(
    app,
    deps,
    c.changerQuestionSecrete,
    async ({ session, corps }) => {
      await changerQuestionSecrete(deps, session, corps);
      return reponse(204, null);
    },
    { parMinute: CHERES_PAR_MINUTE },
  );
  monter(app, deps, c.changerAdresse, async ({ session, corps }) => {
    await demanderChangement(deps, session, corps.nouvelle);
    return reponse(202, { etat: 'COURRIEL_ENVOYE' });
  });

  monter(app, deps, c.accepterConditions, async ({ session }) => {
    await accepterConditions(deps, session);
    return reponse(204, null);
  });
  monter(app, deps, c.desactiverCompte, async ({ session }) => {
    await desactiverCompte(deps, session);
    return reponse(204, null);
  });
  monter(app, deps, c.effacerCompte, async ({ session }) => {
    await effacerCompte(deps, session);
    return reponse(204, null);
  });
  monter(app, deps, c.exporterMesDonnees, async ({ session, reponse: rep }) =>
    envoyerFlot(rep, await exporterDonnees(deps, session.utilisateurId), {
      nom: `mes-donnees-${deps.horloge.aujourdhui()}.json`,
      typeMime: 'application/json; charset=utf-8',
    }),
  );
}
