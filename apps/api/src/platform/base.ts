import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Prisma, PrismaClient } from './prisma/generated/client.ts';

/** A Prisma transaction: what repositories take first. */
export type Tx = Prisma.TransactionClient;

export interface Base {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  fermer(): Promise<void>;
}

/** One pool of connections shared by Prisma, the jobs and the hot queries. */
export function ouvrirBase(url: string, connexions: number, journal: Logger): Base {
  const pool = new pg.Pool({
    connectionString: url,
    max: connexions,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: 'orpheon',
    // Short statements with cautious estimates: compiling them, or starting processes to share them, costs ten times
    // what they take.
    options: '-c jit=off -c max_parallel_workers_per_gather=0',
  });
  // A pooled connection that dies while idle is replaced on the next use; without a handler it would end the process.
  pool.on('error', (err) => journal.warn({ err }, 'idle database connection lost'));
  pool.on('connect', (client) => client.on('error', (err) => journal.warn({ err }, 'database connection lost')));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }) });
  return {
    pool,
    prisma,
    async fermer() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/**
 * One action, one transaction: everything in `travail` is committed together, or nothing is.
 * Retried when PostgreSQL asks for it (serialisation failure, deadlock): nothing was committed then.
 *
 * @param dureeMs after which it is given up: what people wait for never takes as long
 */
export async function enTransaction<T>(
  base: Base,
  travail: (tx: Tx) => Promise<T>,
  essais = 3,
  dureeMs = 60_000,
): Promise<T> {
  for (let essai = 1; ; essai++) {
    try {
      return await base.prisma.$transaction(travail, { maxWait: 5_000, timeout: dureeMs });
    } catch (erreur) {
      if (essai >= essais || !['40001', '40P01'].includes(codeSql(erreur) ?? '')) throw erreur;
    }
  }
}

/** SQLSTATE of a database error, through Prisma's wrapping or straight from `pg`; null for anything else. */
export function codeSql(erreur: unknown): string | null {
  for (let e = erreur, n = 0; typeof e === 'object' && e !== null && n < 5; n++) {
    const o = e as {
      code?: unknown;
      originalCode?: unknown;
      meta?: unknown;
      cause?: unknown;
      driverAdapterError?: unknown;
    };
    for (const code of [o.originalCode, o.code]) {
      if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^P\d{4}$/.test(code)) return code;
    }
    if (o.code === 'P2002') return '23505';
    if (o.code === 'P2034') return '40001';
    e = o.cause ?? o.driverAdapterError ?? (o.meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
  }
  return null;
}

const RESEAU = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);
const PRISMA_INJOIGNABLE = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P1018', 'P2024', 'P2028', 'P2037']);

/** True where the database itself said that it cannot serve now; a connection refused or lost may be anybody's. */
export const serveurEnPanne = (erreur: unknown): boolean => /^(08|53|58|57P)/.test(codeSql(erreur) ?? '');

/** True where the database could not be reached, is starting, stopping or full: the caller may try again later. */
export function baseIndisponible(erreur: unknown): boolean {
  if (serveurEnPanne(erreur) || codeSql(erreur) === '25006') return true;
  for (let e = erreur, n = 0; typeof e === 'object' && e !== null && n < 5; n++) {
    const o = e as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown[] };
    if (typeof o.code === 'string' && (RESEAU.has(o.code) || PRISMA_INJOIGNABLE.has(o.code))) return true;
    if (
      typeof o.message === 'string' &&
      /Connection terminated|is not queryable|Server has closed the connection|Operation has timed out|Too many database connections|Transaction already closed|timeout exceeded when trying to connect|Can't reach database|DatabaseNotReachable|ConnectionClosed/i.test(
        o.message,
      )
    )
      return true;
    e = o.cause ?? o.errors?.[0];
  }
  return false;
}
