import {
  type CodeInterface,
  extraireDonneesChorus,
  fluxEstFinal,
  INTERFACE_DU_FORMAT,
  jourAParis,
  retientSonFichier,
  type StatutFlux,
  statutFinalDuFlux,
} from '@orpheon/domain';
import { jugerLecture, type Lecture } from '@orpheon/formats';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { consignerDocuments } from '../../platform/document.repository.ts';
import {
  auditerTous,
  emettreTous,
  type NouvelEvenement,
  type NouvelleEntreeAudit,
} from '../../platform/journal-metier.ts';
import { evenementFacture, TYPE_EVENEMENT_FLUX } from '../evenements.ts';
import { type FactureAInserer, insererFactures } from '../facture.repository.ts';
import { chargerFaits, type DemandeFaits } from '../factures-emises/faits-depot.query.ts';
import { type BilanFlux, type FluxAIntegrer, terminerFlux, verrouillerFlux } from '../flux.repository.ts';
import type { FactureLue } from './facture-lue.ts';
import { type FactureJugee, type PieceStockee, preparerFacture } from './preparer-facture.ts';

/** A deposit and what reading its file gave. */
export interface ElementDuLot {
  readonly flux: FluxAIntegrer;
  readonly lecture: Lecture;
}

/** Attachments written to the store at once. */
const ECRITURES_SIMULTANEES = 8;

/**
 * Checks and stores many deposits in ONE transaction, one statement a table: each ends in its final state with its
 * invoice, history, events and audit, or nothing of the lot is written. A deposit that is final already is left alone,
 * so that a lot may be run again after any interruption.
 *
 * @returns the final state of each deposit that this call ended
 */
export async function integrerLot(deps: Deps, lot: readonly ElementDuLot[]): Promise<Map<string, StatutFlux>> {
  // A deposit handed in twice is one deposit.
  const elements = [...new Map(lot.map((e) => [e.flux.id, e])).values()];
  const lues = elements.flatMap(lireFacture);
  const faits = lues.length > 0 ? await chargerFaits(deps, lues.map(demandeDe)) : [];
  const jugees: FactureJugee[] = [];
  for (const [i, lue] of lues.entries()) {
    const f = faits[i];
    if (!f) throw new Error('facts are missing for an invoice');
    const { anomalies, recevable } = jugerLecture(lue.lecture, f.faits);
    jugees.push({ ...lue, faits: f, anomalies, recevable, pieces: [] });
  }
  const completes = await stockerPieces(deps, jugees, lues);
  return enTransaction(deps.base, (tx) => ecrire(deps, tx, elements, completes, lues));
}

function lireFacture({ flux, lecture }: ElementDuLot): FactureLue[] {
  const { facture, format } = lecture;
  if (!facture || !format) return [];
  return [{ flux, lecture, modele: facture, format, donnees: extraireDonneesChorus(facture, format, lecture.profil) }];
}

const demandeDe = ({ flux, donnees }: FactureLue): DemandeFaits => ({
  structureId: flux.structureId,
  fournisseur: donnees.fournisseur.identifiant,
  serviceFournisseur: donnees.codeServiceFournisseur,
  destinataire: donnees.destinataire.identifiant,
  service: donnees.codeService,
  numero: donnees.numero,
  numeroOrigine: donnees.numeroFactureOrigine,
  jour: jourAParis(flux.deposeLe),
  deposeLe: flux.deposeLe,
});

/** Attachments are durable before any row names them. A refused invoice keeps them inside its document only. */
async function stockerPieces(
  deps: Deps,
  jugees: readonly FactureJugee[],
  lues: readonly FactureLue[],
): Promise<FactureJugee[]> {
  const completes = [...jugees];
  const travaux = jugees.flatMap((j, rang) =>
    j.recevable ? (lues[rang]?.lecture.pieces ?? []).map((piece) => ({ rang, piece })) : [],
  );
  const stockees = new Map<number, PieceStockee[]>();
  for (let i = 0; i < travaux.length; i += ECRITURES_SIMULTANEES) {
    const faites = await Promise.all(
      travaux.slice(i, i + ECRITURES_SIMULTANEES).map(async ({ rang, piece }) => ({
        rang,
        stockee: { ...(await deps.documents.deposerOctets(piece.octets)), nom: piece.nom, typeMime: piece.typeMime },
      })),
    );
    for (const { rang, stockee } of faites) stockees.set(rang, [...(stockees.get(rang) ?? []), stockee]);
  }
  for (const [rang, pieces] of stockees) {
    const j = completes[rang];
    if (j) completes[rang] = { ...j, pieces };
  }
  return completes;
}

