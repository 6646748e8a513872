import { fluxEstFinal, retientSonFichier } from '@orpheon/domain';
import { reconnaitreLot, sourceOctets } from '@orpheon/formats';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditerTous } from '../../platform/journal-metier.ts';
import { ouvrirLimiteur } from '../../platform/limiteur.ts';
import { parLots } from '../../platform/par-lots.ts';
import { type BilanFlux, changerStatutFlux, type FluxAIntegrer, verrouillerFlux } from '../flux.repository.ts';
import { terminer } from './ecrire-factures.ts';
import { bilanDuLotInterrompu, integrerArchive } from './integrer-archive.ts';
import { type ElementDuLot, integrerLot } from './integrer-lot.ts';
import type { Lecteurs } from './lecteurs.ts';

/** Deposits that share a transaction at most: what a failure makes them do again, one by one. */
const LOT = 32;
/** Bytes of files that one worker has in memory at once: many small ones, or one of the largest. */
const OCTETS_ENSEMBLE = 128 * 1024 * 1024;

/**
 * The integration of deposits, one call each: reads and checks its file, then writes everything it becomes. May be
 * interrupted anywhere and run again, even twice at once: what is final is left alone, and nothing is written before
 * the last transaction. On the last run a failure ends the deposit as an incident: it never stays under way.
 *
 * Calls under way at the same time share their transactions (`parLots`): most of what storing costs is theirs. A lot of
 * invoices (zip, tar.gz) goes its own way, a few documents a transaction.
 */
export function ouvrirIntegration(
  deps: Deps,
  lecteurs: Lecteurs,
): (fluxId: string, options: { dernierEssai: boolean }) => Promise<void> {
  const commencer = parLots((ids: readonly string[]) => commencerLot(deps, ids), LOT);
  const integrer = parLots(async (lot: readonly ElementDuLot[]) => {
    const finis = await integrerLot(deps, lot);
    for (const statut of finis.values()) deps.metriques.integrations.inc({ statut });
    return lot;
  }, LOT);

  const limiter = ouvrirLimiteur(OCTETS_ENSEMBLE);
  const traiter = async (flux: FluxAIntegrer): Promise<void> => {
    const octets = await deps.documents.lire(flux.empreinte);
    const archive = await reconnaitreLot(sourceOctets(octets));
    if (archive) await integrerArchive(deps, lecteurs, flux, octets, archive);
    else await integrer({ flux, lecture: await lecteurs.lire(octets, flux.nomFichier) });
  };

  return async (fluxId, { dernierEssai }) => {
    const flux = await commencer(fluxId);
    if (!flux) return;
    try {
      await limiter(flux.taille, () => traiter(flux));
    } catch (err) {
      if (!dernierEssai) throw err;
      deps.journal.error({ err, flux: fluxId }, 'integration given up');
      await declarerIncident(deps, fluxId);
      deps.metriques.integrations.inc({ statut: 'IN_INCIDENTE' });
    }
  };
}

/** Marks deposits as under way; null for one of which nothing is left to do. */
const commencerLot = (deps: Deps, ids: readonly string[]): Promise<(FluxAIntegrer | null)[]> =>
  enTransaction(deps.base, async (tx) => {
    const statut = 'IN_EN_COURS_TRAITEMENT_CPP';
    const ouverts = (await verrouillerFlux(tx, ids)).filter((f) => !fluxEstFinal(f.statut));
    const nouveaux = ouverts.filter((f) => f.statut !== statut).map((f) => f.id);
    if (nouveaux.length > 0) {
      const instant = deps.horloge.maintenant();
      await changerStatutFlux(tx, nouveaux, statut);
      await auditerTous(
        tx,
        nouveaux.map((objetId) => ({
          instant,
          utilisateurId: null,
          action: 'flux.traitement',
          objet: 'flux',
          objetId,
          donnees: { statut },
        })),
      );
    }
    const parId = new Map(ouverts.map((f) => [f.id, { ...f, statut } as const]));
    return ids.map((id) => parId.get(id) ?? null);
  });

/** The file is let go: it may be filed again. A lot of which something was accepted keeps it, and ends partially integrated. */
const declarerIncident = (deps: Deps, fluxId: string): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const [flux] = await verrouillerFlux(tx, [fluxId]);
    if (!flux || fluxEstFinal(flux.statut)) return;
    const bilan = (await bilanDuLotInterrompu(tx, fluxId)) ?? incident(fluxId);
    await terminer(tx, [flux], [bilan], [], deps.horloge.maintenant());
  });

const incident = (id: string): BilanFlux => {
  const statut = 'IN_INCIDENTE';
  return {
    id,
    statut,
    codeInterface: null,
    retientEmpreinte: retientSonFichier(statut),
    nombreFactures: 0,
    nombreRejets: 0,
    anomalies: [{ code: 'ORP-CONT-INCIDENT', couche: 'CONTENEUR', gravite: 'FATALE' }],
  };
};
