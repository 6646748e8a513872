import { runMigrations } from 'graphile-worker';
import { migrer } from './migrer.ts';
import { journalDeGraphile } from './ouvrier/journal.ts';

/**
 * Makes a database ready for this version of the product: SQL migrations, then the job queue's own schema. Safe when
 * several processes call it at once, and quick when there is nothing to do.
 * @returns the names of the migrations applied now
 */
export const preparerBase = (url: string): Promise<string[]> =>
  migrer(url, undefined, () =>
    runMigrations({ connectionString: url, maxPoolSize: 2, logger: journalDeGraphile(null) }),
  );

// `node apps/api/src/platform/preparer-base.ts`: what a deployment runs before it starts a new version.
if (import.meta.main) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    process.stderr.write('DATABASE_URL is not set\n');
    process.exit(2);
  }
  const faites = await preparerBase(url);
  process.stdout.write(`${faites.length > 0 ? faites.join('\n') : 'nothing to apply'}\n`);
}
