import type { Deps } from '../platform/deps.ts';

const PAGE = 1_000;

/** Hashes of the documents kept, in order, after that one. */
export async function lireEmpreintes({ base }: Deps, apres: string): Promise<string[]> {
  const { rows } = await base.pool.query<{ empreinte: string }>(
    `SELECT empreinte FROM document WHERE empreinte > $1 ORDER BY empreinte LIMIT ${PAGE}`,
    [apres],
  );
  return rows.map((r) => r.empreinte);
}
