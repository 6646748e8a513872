import type { Corps, commencerSaisie as contrat } from '@orpheon/contracts';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { resumer } from './contenu.ts';
import { faitsDe } from './ecrire-brouillon.ts';
import { creerSaisie } from './saisie.repository.ts';

/**
 * Begins to keep what somebody types. No history, audit nor event yet: nothing was done for the structure before it is
 * saved or sent.
 */
export async function commencerSaisie(
  deps: Deps,
  requete: FastifyRequest,
  { utilisateurId }: SessionCourante,
  demande: Corps<typeof contrat>,
): Promise<string> {
  const { id } = await uneSeuleFois(deps, requete, utilisateurId, demande, async (tx) => {
    const { structureId, mode, contenu } = demande;
    const faits = await faitsDe(deps, structureId, contenu, tx);
    const resume = resumer(contenu, faits);
    return { id: await creerSaisie(tx, { structureId, mode, utilisateurId }, resume, deps.horloge.maintenant()) };
  });
  return id;
}
