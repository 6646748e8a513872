import { deciderDemande, type StatutStructure } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { clore, verrouillerDemande } from '../demandes/demande.repository.ts';
import { SANS_OBJET } from '../demandes/messages-demandes.ts';
import { raconterDemande } from '../demandes/raconter-demande.ts';
import { annoncerMandat } from '../mandats/annoncer.ts';
import { avancerMandat } from '../mandats/mandat.repository.ts';
import { type AvecMandats, demandesEnAttente, ecrireFermeture, type StructureTenue } from './cycle.repository.ts';

/**
 * Writes a closing that was judged, in a transaction that holds the structure: its state, and the end of every request
 * that waits there, whose askers are told, and of every mandat de facturation, told to the other side. History and mails of the closing itself are the caller's.
 */
export async function fermer(
  tx: Tx,
  deps: Deps,
  structure: StructureTenue & AvecMandats,
  fermeture: {
    readonly statut: StatutStructure;
    readonly par: string;
    readonly motif: string;
    readonly successeurId: string | null;
  },
): Promise<void> {
  await ecrireFermeture(tx, structure.id, { ...fermeture, instant: deps.horloge.maintenant() });
  for (const demandeId of await demandesEnAttente(tx, structure.id)) await cloreSansObjet(tx, deps, demandeId);
  const { par: parId, motif } = fermeture;
  const instant = deps.horloge.maintenant();
  for (const mandat of structure.mandats) {
    await avancerMandat(tx, mandat, 'REVOQUE', { parId, motif, instant });
    const pour = structure.id === mandat.mandantId ? 'MANDATAIRE' : 'MANDANT';
    await annoncerMandat(tx, deps, mandat, 'revoquer', { auteurId: parId, pour });
  }
}

async function cloreSansObjet(tx: Tx, deps: Deps, demandeId: string): Promise<void> {
  const demande = await verrouillerDemande(tx, deps, demandeId);
  const juge = demande && deciderDemande(demande, 'clore', 'SYSTEME', null);
  if (!demande || !juge?.ok) return;
  await clore(tx, demande, { statut: juge.valeur, par: null, motif: null, instant: deps.horloge.maintenant() });
  await raconterDemande(tx, deps, demande, 'clore', null);
  await ecrireCourriels(tx, deps, [
    { message: SANS_OBJET, utilisateurId: demande.demandeurId, donnees: { demandeId } },
  ]);
}
