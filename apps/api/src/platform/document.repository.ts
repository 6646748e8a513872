import type { Tx } from './base.ts';
import type { DocumentRecu } from './documents.ts';

/** Notes documents that the store holds; one already noted stays as it is. */
export async function consignerDocuments(
  tx: Pick<Tx, '$executeRaw'>,
  documents: readonly DocumentRecu[],
  instant: Date,
): Promise<void> {
  if (documents.length === 0) return;
  const lignes = documents.map(({ empreinte, taille }) => ({ empreinte, taille }));
  // In order, so that two transactions that note the same ones never wait for each other in a circle.
  await tx.$executeRaw`INSERT INTO document (empreinte, taille, cree_le, a_analyser_le)
    SELECT DISTINCT ON (d.empreinte) d.empreinte, d.taille, ${instant}::timestamptz, ${instant}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb) AS d(empreinte text, taille int)
    ORDER BY d.empreinte ON CONFLICT DO NOTHING`;
}
