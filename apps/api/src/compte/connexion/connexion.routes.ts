import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { fermerSession, jetonDe, lireSession } from '../../platform/session.ts';
import { lireMoi } from '../mon-compte/moi.query.ts';
import { seConnecter } from './se-connecter.usecase.ts';

/** Attempts a minute from one network address, over all accounts: slows guessing across many addresses. */
const CONNEXIONS_PAR_MINUTE = 60;

export function routesConnexion(app: FastifyInstance, deps: Deps): void {
  monter(
    app,
    deps,
    c.seConnecter,
    async ({ corps, requete, reponse: rep }) => {
      const { utilisateurId, poserCookies } = await seConnecter(deps, requete, corps);
      const moi = await lireMoi(deps, utilisateurId);
      if (!moi) throw new ErreurHttp(401, 'NON_CONNECTE');
      poserCookies(rep);
      return reponse(200, moi);
    },
    { parMinute: CONNEXIONS_PAR_MINUTE },
  );

  monter(app, deps, c.consulterSession, async ({ requete }) => {
    const jeton = jetonDe(deps, requete);
    const session = jeton ? await lireSession(deps, jeton) : null;
    return reponse(200, { moi: session && (await lireMoi(deps, session.utilisateurId)) });
  });

  monter(app, deps, c.seDeconnecter, async ({ session, reponse: rep }) => {
    const oublierCookie = await enTransaction(deps.base, async (tx) => {
      await auditer(tx, {
        instant: deps.horloge.maintenant(),
        utilisateurId: session.utilisateurId,
        action: 'compte.deconnexion',
        objet: 'utilisateur',
        objetId: session.utilisateurId,
      });
      return fermerSession(tx, deps, session.jeton);
    });
    oublierCookie(rep);
    return reponse(204, null);
  });
}
