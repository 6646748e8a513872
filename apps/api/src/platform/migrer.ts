import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** The number Prisma Migrate itself locks on: its CLI and this runner never work at once. */
const VERROU_PRISMA = 72707369;

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL,
  logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The migrations of this version of the product. */
export const DOSSIER_MIGRATIONS = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));

/** The database and the migrations of this version do not fit; `message` is in French, `en` in English. */
export class MigrationRefusee extends Error {
  readonly en: string;
  constructor(fr: string, en: string) {
    super(fr);
    this.name = 'MigrationRefusee';
    this.en = en;
  }
}

interface Migration {
  readonly nom: string;
  readonly sql: string;
  readonly somme: string;
}

/** Reads `<dossier>/<name>/migration.sql`, in the order of the names. */
function lire(dossier: string): Migration[] {
  return readdirSync(dossier, { withFileTypes: true })
    .filter((d) => d.isDirectory())
    .map((d) => d.name)
    .sort()
    .map((nom) => {
      const sql = readFileSync(join(dossier, nom, 'migration.sql'), 'utf8');
      return { nom, sql, somme: createHash('sha256').update(sql).digest('hex') };
    });
}

function refuser(
  faites: readonly { migration_name: string; checksum: string; finished_at: Date | null }[],
  connues: Migration[],
): void {
  const parNom = new Map(connues.map((m) => [m.nom, m.somme]));
  for (const { migration_name: nom, checksum, finished_at } of faites) {
    if (finished_at === null) {
      throw new MigrationRefusee(
        `La migration ${nom} a été interrompue par un autre outil: tranchez avec « pnpm db migrate resolve », puis relancez.`,
        `Migration ${nom} was interrupted by another tool: settle it with "pnpm db migrate resolve", then start again.`,
      );
    }
    const somme = parNom.get(nom);
    if (somme === undefined) {
      throw new MigrationRefusee(
        `La base contient la migration ${nom}, que cette version ne connaît pas: elle vient d'une version plus récente, ou d'une autre branche.`,
        `The database holds migration ${nom}, unknown to this version: it comes from a newer version or another branch.`,
      );
    }
    if (somme !== checksum) {
      throw new MigrationRefusee(
        `La migration ${nom} a été modifiée après son application: une migration ne se modifie pas, on en ajoute une.`,
        `Migration ${nom} was edited after it was applied: migrations are never edited, add another one.`,
      );
    }
  }
}

/** A migration that waits for a lock holds up every request behind it: it gives way, and is tried again. */
const VERROU_MAX_MS = 3_000;
const ESSAIS_VERROU = 60;
const VERROU_REFUSE = '55P03';

async function appliquer(client: pg.Client, migration: Migration): Promise<void> {
  const index = INDEX_CONCURRENT.exec(sansCommentaires(migration.sql))?.[1];
  if (index !== undefined) return construireIndex(client, migration, index);
  for (let essai = 1; ; essai++) {
    try {
      return await essayer(client, migration);
    } catch (e) {
      if (!(e instanceof Error) || codeDe(e.cause) !== VERROU_REFUSE || essai >= ESSAIS_VERROU) throw e;
      await attendre(VERROU_MAX_MS / 3);
    }
  }
}

/** A statement on its own that PostgreSQL refuses inside a transaction: it lets others write while it builds. */
const INDEX_CONCURRENT =
  /^\s*CREATE\s+(?:UNIQUE\s+)?INDEX\s+CONCURRENTLY\s+IF\s+NOT\s+EXISTS\s+"?(\w+)"?\s[^;]*;?\s*$/i;
const sansCommentaires = (sql: string): string => sql.replace(/^\s*--.*$/gm, '');

/**
 * Builds an index beside those who write. It waits for transactions under way, and nobody waits for it: no limit. Killed,
 * it leaves an index that is not valid, which goes before the next try.
 */
async function construireIndex(client: pg.Client, migration: Migration, index: string): Promise<void> {
  const { rowCount } = await client.query(
    'SELECT FROM pg_index WHERE indexrelid = to_regclass(quote_ident($1)) AND NOT indisvalid',
    [index],
  );
  if (rowCount) await client.query(`DROP INDEX CONCURRENTLY ${client.escapeIdentifier(index)}`);
  try {
    await client.query(migration.sql);
  } catch (e) {
    throw echec(migration, e);
  }
  await noter(client, migration);
}

const echec = ({ nom }: Migration, e: unknown): Error =>
  new Error(`migration ${nom}: ${e instanceof Error ? e.message : String(e)}`, { cause: e });

const noter = (client: pg.Client, { nom, somme }: Migration): Promise<unknown> =>
  client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), 1)`,
    [randomUUID(), somme, nom],
  );

const codeDe = (e: unknown): unknown => (typeof e === 'object' && e !== null && 'code' in e ? e.code : undefined);

/** Each in one transaction with its bookkeeping row: a kill at any moment leaves it whole or absent, never half done. */
async function essayer(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL lock_timeout = ${VERROU_MAX_MS}`);
    await client.query(migration.sql);
    await noter(client, migration);
    await client.query('COMMIT');
  } catch (e) {
    await client.query('ROLLBACK');
    throw echec(migration, e);
  }
}

const TOUR_MS = 200;

/** By asking again rather than by waiting: a statement that waits is a transaction, which an index being built waits for. */
async function attendreSonTour(client: pg.Client): Promise<void> {
  const prendre = async (): Promise<boolean | undefined> =>
    (await client.query<{ pris: boolean }>('SELECT pg_try_advisory_lock($1) AS pris', [VERROU_PRISMA])).rows[0]?.pris;
  while (!(await prendre())) await attendre(TOUR_MS);
}

/**
 * Applies the SQL migrations that the database has not had, with Prisma's own bookkeeping, so that `prisma migrate status`
 * agrees; needs neither its CLI nor its engine. Safe when several processes call it at once: `ensuite` too runs under the
 * lock. A migration runs inside a transaction; one that is nothing but `CREATE INDEX CONCURRENTLY IF NOT EXISTS name …`, for
 * a large table, runs outside.
 * @returns the names of those applied now
 * @throws MigrationRefusee when the database was migrated by another version
 */
export async function migrer(
  url: string,
  dossier: string = DOSSIER_MIGRATIONS,
  ensuite: () => Promise<void> = async () => undefined,
): Promise<string[]> {
  const connues = lire(dossier);
  const client = new pg.Client({ connectionString: url, application_name: 'orpheon-migrations' });
  await client.connect();
  try {
    await client.query('SET client_min_messages = warning');
    await attendreSonTour(client);
    await client.query(TABLE);
    const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    refuser(rows, connues);
    const faites = new Set(rows.map((r) => r.migration_name));
    const aFaire = connues.filter((m) => !faites.has(m.nom));
    for (const migration of aFaire) await appliquer(client, migration);
    await ensuite();
    return aFaire.map((m) => m.nom);
  } finally {
    await client.end();
  }
}
