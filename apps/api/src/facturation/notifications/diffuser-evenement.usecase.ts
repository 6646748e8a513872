import { enTransaction, type Tx } from '../../platform/base.ts';
import { confierAuxFacteurs } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { annonceDe } from '../facturation.subscriptions.ts';
import { creerCourriels, creerCourrielsDuGroupe } from './courriel.repository.ts';
import { estDunGroupe, typeDuGroupe } from './groupe.query.ts';

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
    select: { id: true, type: true, traitementId: true, donnees: true },
    orderBy: { id: 'asc' },
  });
  for (const { id, type, traitementId, donnees } of evenements) {
    // What is a part of an action on many invoices, or of a lot of them, is told by its end.
    if (!estDunGroupe(type, { traitementId, donnees })) await diffuserUn(deps, id.toString(), type);
    const duGroupe = typeDuGroupe(type, donnees);
    if (duGroupe) await diffuserGroupe(deps, id.toString(), duGroupe);
  }
}

async function diffuserUn(deps: Deps, id: string, type: string): Promise<void> {
  const annonce = annonceDe(type);
  if (annonce) await ecrireCourriels(deps, (tx, quand) => creerCourriels(tx, id, annonce, quand));
}

async function diffuserGroupe(deps: Deps, fin: string, type: string): Promise<void> {
  const annonce = annonceDe(type);
  if (annonce) {
    await ecrireCourriels(deps, (tx, quand) => creerCourrielsDuGroupe(tx, { fin, type }, annonce, quand));
  }
}

const ecrireCourriels = (
  deps: Deps,
  creer: (tx: Tx, quand: { instant: Date; jour: string }) => Promise<string[]>,
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const quand = { instant: deps.horloge.maintenant(), jour: deps.horloge.aujourdhui() };
    await confierAuxFacteurs(tx, await creer(tx, quand));
  });
