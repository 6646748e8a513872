import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { consulterSecurite } from './consulter-securite.query.ts';
import {
  activerTotp,
  ajouterPasskey,
  preparerPasskey,
  preparerTotp,
  refaireCodesDeSecours,
  renommerPasskey,
  retirerPasskey,
  retirerTotp,
} from './enroler.usecases.ts';

const ESSAIS_PAR_MINUTE = 30;

export function routesFacteurs(app: FastifyInstance, deps: Deps): void {
  const limite = { parMinute: ESSAIS_PAR_MINUTE };

  monter(app, deps, c.consulterSecurite, async ({ session }) =>
    reponse(200, await consulterSecurite(deps, session.utilisateurId)),
  );
  monter(app, deps, c.preparerTotp, async ({ session }) => reponse(200, await preparerTotp(deps, session)), limite);
  monter(
    app,
    deps,
    c.activerTotp,
    async ({ session, corps }) => reponse(200, { codes: await activerTotp(deps, session, corps) }),
    limite,
  );
  monter(app, deps, c.retirerTotp, async ({ session }) => {
    await retirerTotp(deps, session);
    return reponse(204, null);
  });
  monter(app, deps, c.refaireCodesDeSecours, async ({ session }) =>
    reponse(200, { codes: await refaireCodesDeSecours(deps, session) }),
  );
  monter(
    app,
    deps,
    c.preparerPasskey,
    async ({ session }) => reponse(200, await preparerPasskey(deps, session)),
    limite,
  );
  monter(
    app,
    deps,
    c.ajouterPasskey,
    async ({ session, corps }) => reponse(201, { codes: await ajouterPasskey(deps, session, corps) }),
    limite,
  );
  monter(app, deps, c.renommerPasskey, async ({ session, params, corps }) => {
    await renommerPasskey(deps, session, params.id, corps);
    return reponse(204, null);
  });
  monter(app, deps, c.retirerPasskey, async ({ session, params }) => {
    await retirerPasskey(deps, session, params.id);
    return reponse(204, null);
  });
}
