import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { confirmerIdentite } from './confirmer-identite.usecase.ts';

/** Tries a minute from one network address: hashing a password is dear. */
const ESSAIS_PAR_MINUTE = 30;

export function routesConfirmation(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.consulterConfirmation, async () => reponse(200, { moyens: ['MOT_DE_PASSE'] }));

  monter(
    app,
    deps,
    c.confirmerIdentite,
    async ({ session, corps }) => {
      await confirmerIdentite(deps, session, corps);
      return reponse(204, null);
    },
    { parMinute: ESSAIS_PAR_MINUTE },
  );
}
