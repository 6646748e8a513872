import {
  fluxEstFinal,
  INTERFACE_DU_FORMAT,
  retientSonFichier,
  type StatutFlux,
  statutFinalDuFlux,
} from '@orpheon/domain';
import type { Lecture } from '@orpheon/formats';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { consignerDocuments } from '../../platform/document.repository.ts';
import { type BilanFlux, type FluxAIntegrer, verrouillerFlux } from '../flux.repository.ts';
import type { FactureAInserer } from '../lignes-facture.ts';
import { annoncerInfectionsConnues } from '../pieces/annoncer-infection.ts';
import { consignerSignatures } from '../signatures/signature.repository.ts';
import { estRefusee, insererJugees, terminer } from './ecrire-factures.ts';
import { type FactureJugee, lireFacture } from './facture-lue.ts';
import { jugerFactures, stockerPieces } from './juger-factures.ts';

/** A deposit of one document, and what reading it gave. */
export interface ElementDuLot {
  readonly flux: FluxAIntegrer;
  readonly lecture: Lecture;
}

/**
 * Checks and stores many deposits of one document in ONE transaction, one statement a table: each ends in its final state
 * with its invoice, history, events and audit, or nothing of the lot is written. A deposit that is final already is left
 * alone, so that a lot may be run again after any interruption.
 *
 * @returns the final state of each deposit that this call ended
 */
export async function integrerLot(deps: Deps, lot: readonly ElementDuLot[]): Promise<Map<string, StatutFlux>> {
  // A deposit handed in twice is one deposit.
  const elements = [...new Map(lot.map((e) => [e.flux.id, e])).values()];
  const lues = elements.flatMap(({ flux, lecture }) => {
    const { nomFichier: nom, taille, empreinte } = flux;
    return lireFacture(flux, { nom, taille, empreinte }, lecture) ?? [];
  });
  const jugees = await stockerPieces(deps, await jugerFactures(deps, lues));
  return enTransaction(deps.base, (tx) => ecrire(deps, tx, elements, jugees));
}

async function ecrire(
  deps: Deps,
  tx: Tx,
  elements: readonly ElementDuLot[],
  jugees: readonly FactureJugee[],
): Promise<Map<string, StatutFlux>> {
  const instant = deps.horloge.maintenant();
  const verrouilles = await verrouillerFlux(
    tx,
    elements.map((e) => e.flux.id),
  );
  const ouverts = new Set(verrouilles.filter((f) => !fluxEstFinal(f.statut)).map((f) => f.id));
  const ouvertes = jugees.filter((j) => ouverts.has(j.flux.id));
  await consignerDocuments(
    tx,
    ouvertes.flatMap((j) => j.pieces),
    instant,
  );
  await consignerSignatures(
    tx,
    elements.filter((e) => ouverts.has(e.flux.id)).map(({ flux, lecture }) => ({ empreinte: flux.empreinte, lecture })),
    instant,
  );
  const ecrites = await insererJugees(deps, tx, ouvertes, instant);
  const bilans = elements.filter((e) => ouverts.has(e.flux.id)).map((e) => bilanDe(e, ecrites));
  await terminer(tx, verrouilles, bilans, ecrites, instant);
  await annoncerInfectionsConnues(tx, ecrites, instant);
  return new Map(bilans.map((b) => [b.id, b.statut]));
}

function bilanDe({ flux, lecture }: ElementDuLot, ecrites: readonly FactureAInserer[]): BilanFlux {
  const sienne = ecrites.find((f) => f.facture.flux_id === flux.id);
  const refusees = sienne && estRefusee(sienne) ? 1 : 0;
  const statut = statutFinalDuFlux(sienne ? 1 - refusees : 0, refusees);
  return {
    id: flux.id,
    statut,
    codeInterface: lecture.format ? INTERFACE_DU_FORMAT[lecture.format] : null,
    retientEmpreinte: retientSonFichier(statut),
    nombreFactures: sienne ? 1 : 0,
    nombreRejets: refusees,
    anomalies: sienne ? [] : lecture.anomalies,
  };
}
