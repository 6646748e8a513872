import { deciderDemande as juger } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurRefus, introuvable } from '../../platform/erreurs.ts';
import { clore, verrouillerDemande } from './demande.repository.ts';
import { raconterDemande } from './raconter-demande.ts';

/**
 * Takes a request back for its author, in a transaction of the caller's.
 * @throws ErreurHttp INTROUVABLE (404); ErreurRefus DEMANDE_CLOSE (409)
 */
export async function retirerTenue(tx: Tx, deps: Deps, id: string, utilisateurId: string): Promise<void> {
  const demande = await verrouillerDemande(tx, deps, id);
  if (!demande) throw introuvable();
  const juge = juger(demande, 'retirer', { utilisateurId, droits: [], support: false }, null);
  if (!juge.ok && juge.refus.code === 'INTROUVABLE') throw introuvable();
  if (!juge.ok) throw new ErreurRefus(juge.refus);
  await clore(tx, demande, {
    statut: juge.valeur,
    par: utilisateurId,
    motif: null,
    instant: deps.horloge.maintenant(),
  });
  await raconterDemande(tx, deps, demande, 'retirer', utilisateurId);
}
