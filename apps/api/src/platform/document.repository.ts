import type { Pool } from 'pg';
import { baseIndisponible, type Tx } from './base.ts';
import { type DocumentRecu, StockageIndisponible } from './documents.ts';
import { parLots } from './par-lots.ts';

/**
 * Announces bytes that are about to be placed: on their own, committed before them. The commit does not wait for the disk: where
 * the database itself crashes in that moment nothing can name the bytes any more (`consignerDocuments`), and what is lost is
 * the trace of them, not a document.
 */
export async function annoncerDocuments(pool: Pool, empreintes: readonly string[]): Promise<void> {
  await pool.query({
    name: 'annoncer_documents',
    text: `INSERT INTO document_en_attente (empreinte)
      SELECT DISTINCT e.empreinte FROM (SELECT set_config('synchronous_commit', 'off', true)) AS sans_attente,
        unnest($1::text[]) AS e(empreinte) ORDER BY e.empreinte
      ON CONFLICT (empreinte) DO UPDATE SET depuis = CURRENT_TIMESTAMP`,
    values: [empreintes],
  });
}

/** Announcements that share a statement at most. */
const ANNONCES = 64;

/** `annoncerDocuments` for one: those made at the same time go together. */
export const ouvrirAnnonces = (pool: Pool): ((empreinte: string) => Promise<void>) =>
  parLots(
    async (empreintes: readonly string[]) => {
      await annoncerDocuments(pool, empreintes);
      return empreintes.map(() => undefined);
    },
    ANNONCES,
    baseIndisponible,
  );

/**
 * Notes documents that the store holds; one already noted stays as it is. Each has been announced, and is crossed off in the
 * same transaction: where the announcement is gone the bytes may be too (`oublierOrphelins`), and nothing is noted.
 *
 * @throws StockageIndisponible where it is gone: the deposit begins again
 */
export async function consignerDocuments(
  tx: Pick<Tx, '$queryRaw'>,
  documents: readonly DocumentRecu[],
  instant: Date,
): Promise<void> {
  if (documents.length === 0) return;
  const lignes = JSON.stringify(documents.map(({ empreinte, taille }) => ({ empreinte, taille })));
  // Announcements before documents, each in order (the count waits for all of them): two transactions that note the same
  // ones never wait for each other in a circle.
  const [perdus] = await tx.$queryRaw<{ nombre: number }[]>`
    WITH recus AS MATERIALIZED (
      SELECT DISTINCT ON (d.empreinte) d.empreinte, d.taille
      FROM jsonb_to_recordset(${lignes}::jsonb) AS d(empreinte text, taille int) ORDER BY d.empreinte
    ), annonces AS MATERIALIZED (
      SELECT a.empreinte FROM document_en_attente a WHERE a.empreinte = ANY (ARRAY(SELECT empreinte FROM recus))
      ORDER BY a.empreinte FOR UPDATE
    ), rayes AS (
      DELETE FROM document_en_attente a USING annonces n WHERE a.empreinte = n.empreinte RETURNING a.empreinte
    ), notes AS (
      INSERT INTO document (empreinte, taille, cree_le, a_analyser_le)
      SELECT r.empreinte, r.taille, ${instant}::timestamptz, ${instant}::timestamptz FROM recus r
        WHERE (SELECT count(*) FROM rayes) >= 0
      ORDER BY r.empreinte ON CONFLICT DO NOTHING RETURNING empreinte
    )
    SELECT count(*)::int AS nombre FROM notes WHERE empreinte NOT IN (SELECT empreinte FROM rayes)`;
  if (perdus?.nombre !== 0)
    throw new StockageIndisponible('bytes are gone that were kept for a document: the deposit took too long');
}
