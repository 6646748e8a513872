import type { Anomalie, DocumentDuLot, FormatFacture } from '@orpheon/domain';
import type { Tx } from '../platform/base.ts';
import { versJsonb } from '../platform/json.ts';

/** The only writer of `flux_document`, and of what a deposit says of its progress through them. */

export interface LigneFluxDocument {
  readonly flux_id: string;
  readonly rang: number;
  readonly chemin: string;
  readonly taille: number;
  readonly empreinte: string | null;
  readonly facture_id: string | null;
  readonly recevable: boolean;
  readonly anomalies: readonly Anomalie[];
}

/** A document of a lot that was dealt with. */
export interface DocumentTraite extends DocumentDuLot {
  readonly factureId: string | null;
}

export async function lireDocumentsTraites(tx: Pick<Tx, '$queryRaw'>, fluxId: string): Promise<DocumentTraite[]> {
  return tx.$queryRaw<DocumentTraite[]>`
    SELECT d.rang, d.chemin, d.empreinte, d.recevable, d.facture_id::text AS "factureId", f.numero
    FROM flux_document d LEFT JOIN facture f ON f.id = d.facture_id WHERE d.flux_id = ${BigInt(fluxId)} ORDER BY d.rang`;
}

/** Notes how many documents a lot holds, once it was opened. */
export async function annoncerDocuments(tx: Pick<Tx, '$executeRaw'>, fluxId: string, nombre: number): Promise<void> {
  await tx.$executeRaw`UPDATE flux SET nombre_documents = ${nombre}, version = version + 1
    WHERE id = ${BigInt(fluxId)} AND nombre_documents IS DISTINCT FROM ${nombre}`;
}

/** Writes what became of documents; the deposit, held by the caller, moves along by as many. */
export async function consignerTraites(
  tx: Pick<Tx, '$executeRaw'>,
  fluxId: string,
  lignes: readonly LigneFluxDocument[],
): Promise<void> {
  await tx.$executeRaw`INSERT INTO flux_document (flux_id, rang, chemin, taille, empreinte, facture_id, recevable, anomalies)
    SELECT flux_id, rang, chemin, taille, empreinte, facture_id, recevable, anomalies
    FROM jsonb_populate_recordset(NULL::flux_document, ${versJsonb(lignes)}::jsonb)`;
  await tx.$executeRaw`UPDATE flux SET nombre_traites = nombre_traites + ${lignes.length}, version = version + 1
    WHERE id = ${BigInt(fluxId)}`;
}

export interface BilanDuLot {
  /** Documents that the lot holds, dealt with or not. */
  readonly annonces: number;
  readonly traites: number;
  readonly acceptes: number;
  /** Formats of its invoices, accepted or not. */
  readonly formats: readonly FormatFacture[];
}

export async function lireBilanDuLot(tx: Pick<Tx, '$queryRaw'>, fluxId: string): Promise<BilanDuLot> {
  const [bilan] = await tx.$queryRaw<BilanDuLot[]>`
    SELECT coalesce(x.nombre_documents, 0) AS annonces, count(d.rang)::int AS traites,
      count(d.rang) FILTER (WHERE d.recevable)::int AS acceptes,
      coalesce(array_agg(DISTINCT f.format) FILTER (WHERE f.format IS NOT NULL), '{}') AS formats
    FROM flux x LEFT JOIN flux_document d ON d.flux_id = x.id LEFT JOIN facture f ON f.id = d.facture_id
    WHERE x.id = ${BigInt(fluxId)} GROUP BY x.id`;
  if (!bilan) throw new Error('a deposit does not exist');
  return bilan;
}
