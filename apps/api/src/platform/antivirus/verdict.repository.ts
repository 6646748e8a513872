import type { Pool } from 'pg';
import type { Tx } from '../base.ts';
import type { Analyse } from './antivirus.ts';

/** Documents whose turn it is, oldest first. */
export async function aAnalyser(pool: Pool, maintenant: Date, nombre: number): Promise<string[]> {
  const { rows } = await pool.query<{ empreinte: string }>({
    name: 'documents_a_analyser',
    text: `SELECT empreinte FROM document WHERE a_analyser_le <= $1 ORDER BY a_analyser_le LIMIT $2`,
    values: [maintenant, nombre],
  });
  return rows.map((r) => r.empreinte);
}

/** Writes a verdict once. @returns false where another worker was first */
export async function ecrireVerdict(tx: Tx, empreinte: string, analyse: Analyse, instant: Date): Promise<boolean> {
  const { count } = await tx.document.updateMany({
    where: { empreinte, verdictAntivirus: null },
    data: {
      verdictAntivirus: analyse.verdict,
      signatureAntivirus: analyse.signature,
      analyseLe: instant,
      aAnalyserLe: null,
    },
  });
  return count === 1;
}

export async function remettreAnalyse(pool: Pool, empreinte: string, aPartirDe: Date): Promise<void> {
  await pool.query('UPDATE document SET a_analyser_le = $2 WHERE empreinte = $1 AND a_analyser_le IS NOT NULL', [
    empreinte,
    aPartirDe,
  ]);
}

const INFECTES = `SELECT empreinte FROM document WHERE empreinte = ANY ($1::text[]) AND verdict_antivirus = 'INFECTEE'`;

/** Those of these documents that must not be handed out. */
export async function documentsInfectes(pool: Pool, empreintes: readonly string[]): Promise<Set<string>> {
  const { rows } = await pool.query<{ empreinte: string }>({
    name: 'documents_infectes',
    text: INFECTES,
    values: [empreintes],
  });
  return new Set(rows.map((r) => r.empreinte));
}
