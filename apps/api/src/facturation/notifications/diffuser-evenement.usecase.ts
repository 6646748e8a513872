import { randomInt } from 'node:crypto';
import { enTransaction } from '../../platform/base.ts';
import { COURRIELS_SIMULTANES } from '../../platform/courrier.ts';
import type { Deps } from '../../platform/deps.ts';
import { ajouterTache } from '../../platform/taches.ts';
import { annonceDe } from '../facturation.subscriptions.ts';
import { creerCourriels } from './courriel.repository.ts';

/**
 * Draws the consequences of an event: a mail and its job for each reader. Run twice, it does nothing more. The jobs stand
 * in a few queues, each of which runs one at a time: a mail server that stalls holds that many places of the workers.
 */
export async function diffuserEvenement(deps: Deps, evenementId: string): Promise<void> {
  // Where no mail server is configured none is written: one configured later starts with what happens then.
  if (!deps.config.SMTP_URL) return;
  await enTransaction(deps.base, async (tx) => {
    const evenement = await tx.evenement.findUnique({ where: { id: BigInt(evenementId) }, select: { type: true } });
    const annonce = evenement && annonceDe(evenement.type);
    if (!annonce) return;
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
}