async function ecrire(
  deps: Deps,
  tx: Tx,
  elements: readonly ElementDuLot[],
  jugees: readonly FactureJugee[],
  lues: readonly FactureLue[],
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
  const ecrites = await insererJugees(deps, tx, ouvertes, lues, instant);
  const bilans = elements.filter((e) => ouverts.has(e.flux.id)).map((e) => bilanDe(e, ecrites));
  await terminerFlux(tx, bilans, instant);
  await emettreTous(tx, evenementsDe(bilans, verrouilles, ecrites, instant));
  await auditerTous(tx, auditDe(bilans, ecrites, instant));
  return new Map(bilans.map((b) => [b.id, b.statut]));
}

/**
 * Writes the invoices. One whose number was taken since its facts were read (by another deposit at the same moment, or
 * of the same lot) is judged again with the facts as they are now, and is then a duplicate.
 */
async function insererJugees(
  deps: Deps,
  tx: Tx,
  jugees: readonly FactureJugee[],
  lues: readonly FactureLue[],
  instant: Date,
): Promise<FactureAInserer[]> {
  const preparees = jugees.map((j) => preparerFacture(j, instant));
  const ids = await insererFactures(tx, preparees);
  const gardees = preparees.filter((p) => ids.has(p.facture.id));
  const perdues = jugees.filter((j) => !ids.has(j.faits.factureId));
  if (perdues.length === 0) return gardees;
  const parFlux = new Map(lues.map((l) => [l.flux.id, l]));
  const relues = perdues.flatMap((j) => parFlux.get(j.flux.id) ?? []);
  const faits = await chargerFaits(deps, relues.map(demandeDe), tx);
  const rejugees = relues.map((lue, i) => {
    const f = faits[i];
    if (!f) throw new Error('facts are missing for an invoice');
    const { anomalies, recevable } = jugerLecture(lue.lecture, f.faits);
    if (recevable) throw new Error('an invoice can neither be written nor refused');
    return preparerFacture({ ...lue, faits: f, anomalies, recevable, pieces: [] }, instant);
  });
  await insererFactures(tx, rejugees);
  return [...gardees, ...rejugees];
}

function bilanDe({ flux, lecture }: ElementDuLot, ecrites: readonly FactureAInserer[]): BilanFlux {
  const siennes = ecrites.filter((f) => f.facture.flux_id === flux.id);
  const refusees = siennes.filter((f) => f.historique.some((h) => h.action === 'declarerNonConforme')).length;
  const statut = statutFinalDuFlux(siennes.length - refusees, refusees);
  const codeInterface: CodeInterface | null = lecture.format ? INTERFACE_DU_FORMAT[lecture.format] : null;
  return {
    id: flux.id,
    statut,
    codeInterface,
    retientEmpreinte: retientSonFichier(statut),
    nombreFactures: siennes.length,
    nombreRejets: refusees,
    anomalies: siennes.length === 0 ? lecture.anomalies : [],
  };
}

function evenementsDe(
  bilans: readonly BilanFlux[],
  flux: readonly FluxAIntegrer[],
  factures: readonly FactureAInserer[],
  instant: Date,
): NouvelEvenement[] {
  const parId = new Map(flux.map((f) => [f.id, f]));
  return [
    ...factures.flatMap(({ facture: f, historique }): NouvelEvenement[] => {
      const derniere = historique.at(-1);
      if (!derniere) return [];
      const situee = {
        id: f.id,
        fluxId: f.flux_id,
        fournisseurId: f.fournisseur_id,
        serviceFournisseurId: f.service_fournisseur_id,
        destinataireId: f.destinataire_id,
        serviceDestinataireId: f.service_destinataire_id,
      };
      return [evenementFacture(situee, derniere.action, f.statut, { instant, utilisateurId: null })];
    }),
    ...bilans.map(
      (b): NouvelEvenement => ({
        type: TYPE_EVENEMENT_FLUX[statutFinal(b.statut)],
        instant,
        utilisateurId: null,
        fluxId: b.id,
        fournisseurId: parId.get(b.id)?.structureId ?? null,
      }),
    ),
  ];
}

function statutFinal(statut: StatutFlux): keyof typeof TYPE_EVENEMENT_FLUX {
  if (statut in TYPE_EVENEMENT_FLUX) return statut as keyof typeof TYPE_EVENEMENT_FLUX;
  throw new Error(`${statut} ends no deposit`);
}

const auditDe = (
  bilans: readonly BilanFlux[],
  factures: readonly FactureAInserer[],
  instant: Date,
): NouvelleEntreeAudit[] => [
  ...factures.flatMap(({ facture, historique }) =>
    historique.map((h) => ({
      instant,
      utilisateurId: h.utilisateur_id,
      action: `facture.${h.action}`,
      objet: 'facture',
      objetId: facture.id,
      donnees: { statut: h.statut, version: h.rang, fluxId: facture.flux_id, empreinte: facture.empreinte },
    })),
  ),
  ...bilans.map((b) => ({
    instant,
    utilisateurId: null,
    action: TYPE_EVENEMENT_FLUX[statutFinal(b.statut)],
    objet: 'flux',
    objetId: b.id,
    donnees: { statut: b.statut, factures: b.nombreFactures, rejets: b.nombreRejets },
  })),
];
