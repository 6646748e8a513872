import type { Deps } from '../platform/deps.ts';

export interface Echec {
  id: string;
  tache: string;
  essais: number;
  depuis: Date;
  erreur: string;
}

/** Jobs out of tries, oldest first. */
export async function lireEchecs({ base }: Deps, tache: string | null, limite: number): Promise<Echec[]> {
  const { rows } = await base.pool.query<Echec>(
    `SELECT j.id::text, t.identifier AS tache, j.attempts AS essais, j.updated_at AS depuis, coalesce(j.last_error, '') AS erreur
      FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE j.attempts >= j.max_attempts AND j.locked_at IS NULL AND ($1::text IS NULL OR t.identifier = $1)
      ORDER BY j.updated_at, j.id LIMIT $2`,
    [tache, limite],
  );
  return rows;
}

/** Queues jobs out of tries again, with all their tries. @returns how many */
export async function remettreEnFile(
  { base }: Deps,
  choix: { id: string | null; tache: string | null },
): Promise<number> {
  const { rows } = await base.pool.query<{ n: number }>(
    `WITH echec AS (
      SELECT j.id FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE j.attempts >= j.max_attempts AND j.locked_at IS NULL
        AND ($1::bigint IS NULL OR j.id = $1) AND ($2::text IS NULL OR t.identifier = $2))
    SELECT count(*)::int AS n FROM graphile_worker.reschedule_jobs((SELECT coalesce(array_agg(id), '{}') FROM echec),
      run_at => now(), attempts => 0)`,
    [choix.id, choix.tache],
  );
  // What the queue itself says when jobs are added: idle workers look at once.
  await base.pool.query(`SELECT pg_notify('jobs:insert', '{"count":1000}')`);
  return rows[0]?.n ?? 0;
}

export interface CourrielSansSuite {
  id: string;
  utilisateur: string;
  issue: string;
  issueLe: Date;
  essais: number;
  refus: string | null;
}

/** Mails that were not sent and will not be, newest first. */
export async function lireCourrielsSansSuite({ base }: Deps, limite: number): Promise<CourrielSansSuite[]> {
  const { rows } = await base.pool.query<CourrielSansSuite>(
    `SELECT id::text, utilisateur_id::text AS utilisateur, issue, issue_le AS "issueLe", essais, dernier_refus AS refus
      FROM courriel WHERE issue IS NOT NULL ORDER BY issue_le DESC, id DESC LIMIT $1`,
    [limite],
  );
  return rows;
}
