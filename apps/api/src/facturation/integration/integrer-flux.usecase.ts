import { fluxEstFinal } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditer, emettre } from '../../platform/journal-metier.ts';
import { TYPE_EVENEMENT_FLUX } from '../evenements.ts';
import { changerStatutFlux, type FluxAIntegrer, terminerFlux, verrouillerFlux } from '../flux.repository.ts';
import { integrerLot } from './integrer-lot.ts';
import type { Lecteurs } from './lecteurs.ts';

/**
 * Integrates one deposit: reads and checks its file, then writes everything it becomes in one transaction. May be
 * interrupted anywhere and run again, even twice at once: what is final is left alone, and nothing is written before
 * the last transaction. On the last run a failure ends the deposit as an incident: it never stays under way.
 */
export async function integrerFlux(
  deps: Deps,
  lecteurs: Lecteurs,
  fluxId: string,
  { dernierEssai }: { dernierEssai: boolean },
): Promise<void> {
  const flux = await commencer(deps, fluxId);
  if (!flux) return;
  try {
    const octets = await deps.documents.lire(flux.empreinte);
    const lecture = await lecteurs.lire(octets, flux.nomFichier);
    await integrerLot(deps, [{ flux, lecture }]);
  } catch (err) {
    if (!dernierEssai) throw err;
    deps.journal.error({ err, flux: fluxId }, 'integration given up');
    await declarerIncident(deps, fluxId);
  }
}

/** Marks the deposit as under way; null: there is nothing left to do. */
const commencer = (deps: Deps, fluxId: string): Promise<FluxAIntegrer | null> =>
  enTransaction(deps.base, async (tx) => {
    const [flux] = await verrouillerFlux(tx, [fluxId]);
    if (!flux || fluxEstFinal(flux.statut)) return null;
    const statut = 'IN_EN_COURS_TRAITEMENT_CPP';
    if (flux.statut === statut) return flux;
    await changerStatutFlux(tx, fluxId, statut);
    await auditer(tx, {
      instant: deps.horloge.maintenant(),
      utilisateurId: null,
      action: 'flux.traitement',
      objet: 'flux',
      objetId: fluxId,
      donnees: { statut },
    });
    return { ...flux, statut };
  });

/** The file is let go: it may be filed again. */
const declarerIncident = (deps: Deps, fluxId: string): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const [flux] = await verrouillerFlux(tx, [fluxId]);
    if (!flux || fluxEstFinal(flux.statut)) return;
    const instant = deps.horloge.maintenant();
    const statut = 'IN_INCIDENTE';
    const bilan = { id: fluxId, statut, codeInterface: null, retientEmpreinte: false } as const;
    const anomalie = { code: 'ORP-CONT-INCIDENT', couche: 'CONTENEUR', gravite: 'FATALE' } as const;
    await terminerFlux(tx, [{ ...bilan, nombreFactures: 0, nombreRejets: 0, anomalies: [anomalie] }], instant);
    const action = TYPE_EVENEMENT_FLUX[statut];
    await auditer(tx, { instant, utilisateurId: null, action, objet: 'flux', objetId: fluxId, donnees: { statut } });
    await emettre(tx, { type: action, instant, utilisateurId: null, fluxId, fournisseurId: flux.structureId });
  });
