import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { confirmerAdresse } from '../adresse/confirmer-adresse.usecase.ts';
import { activerCompte } from './activer-compte.usecase.ts';
import { consulterLien } from './consulter-lien.query.ts';
import { reactiverCompte } from './reactiver-compte.usecase.ts';
import { reinitialiserMotDePasse } from './reinitialiser.usecase.ts';
import { renvoyerLien } from './renvoyer-lien.usecase.ts';
import { seDesabonner } from './se-desabonner.usecase.ts';

/** Tries a minute from one network address: the secrets cannot be guessed, hashing a password is dear. */
const ESSAIS_PAR_MINUTE = 20;
const LIMITE = { parMinute: ESSAIS_PAR_MINUTE };

export function routesLiens(app: FastifyInstance, deps: Deps): void {
  monter(
    app,
    deps,
    c.consulterLien,
    async ({ corps, requete }) => reponse(200, await consulterLien(deps, requete, corps.jeton)),
    {
      parMinute: 2 * ESSAIS_PAR_MINUTE,
    },
  );

  monter(
    app,
    deps,
    c.renvoyerLien,
    async ({ corps }) => {
      await renvoyerLien(deps, corps.jeton);
      return reponse(202, { etat: 'COURRIEL_ENVOYE' });
    },
    LIMITE,
  );

  monter(
    app,
    deps,
    c.activerCompte,
    async ({ corps }) => {
      await activerCompte(deps, corps);
      return reponse(204, null);
    },
    LIMITE,
  );

  monter(
    app,
    deps,
    c.reinitialiserMotDePasse,
    async ({ corps }) => {
      await reinitialiserMotDePasse(deps, corps);
      return reponse(204, null);
    },
    LIMITE,
  );

  monter(
    app,
    deps,
    c.confirmerAdresse,
    async ({ corps, requete }) => {
      await confirmerAdresse(deps, requete, corps);
      return reponse(204, null);
    },
    LIMITE,
  );

  monter(
    app,
    deps,
    c.reactiverCompte,
    async ({ corps }) => {
      await reactiverCompte(deps, corps.jeton);
      return reponse(204, null);
    },
    LIMITE,
  );

  monter(app, deps, c.seDesabonner, async ({ corps }) => reponse(200, await seDesabonner(deps, corps.jeton)), LIMITE);

  // The address of `List-Unsubscribe`: mail programs post to it themselves (RFC 8058), people open its page.
  app.register(async (routes) => {
    routes.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1024 },
      (_requete, corps, suite) => suite(null, corps),
    );
    routes.post<{ Params: { jeton: string } }>(
      '/desabonnement/:jeton',
      {
        config: { horsContrat: true, rateLimit: { max: ESSAIS_PAR_MINUTE, timeWindow: '1 minute' } },
        schema: { hide: true },
      },
      async (requete, rep) => {
        await seDesabonner(deps, requete.params.jeton);
        return rep.status(200).type('text/plain; charset=utf-8').send('OK');
      },
    );
  });
}
