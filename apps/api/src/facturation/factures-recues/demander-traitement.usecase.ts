import type { Corps, demanderTraitement as contrat } from '@orpheon/contracts';
import { controlerAccompagnements } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ErreurRefus } from '../../platform/erreurs.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { ajouterTache } from '../../platform/taches.ts';
import { ESSAIS_TRAITEMENT } from './executer-traitement.usecase.ts';
import { creerTraitement } from './traitement.repository.ts';

/** Takes note of an action on many invoices: what is missing for all of them is said now, the rest invoice by invoice. */
export async function demanderTraitement(
  deps: Deps,
  requete: FastifyRequest,
  session: SessionCourante,
  demande: Corps<typeof contrat>,
): Promise<{ id: string }> {
  const complet = controlerAccompagnements(demande.action, { motif: demande.motif });
  if (!complet.ok) throw new ErreurRefus(complet.refus);
  const instant = deps.horloge.maintenant();
  const { utilisateurId } = session;
  return uneSeuleFois(deps, requete, utilisateurId, demande, async (tx) => {
    const id = await creerTraitement(tx, utilisateurId, demande, instant);
    await auditer(tx, {
      instant,
      utilisateurId,
      action: 'traitement.demander',
      objet: 'traitement',
      objetId: id,
      donnees: { action: demande.action, nombre: demande.factures.length },
    });
    await ajouterTache(
      tx,
      'executer_traitement',
      { traitementId: id },
      {
        cle: `traitement:${id}`,
        essais: ESSAIS_TRAITEMENT,
      },
    );
    return { id };
  });
}
