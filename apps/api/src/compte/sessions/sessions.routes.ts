import * as c from '@orpheon/contracts';
import { lireAppareil } from '@orpheon/domain';
import type { FastifyInstance } from 'fastify';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { monter, reponse } from '../../platform/monter.ts';
import type { SessionCourante } from '../../platform/session.ts';

/** Nobody works in more at once; a program that signs in over and over shows its latest. */
const MONTREES = 50;

export function routesSessions(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.listerSessions, async ({ session }) => {
    const lignes = await deps.base.prisma.session.findMany({
      where: { utilisateurId: BigInt(session.utilisateurId), expireLe: { gt: deps.horloge.maintenant() } },
      orderBy: [{ vueLe: 'desc' }, { id: 'desc' }],
      take: MONTREES,
    });
    return reponse(200, {
      sessions: lignes.map((s) => ({
        id: s.id.toString(),
        ...lireAppareil(s.agent),
        adresse: s.adresse,
        ouverteLe: s.creeLe.toISOString(),
        vueLe: s.vueLe.toISOString(),
        celleCi: s.jeton === session.jeton,
      })),
    });
  });

  monter(app, deps, c.terminerSession, async ({ session, params }) => {
    if ((await terminer(deps, session, { id: BigInt(params.id) })) === 0) throw introuvable();
    return reponse(204, null);
  });

  monter(app, deps, c.terminerAutresSessions, async ({ session }) =>
    reponse(200, { terminees: await terminer(deps, session, { jeton: { not: session.jeton } }) }),
  );
}

/** Ends sessions of this person: their next request finds none. @returns how many there were */
function terminer(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  lesquelles: { readonly id: bigint } | { readonly jeton: { readonly not: string } },
): Promise<number> {
  return enTransaction(deps.base, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { utilisateurId: BigInt(utilisateurId), ...lesquelles } });
    if (count > 0) {
      await auditer(tx, {
        instant: deps.horloge.maintenant(),
        utilisateurId,
        action: 'compte.sessions_terminees',
        objet: 'utilisateur',
        objetId: utilisateurId,
        donnees: { nombre: count },
      });
    }
    return count;
  });
}
