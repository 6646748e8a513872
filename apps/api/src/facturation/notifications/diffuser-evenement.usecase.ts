import { randomInt } from 'node:crypto';
import { enTransaction } from '../../platform/base.ts';
import { COURRIELS_SIMULTANES } from '../../platform/courrier.ts';
import type { Deps } from '../../platform/deps.ts';
import { ajouterTache } from '../../platform/taches.ts';
import { type Annonce, annonceDe } from '../facturation.subscriptions.ts';
import { creerCourriels } from './courriel.repository.ts';

/**
 * Draws the consequences of events, each in a transaction of its own: a mail and its job for each reader. Run twice, it
 * does nothing more. The jobs stand in a few queues, each of which runs one at a time: a mail server that stalls holds that
 * many places of the workers.
 */
export async function diffuserEvenements(deps: Deps, ids: readonly string[]): Promise<void> {
  // Where no mail server is configured none is written: one configured later starts with what happens then.
  if (!deps.config.SMTP_URL) return;
  const evenements = await deps.base.prisma.evenement.findMany({
    where: { id: { in: ids.map(BigInt) } },
    select: { id: true, type: true },
    orderBy: { id: 'asc' },
  });
  for (const { id, type } of evenements) {
    const annonce = annonceDe(type);
    if (annonce) await ecrireCourriels(deps, id.toString(), annonce);
  }
}

const ecrireCourriels = (deps: Deps, evenementId: string, annonce: Annonce): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const quand = { instant: deps.horloge.maintenant(), jour: deps.horloge.aujourdhui() };
    for (const courrielId of await creerCourriels(tx, evenementId, annonce, quand)) {
      await ajouterTache(
        tx,
        'envoyer_courriel',
        { courrielId },
        { file: `courriel-${randomInt(COURRIELS_SIMULTANES)}` },
      );
    }
  });
