import {
  type Anomalie,
  fluxEstFinal,
  INTERFACE_DU_FORMAT,
  lotInterrompu,
  piecesSansFacture,
  retientSonFichier,
  statutFinalDuFlux,
} from '@orpheon/domain';
import { type Archive, type DocumentExtrait, ouvrirArchive, sourceOctets, type TypeArchive } from '@orpheon/formats';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { type BilanFlux, type FluxAIntegrer, verrouillerFlux } from '../flux.repository.ts';
import {
  annoncerDocuments,
  type DocumentTraite,
  lireBilanDuLot,
  lireDocumentsTraites,
} from '../flux-document.repository.ts';
import { terminer } from './ecrire-factures.ts';
import { integrerTranche } from './integrer-tranche.ts';
import type { Lecteurs } from './lecteurs.ts';

/** Documents that share a transaction at most: what a failure makes a lot do again. */
const TRANCHE = 25;
/** And bytes: what a lot keeps in memory beside its archive. */
const OCTETS_TRANCHE = 16 * 1024 * 1024;

const cedant = (): Promise<void> => new Promise((suite) => setImmediate(suite));

/**
 * Integrates a lot a few documents at a time, each transaction adding what became of them to what is there. Interrupted
 * anywhere and run again it goes on after the last document written; run twice at once, each document is written once,
 * as every transaction holds the deposit. Only the last one ends the deposit.
 */
export async function integrerArchive(
  deps: Deps,
  lecteurs: Lecteurs,
  flux: FluxAIntegrer,
  octets: Uint8Array,
  type: TypeArchive,
): Promise<void> {
  const archive = await ouvrirArchive(sourceOctets(octets, cedant), flux.nomFichier, type);
  // A ZIP or tar.gz that came with attachments was refused when it was filed.
  if (flux.pieces.length > 0) return refuser(deps, flux.id, piecesSansFacture());
  if (archive.refus) return refuser(deps, flux.id, archive.refus);
  let traites = await commencer(deps, flux.id, archive);
  for await (const tranche of tranches(archive, traites?.at(-1)?.rang ?? 0)) {
    if (!traites) return;
    traites = await integrerTranche(deps, lecteurs, flux, tranche, traites);
  }
  if (traites) await clore(deps, flux.id);
}

/** What was dealt with by an earlier run; null: nothing is left to do. */
const commencer = (deps: Deps, fluxId: string, archive: Archive): Promise<readonly DocumentTraite[] | null> =>
  enTransaction(deps.base, async (tx) => {
    const flux = await tenir(tx, fluxId);
    if (!flux) return null;
    await annoncerDocuments(tx, fluxId, archive.documents.length);
    return lireDocumentsTraites(tx, fluxId);
  });

/** Holds a deposit that is still under way. */
async function tenir(tx: Tx, fluxId: string): Promise<FluxAIntegrer | null> {
  const [flux] = await verrouillerFlux(tx, [fluxId]);
  return flux && !fluxEstFinal(flux.statut) ? flux : null;
}

async function* tranches(archive: Archive, apresRang: number): AsyncGenerator<DocumentExtrait[]> {
  let tranche: DocumentExtrait[] = [];
  let octets = 0;
  for await (const extrait of archive.extraire(apresRang)) {
    tranche.push(extrait);
    octets += extrait.octets?.length ?? 0;
    if (tranche.length < TRANCHE && octets < OCTETS_TRANCHE) continue;
    yield tranche;
    [tranche, octets] = [[], 0];
  }
  if (tranche.length > 0) yield tranche;
}

/** The archive itself is wrong: nothing of it was taken. */
const refuser = (deps: Deps, fluxId: string, anomalie: Anomalie): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const flux = await tenir(tx, fluxId);
    if (!flux) return;
    const statut = 'IN_REJETE';
    const bilan = { id: fluxId, statut, codeInterface: null, retientEmpreinte: retientSonFichier(statut) } as const;
    const rien = { nombreFactures: 0, nombreRejets: 0, anomalies: [anomalie] };
    await terminer(tx, [flux], [{ ...bilan, ...rien }], [], deps.horloge.maintenant());
  });

/** Every document is dealt with: the deposit ends. */
const clore = (deps: Deps, fluxId: string): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const flux = await tenir(tx, fluxId);
    if (!flux) return;
    await terminer(tx, [flux], [await bilanDuLot(tx, fluxId, [])], [], deps.horloge.maintenant());
  });

/** What became of a lot, its documents that were never dealt with counted as refused. */
async function bilanDuLot(tx: Tx, fluxId: string, anomalies: readonly Anomalie[]): Promise<BilanFlux> {
  const { annonces, acceptes, formats } = await lireBilanDuLot(tx, fluxId);
  const statut = statutFinalDuFlux(acceptes, annonces - acceptes);
  const [format, ...autres] = formats;
  return {
    id: fluxId,
    statut,
    // A lot of several syntaxes has no interface of its own.
    codeInterface: format && autres.length === 0 ? INTERFACE_DU_FORMAT[format] : null,
    retientEmpreinte: retientSonFichier(statut),
    nombreFactures: annonces,
    nombreRejets: annonces - acceptes,
    anomalies,
    lot: true,
  };
}

/**
 * The end of a lot that was given up half-way: what was accepted stays, and its report says what is missing.
 * @returns null where nothing of it was accepted
 */
export async function bilanDuLotInterrompu(tx: Tx, fluxId: string): Promise<BilanFlux | null> {
  const { annonces, traites, acceptes } = await lireBilanDuLot(tx, fluxId);
  if (acceptes === 0) return null;
  return bilanDuLot(tx, fluxId, [lotInterrompu(traites, annonces)]);
}
