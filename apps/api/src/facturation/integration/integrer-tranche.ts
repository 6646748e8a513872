import { type Anomalie, fluxEstFinal, repetitionDansLeLot } from '@orpheon/domain';
import type { DocumentExtrait } from '@orpheon/formats';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { consignerDocuments } from '../../platform/document.repository.ts';
import { empreinteDe } from '../../platform/documents.ts';
import { type FluxAIntegrer, verrouillerFlux } from '../flux.repository.ts';
import {
  consignerTraites,
  type DocumentTraite,
  type LigneFluxDocument,
  lireDocumentsTraites,
} from '../flux-document.repository.ts';
import { annoncerInfectionsConnues } from '../pieces/annoncer-infection.ts';
import { consignerSignatures } from '../signatures/signature.repository.ts';
import { annoncerFactures, estRefusee, insererJugees } from './ecrire-factures.ts';
import { type FactureJugee, type FactureLue, lireFacture } from './facture-lue.ts';
import { ECRITURES_SIMULTANEES, jugerFactures, stockerPieces } from './juger-factures.ts';
import type { Lecteurs } from './lecteurs.ts';

/** A document of a lot on its way to its rows. */
interface Examine {
  readonly extrait: DocumentExtrait;
  readonly empreinte: string | null;
  /** Why no invoice comes of it; empty where one does. */
  readonly anomalies: readonly Anomalie[];
  readonly lue: FactureLue | null;
}

/**
 * Deals with a few documents of a lot: reads and judges them outside of any transaction, then writes everything that
 * follows in one.
 * @returns all documents of the lot that are dealt with; null where the deposit was ended meanwhile
 */
export async function integrerTranche(
  deps: Deps,
  lecteurs: Lecteurs,
  flux: FluxAIntegrer,
  tranche: readonly DocumentExtrait[],
  traites: readonly DocumentTraite[],
): Promise<readonly DocumentTraite[] | null> {
  const examines = await examiner(lecteurs, flux, tranche, traites);
  const lues = examines.flatMap((e) => e.lue ?? []);
  await conserver(deps, examines);
  const saufFactures = new Set(traites.flatMap((t) => t.factureId ?? []));
  const jugees = jugerEnsemble(await jugerFactures(deps, lues, { saufFactures }), examines, traites);
  const completes = await stockerPieces(deps, jugees);
  return enTransaction(deps.base, (tx) => ecrire(deps, tx, flux.id, examines, completes));
}

/** Reads documents; one whose bytes an earlier one had is not read again. */
async function examiner(
  lecteurs: Lecteurs,
  flux: FluxAIntegrer,
  tranche: readonly DocumentExtrait[],
  traites: readonly DocumentTraite[],
): Promise<Examine[]> {
  const vus = [...traites];
  const aLire = tranche.map((extrait) => {
    const { rang, chemin } = extrait.annonce;
    const empreinte = extrait.octets && empreinteDe(extrait.octets);
    const document = { rang, chemin, empreinte, numero: null, recevable: false, factureId: null };
    const repetition = repetitionDansLeLot(document, vus);
    vus.push(document);
    return { extrait, empreinte, anomalies: [extrait.anomalie ?? repetition].filter((a) => a !== null) };
  });
  return Promise.all(
    aLire.map(async (e): Promise<Examine> => {
      const { annonce, octets } = e.extrait;
      if (e.anomalies.length > 0 || !octets || e.empreinte === null) return { ...e, lue: null };
      const nom = annonce.chemin.split('/').at(-1) ?? annonce.chemin;
      const lecture = await lecteurs.lire(octets, nom);
      const lue = lireFacture(flux, { nom, taille: octets.length, empreinte: e.empreinte }, lecture);
      return { ...e, lue, anomalies: lue ? [] : lecture.anomalies };
    }),
  );
}

/** The documents of invoices are durable before any row names them. */
async function conserver(deps: Deps, examines: readonly Examine[]): Promise<void> {
  const aGarder = examines.flatMap((e) => (e.lue && e.extrait.octets ? [e.extrait.octets] : []));
  for (let i = 0; i < aGarder.length; i += ECRITURES_SIMULTANEES) {
    await Promise.all(
      aGarder.slice(i, i + ECRITURES_SIMULTANEES).map((octets) => deps.documents.deposerOctets(octets)),
    );
  }
}

/** Adds what each invoice repeats of the lot before it. */
function jugerEnsemble(
  jugees: readonly FactureJugee[],
  examines: readonly Examine[],
  traites: readonly DocumentTraite[],
): FactureJugee[] {
  const places = examines.filter((e) => e.lue).map((e) => e.extrait.annonce);
  const vus: DocumentTraite[] = [...traites];
  return jugees.map((j, i) => {
    const { rang = 0, chemin = '' } = places[i] ?? {};
    // Equal bytes were told before reading: here the number alone counts.
    const document = {
      rang,
      chemin,
      empreinte: null,
      numero: j.donnees.numero ?? null,
      recevable: j.recevable,
      factureId: null,
    };
    const repetition = repetitionDansLeLot(document, vus);
    const jugee = repetition ? { ...j, anomalies: [...j.anomalies, repetition], recevable: false } : j;
    vus.push({ ...document, recevable: jugee.recevable });
    return jugee;
  });
}

async function ecrire(
  deps: Deps,
  tx: Tx,
  fluxId: string,
  examines: readonly Examine[],
  jugees: readonly FactureJugee[],
): Promise<readonly DocumentTraite[] | null> {
  const instant = deps.horloge.maintenant();
  const [flux] = await verrouillerFlux(tx, [fluxId]);
  if (!flux || fluxEstFinal(flux.statut)) return null;
  const faits = new Set((await lireDocumentsTraites(tx, fluxId)).map((d) => d.rang));
  const aEcrire = examines.filter((e) => !faits.has(e.extrait.annonce.rang));
  const gardees = jugees.filter((j) => aEcrire.some((e) => e.lue?.document === j.document));
  await consignerDocuments(
    tx,
    gardees.flatMap((j) => [j.document, ...j.pieces]),
    instant,
  );
  await consignerSignatures(
    tx,
    gardees.map(({ document: { empreinte }, lecture }) => ({ empreinte, lecture })),
    instant,
  );
  const ecrites = await insererJugees(deps, tx, gardees, instant);
  const parDocument = new Map(gardees.map((j, i) => [j.document, ecrites[i]]));
  const lignes = aEcrire.map(({ extrait: { annonce }, empreinte, anomalies, lue }): LigneFluxDocument => {
    const facture = lue && parDocument.get(lue.document);
    return {
      flux_id: fluxId,
      rang: annonce.rang,
      chemin: annonce.chemin,
      taille: annonce.taille,
      empreinte,
      facture_id: facture?.facture.id ?? null,
      recevable: facture ? !estRefusee(facture) : false,
      anomalies,
    };
  });
  if (lignes.length > 0) await consignerTraites(tx, fluxId, lignes);
  await annoncerFactures(tx, ecrites, instant);
  await annoncerInfectionsConnues(tx, ecrites, instant);
  return lireDocumentsTraites(tx, fluxId);
}
