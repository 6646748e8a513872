import * as c from '@orpheon/contracts';
import { CODE_RENVOI_MS } from '@orpheon/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { fermerSession, jetonDe, lireSession } from '../../platform/session.ts';
import { adresseDeSortie } from '../externe/fournisseur.ts';
import { optionsDePreuve } from '../facteurs/passkeys.ts';
import { lireMoi } from '../mon-compte/moi.query.ts';
import { aRecommencer, demanderCode, demanderFacteurs, etapeDe, oublierEtape } from './etape.ts';
import type { Ouverture } from './ouvrir.ts';
import { passerSecondFacteur } from './passer-second-facteur.usecase.ts';
import { seConnecter } from './se-connecter.usecase.ts';
import { seConnecterParPasskey } from './se-connecter-par-passkey.usecase.ts';

/** Attempts a minute from one network address, over all accounts: slows guessing across many addresses. */
const CONNEXIONS_PAR_MINUTE = 60;

export function routesConnexion(app: FastifyInstance, deps: Deps): void {
  const limite = { parMinute: CONNEXIONS_PAR_MINUTE };

  const accueillir = async (rep: FastifyReply, { utilisateurId, poserCookies }: Ouverture) => {
    const moi = await lireMoi(deps, utilisateurId);
    if (!moi) throw new ErreurHttp(401, 'NON_CONNECTE');
    poserCookies(rep);
    oublierEtape(deps, rep);
    return reponse(200, moi);
  };

  monter(
    app,
    deps,
    c.seConnecter,
    async ({ corps, requete, reponse: rep }) => {
      const suite = await seConnecter(deps, requete, corps);
      if ('utilisateurId' in suite) return accueillir(rep, suite);
      const { facteurs, codeEnvoyeA, renvoiDans, poserCookies } = suite;
      poserCookies(rep);
      return reponse(202, { etape: 'SECOND_FACTEUR' as const, facteurs: [...facteurs], codeEnvoyeA, renvoiDans });
    },
    limite,
  );

  monter(
    app,
    deps,
    c.passerSecondFacteur,
    async ({ corps, requete, reponse: rep }) => accueillir(rep, await passerSecondFacteur(deps, requete, corps)),
    limite,
  );

  monter(
    app,
    deps,
    c.renvoyerCode,
    async ({ requete }) => {
      const jeton = etapeDe(deps, requete);
      if (!jeton) throw aRecommencer();
      await enTransaction(deps.base, async (tx) => {
        const etape = await tx.connexionEnCours.findUnique({ where: { jeton }, select: { utilisateurId: true } });
        const facteurs = etape ? await demanderFacteurs(tx, deps, requete, etape.utilisateurId) : [];
        if (!facteurs.includes('CODE_COURRIEL')) throw aRecommencer();
        await demanderCode(tx, deps, jeton);
      });
      return reponse(200, { renvoiDans: CODE_RENVOI_MS / 1000 });
    },
    limite,
  );

  monter(
    app,
    deps,
    c.preparerConnexionPasskey,
    async () => reponse(200, await optionsDePreuve(deps.base.prisma, deps, 'CONNEXION', null)),
    limite,
  );

  monter(
    app,
    deps,
    c.seConnecterParPasskey,
    async ({ corps, requete, reponse: rep }) => accueillir(rep, await seConnecterParPasskey(deps, requete, corps)),
    limite,
  );

  monter(app, deps, c.consulterSession, async ({ requete }) => {
    const jeton = jetonDe(deps, requete);
    const session = jeton ? await lireSession(deps, jeton) : null;
    return reponse(200, { moi: session && (await lireMoi(deps, session.utilisateurId)) });
  });

  monter(app, deps, c.seDeconnecter, async ({ session, reponse: rep }) => {
    const { externe, oublierCookie } = await enTransaction(deps.base, async (tx) => {
      const ouverte = await tx.session.findUnique({ where: { jeton: session.jeton }, select: { moyen: true } });
      await auditer(tx, {
        instant: deps.horloge.maintenant(),
        utilisateurId: session.utilisateurId,
        action: 'compte.deconnexion',
        objet: 'utilisateur',
        objetId: session.utilisateurId,
      });
      return {
        externe: ouverte?.moyen === 'FOURNISSEUR',
        oublierCookie: await fermerSession(tx, deps, session.jeton),
      };
    });
    oublierCookie(rep);
    const suite = externe ? await adresseDeSortie(deps) : null;
    return suite ? reponse(200, { suite }) : reponse(204, null);
  });
}
