import * as c from '@orpheon/contracts';
import { moyensDeConfirmation } from '@orpheon/domain';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { lireEnrolement } from '../facteurs/enrolement.ts';
import { optionsDePreuve } from '../facteurs/passkeys.ts';
import { confirmerIdentite } from './confirmer-identite.usecase.ts';

/** Tries a minute from one network address: hashing a password is dear. */
const ESSAIS_PAR_MINUTE = 30;

export function routesConfirmation(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.consulterConfirmation, async ({ session }) => {
    const enrolement = await lireEnrolement(deps.base.prisma, BigInt(session.utilisateurId));
    return reponse(200, { moyens: moyensDeConfirmation(enrolement) });
  });

  monter(
    app,
    deps,
    c.preparerConfirmationPasskey,
    async ({ session }) =>
      reponse(200, await optionsDePreuve(deps.base.prisma, deps, 'CONFIRMATION', BigInt(session.utilisateurId))),
    { parMinute: ESSAIS_PAR_MINUTE },
  );

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
