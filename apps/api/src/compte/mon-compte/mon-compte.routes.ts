import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { modifierPreferences } from './modifier-preferences.usecase.ts';
import { lireMoi, type Moi } from './moi.query.ts';

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
}
