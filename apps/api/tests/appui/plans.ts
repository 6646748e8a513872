import type pg from 'pg';

/** A step of a plan as PostgreSQL tells it. */
export interface Noeud {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Noeud[];
}

/** Planned for these values, or once for all values: a named statement may get either. */
export const MODES_DE_PLAN = ['force_custom_plan', 'force_generic_plan'] as const;
export type ModeDePlan = (typeof MODES_DE_PLAN)[number];

const texteSql = (v: unknown): string => {
  if (v instanceof Date) return v.toISOString();
  if (Array.isArray(v)) return `{${v.map((x) => JSON.stringify(typeof x === 'object' ? x : String(x))).join(',')}}`;
  return String(v);
};

/** Every step of a statement's plan that was run. */
export async function expliquer(
  pool: pg.Pool,
  texte: string,
  valeurs: readonly unknown[],
  mode: ModeDePlan,
): Promise<Noeud[]> {
  const client = await pool.connect();
  try {
    const litteraux = valeurs.map((v) => (v === null ? 'NULL' : client.escapeLiteral(texteSql(v))));
    await client.query(`SET plan_cache_mode = ${mode}`);
    await client.query(`PREPARE essai AS ${texte}`);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Noeud }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE essai${litteraux.length > 0 ? `(${litteraux.join(', ')})` : ''}`,
    );
    await client.query('DEALLOCATE essai');
    await client.query('RESET plan_cache_mode');
    const noeuds: Noeud[] = [];
    const marcher = (n: Noeud): void => {
      if (n['Actual Loops'] > 0) noeuds.push(n);
      for (const enfant of n.Plans ?? []) marcher(enfant);
    };
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    if (plan) marcher(plan);
    return noeuds;
  } finally {
    client.release();
  }
}

/** Rows of a table that the plan looked at, kept or not. */
export const rangeesLues = (noeuds: readonly Noeud[], table: string): number =>
  noeuds
    .filter((n) => n['Relation Name'] === table)
    .reduce((s, n) => s + (n['Actual Rows'] + (n['Rows Removed by Filter'] ?? 0)) * n['Actual Loops'], 0);
