import { changerRattachement } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { tenirDemandesDe } from '../demandes/demande.repository.ts';
import { retirerTenue } from '../demandes/retirer-demande.ts';
import { consignerTous, type FaitDOrganisation } from '../historique.repository.ts';
import {
  finirRattachement,
  laisserSansPrincipal,
  lirePlacesDe,
  retirerTousLesProfils,
  tenirStructuresDe,
} from './rattachement.repository.ts';

/**
 * Holds what `effacerPersonne` ends: requests, then structures, as whoever answers a request does. Called before the
 * account itself is held.
 */
export async function tenirPersonne(tx: Tx, utilisateurId: string): Promise<void> {
  await tenirDemandesDe(tx, utilisateurId);
  await tenirStructuresDe(tx, utilisateurId);
}

/**
 * What an account that is erased leaves in organisations: it belongs nowhere, holds nothing, waits for no answer. The
 * structures keep in their history that it did. Nothing holds a person back here: who leads an open structure hands over
 * before.
 */
export async function effacerPersonne(tx: Tx, deps: Deps, utilisateurId: string): Promise<void> {
  const instant = deps.horloge.maintenant();
  for (const id of await tenirDemandesDe(tx, utilisateurId)) await retirerTenue(tx, deps, id, utilisateurId);
  const faits: FaitDOrganisation[] = [];
  for (const { id, statut, structureId, serviceId } of await lirePlacesDe(tx, utilisateurId)) {
    const suite = statut && changerRattachement(statut, 'effacer');
    if (suite && !(suite.ok && suite.valeur)) continue;
    if (id !== null && suite?.ok && suite.valeur) await finirRattachement(tx, id, suite.valeur, instant);
    await laisserSansPrincipal(tx, { utilisateurId, structureId });
    faits.push({
      structureId,
      serviceId,
      action: 'rattachement.effacer',
      auteurId: utilisateurId,
      concerneId: utilisateurId,
    });
  }
  await retirerTousLesProfils(tx, utilisateurId);
  await consignerTous(tx, deps, faits);
}
