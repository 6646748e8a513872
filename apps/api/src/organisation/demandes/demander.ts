import { regleDeNature } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { gestionnairesDe, personnesDuSupport } from '../gestionnaires.query.ts';
import { inscrireDemande, type NouvelleDemande } from './demande.repository.ts';
import { messageADecider } from './messages-demandes.ts';
import { raconterDemande } from './raconter-demande.ts';

/**
 * Makes a request: it waits, is told to everybody who may answer it, by mail and on their open pages, and leaves its
 * history. For every kind of request; what may be asked is judged before.
 *
 * @returns its identifier
 * @throws ErreurHttp DEMANDE_DEJA_EN_ATTENTE, TROP_DE_DEMANDES_EN_ATTENTE (409)
 */
export async function faireDemande(tx: Tx, deps: Deps, nouvelle: NouvelleDemande): Promise<string> {
  const id = await inscrireDemande(tx, nouvelle, deps.horloge.maintenant());
  const demande = { concerneId: null, serviceId: null, ...nouvelle, id };
  await raconterDemande(tx, deps, demande, 'demander', demande.demandeurId);
  const decideurs = await decideursDe(tx, deps, demande);
  await ecrireCourriels(
    tx,
    deps,
    decideurs.map((utilisateurId) => ({
      message: messageADecider(demande.nature),
      utilisateurId,
      donnees: { demandeId: id },
    })),
  );
  return id;
}

/** Everybody who may answer a request, but its author: who is written to. */
export async function decideursDe(
  tx: Tx,
  deps: Deps,
  demande: Pick<NouvelleDemande, 'nature' | 'demandeurId' | 'structureId'> & {
    readonly concerneId?: string | null;
    readonly serviceId?: string | null;
  },
): Promise<string[]> {
  const { decideur, supportSansGestionnaire } = regleDeNature(demande.nature);
  const { structureId, serviceId = null, concerneId } = demande;
  if (decideur === 'PERSONNE_CONCERNEE') return concerneId ? [concerneId] : [];
  const gestionnaires =
    decideur === 'GESTIONNAIRE' && structureId ? await gestionnairesDe(tx, deps, { structureId, serviceId }) : [];
  const auSupport = decideur === 'SUPPORT' || (supportSansGestionnaire && gestionnaires.length === 0);
  const tous = auSupport ? await personnesDuSupport(tx) : gestionnaires;
  return tous.filter((id) => id !== demande.demandeurId);
}
