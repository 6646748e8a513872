import type { ActionSurDemande, EtatDeDemande } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditer, emettre } from '../../platform/journal-metier.ts';
import { consigner } from '../historique.repository.ts';

type Racontee = Pick<EtatDeDemande, 'nature' | 'demandeurId' | 'concerneId' | 'structureId' | 'serviceId'> & {
  readonly id: string;
};

/**
 * What every step of a request leaves, in its transaction: history, audit and event, `rattachement.approuver` for one.
 * A request to open a structure has no structure yet: audit and event alone.
 */
export async function raconterDemande(
  tx: Tx,
  deps: Pick<Deps, 'horloge'>,
  demande: Racontee,
  action: ActionSurDemande | 'demander',
  auteurId: string | null,
): Promise<void> {
  const quoi = `${demande.nature.toLowerCase()}.${action}`;
  const concerneId =
    auteurId === demande.demandeurId ? (demande.concerneId ?? demande.demandeurId) : demande.demandeurId;
  const { structureId, serviceId } = demande;
  if (structureId !== null) {
    return consigner(tx, deps, {
      structureId,
      serviceId,
      action: quoi,
      auteurId,
      concerneId,
      donnees: { demande: demande.id },
    });
  }
  const instant = deps.horloge.maintenant();
  await auditer(tx, {
    instant,
    utilisateurId: auteurId,
    action: `organisation.${quoi}`,
    objet: 'demande',
    objetId: demande.id,
  });
  await emettre(tx, {
    type: `organisation.${quoi}`,
    instant,
    utilisateurId: auteurId,
    pourUtilisateurId: concerneId,
  });
}
