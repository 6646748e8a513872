import pg from 'pg';
import type { Logger } from 'pino';

/** Class of the advisory locks by which a worker shows that it lives; the second key is the hash of its name. */
export const CLASSE_VERROU_OUVRIER = 1_869_833_317;

/**
 * Proof of life of a worker: a session of its own that holds an advisory lock under the worker's name. PostgreSQL frees the
 * lock when the process is gone, however it went, and `liberer` then gives its jobs to the others. A machine that vanishes
 * without closing its connections is noticed by TCP keep-alive, in half a minute.
 */
export interface Temoin {
  /** Settles once the lock is held and the worker's row is written: no job may be taken before. Rejects where it cannot be. */
  readonly pret: Promise<void>;
  /** Settles when the session has ended, whoever ended it: from then on the jobs taken under this name are anybody's. */
  readonly perdu: Promise<void>;
  /** Gives lock and row back, for a worker that holds no job any more. */
  rendre(): Promise<void>;
  /** Gives the lock back and leaves the row: the next round of any worker takes its jobs. */
  abandonner(): Promise<void>;
}

export function ouvrirTemoin(url: string, nom: string, journal: Logger): Temoin {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'orpheon-temoin',
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
  });
  let finie = false;
  const perdu = new Promise<void>((ok) => client.once('end', ok)).then(() => {
    finie = true;
  });
  client.on('error', (err) => journal.warn({ err }, 'proof of life interrupted'));

  async function tenir(): Promise<void> {
    try {
      await client.connect();
      await client.query('SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3');
      await client.query('SELECT pg_advisory_lock($1, hashtext($2))', [CLASSE_VERROU_OUVRIER, nom]);
      await client.query('INSERT INTO ouvrier (id) VALUES ($1) ON CONFLICT DO NOTHING', [nom]);
    } catch (err) {
      await client.end().catch(() => undefined);
      throw err;
    }
  }
  const pret = tenir();
  pret.catch((err: unknown) => journal.warn({ err }, 'proof of life refused'));

  async function finir(derniere: string, valeurs: string[]): Promise<void> {
    try {
      await pret;
      if (!finie) await client.query(derniere, valeurs);
    } catch (err) {
      journal.warn({ err }, 'proof of life not given back: another worker does it');
    }
    await client.end().catch(() => undefined);
  }

  return {
    pret,
    perdu,
    rendre: () => finir('DELETE FROM ouvrier WHERE id = $1', [nom]),
    abandonner: () => finir('SELECT pg_advisory_unlock_all()', []),
  };
}

/**
 * Gives back the jobs of workers that are gone: those with a row whose lock is free. The lock is taken for the time of
 * the transaction, so that two workers never do it at once for the same one. A job that was under way when the server
 * itself ended is not to blame: that try is not counted. Others are, since a job may be what ends its worker.
 * @returns the names of the workers that were found gone
 */
export async function liberer(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM ouvrier WHERE pg_try_advisory_xact_lock($1, hashtext(id))',
      [CLASSE_VERROU_OUVRIER],
    );
    const partis = rows.map((r) => r.id);
    if (partis.length > 0) {
      await client.query(
        `UPDATE graphile_worker._private_jobs SET attempts = greatest(attempts - 1, 0)
          WHERE locked_by = ANY ($1) AND locked_at < pg_postmaster_start_time()`,
        [partis],
      );
      await client.query('SELECT graphile_worker.force_unlock_workers($1)', [partis]);
      await client.query('DELETE FROM ouvrier WHERE id = ANY ($1)', [partis]);
      // What the queue itself says when jobs are added: idle workers look at once.
      await client.query(`SELECT pg_notify('jobs:insert', '{"count":1000}')`);
    }
    await client.query('COMMIT');
    return partis;
  } catch (err) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw err;
  } finally {
    client.release();
  }
}

/** Younger locks may be of a job whose answer is still on its way. */
const REPONSE_PERDUE_S = 10;

/**
 * Gives back the jobs that this worker took without knowing: the connection was lost between the taking and its answer.
 * They were not tried.
 * @param enCours identifiers of the jobs that it does know of
 */
export async function rendreLesPerdus(pool: pg.Pool, nom: string, enCours: readonly string[]): Promise<number> {
  const { rowCount } = await pool.query(
    `WITH perdu AS (
      UPDATE graphile_worker._private_jobs
      SET locked_at = NULL, locked_by = NULL, attempts = greatest(attempts - 1, 0)
      WHERE locked_by = $1 AND locked_at < now() - $3::float8 * interval '1 second' AND NOT (id = ANY ($2::bigint[]))
      RETURNING job_queue_id),
    file AS (
      UPDATE graphile_worker._private_job_queues SET locked_at = NULL, locked_by = NULL
      WHERE locked_by = $1 AND id IN (SELECT job_queue_id FROM perdu))
    SELECT FROM perdu`,
    [nom, enCours, REPONSE_PERDUE_S],
  );
  return rowCount ?? 0;
}

/** From the fourth try on an outage costs none: e⁴ seconds, the delay after it, is how often a job then asks again. */
const ESSAIS_PENDANT_PANNE = 4;

/**
 * To be called before a job is told failed because something it needs is away: however long that lasts, it is tried about
 * once a minute and never gives up.
 */
export async function epargnerEssai(pool: pg.Pool, travailId: string): Promise<void> {
  await pool.query(
    `UPDATE graphile_worker._private_jobs SET attempts = attempts - 1
      WHERE id = $1 AND attempts > greatest(least($2, max_attempts - 2), 0)`,
    [travailId, ESSAIS_PENDANT_PANNE],
  );
}

/**
 * Was this job replaced while it ran, by one of the same key that was added since? The queue never tries it again: kept,
 * it would look as if it had been given up.
 * @param job as it was when it was taken
 */
export async function estRemplace(
  pool: pg.Pool,
  job: { readonly id: string; readonly key: string | null },
): Promise<boolean> {
  if (job.key === null) return false;
  const { rowCount } = await pool.query(
    'SELECT FROM graphile_worker._private_jobs WHERE id = $1 AND key IS NULL AND attempts >= max_attempts',
    [job.id],
  );
  return (rowCount ?? 0) > 0;
}
