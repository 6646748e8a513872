import { type Corps, supprimerSaisie as contrat } from '@orpheon/contracts';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { enregistrer } from '../action-sur-facture.ts';
import { verrouillerFacture } from '../facture.repository.ts';
import { prendreSaisie } from './acces-saisie.ts';
import { decider } from './brouillon.ts';
import { effacerSaisie, fermerSaisie } from './saisie.repository.ts';

/** A draft stays, read-only, as a deleted one; what was never saved is forgotten. */
export async function supprimerSaisie(
  deps: Deps,
  requete: FastifyRequest,
  session: SessionCourante,
  id: string,
  demande: Corps<typeof contrat>,
): Promise<void> {
  await uneSeuleFois(deps, requete, session.utilisateurId, demande, async (tx) => {
    const saisie = await prendreSaisie(tx, contrat.droit, session, id, demande.version);
    if (saisie.factureId === null) {
      await effacerSaisie(tx, saisie);
      return { id };
    }
    const facture = await verrouillerFacture(tx, saisie.factureId);
    if (!facture) throw introuvable();
    const instant = deps.horloge.maintenant();
    const statut = decider(facture.statut, 'supprimer');
    const { utilisateurId } = session;
    await enregistrer(tx, facture, [{ action: 'supprimer', statut, acteur: 'FOURNISSEUR', utilisateurId }], instant);
    await fermerSaisie(tx, saisie, 'SUPPRIMEE', instant);
    return { id };
  });
}
