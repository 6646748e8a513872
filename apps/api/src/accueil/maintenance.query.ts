import type * as c from '@orpheon/contracts';
import type { Deps } from '../platform/deps.ts';

type Annonce = c.Reponse<typeof c.consulterMaintenance, 200>['annonce'];

/** What is announced and not over; one that is over and was not lifted is not shown. */
export async function lireMaintenance(deps: Deps): Promise<Annonce> {
  const a = await deps.base.prisma.annonceMaintenance.findFirst({
    where: { leveeLe: null, fin: { gt: deps.horloge.maintenant() } },
  });
  return a && { debut: a.debut.toISOString(), fin: a.fin.toISOString(), texte: { fr: a.texteFr, en: a.texteEn } };
}
