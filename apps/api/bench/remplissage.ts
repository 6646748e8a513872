import type { Sql } from '@orpheon/testing';

/**
 * Fills large tables as a restore does: their indexes are made afterwards, in one pass each, and references are not
 * looked up row by row where the account may say so. What stands at the end is what was there before.
 */
export async function sansEntraves(sql: Sql, tables: readonly string[], remplir: () => Promise<void>): Promise<void> {
  const index = await indexSecondaires(sql, tables);
  for (const { nom } of index) await sql.query(`DROP INDEX "${nom}"`);
  const { rows } = await sql.query(`SELECT current_setting('is_superuser') = 'on' AS tout`);
  const [compte] = rows as { tout: boolean }[];
  if (compte?.tout) await sql.query('SET session_replication_role = replica');
  await remplir();
  if (compte?.tout) await sql.query('RESET session_replication_role');
  await sql.query(`SET maintenance_work_mem = '512MB'`);
  for (const { definition } of index) await sql.query(definition);
  await sql.query('RESET maintenance_work_mem');
}

/** All but those of primary keys, which nothing can do without. */
async function indexSecondaires(sql: Sql, tables: readonly string[]): Promise<{ nom: string; definition: string }[]> {
  const { rows } = await sql.query(
    `SELECT c.relname AS nom, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
      JOIN pg_class c ON c.oid = i.indexrelid
      WHERE i.indrelid = ANY (SELECT t::regclass FROM unnest($1::text[]) AS t)
        AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
      ORDER BY c.relname`,
    [tables],
  );
  return rows as { nom: string; definition: string }[];
}
