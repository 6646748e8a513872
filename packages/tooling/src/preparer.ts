import { existsSync } from 'node:fs';
import { charger, dansRacine } from './commun/racine.ts';
import { migrer } from './migrer.ts';

const MODULE = ['apps', 'api', 'src', 'platform', 'preparer-base.ts'];

/**
 * Makes a database ready for the application: the API's own `preparerBase` (SQL migrations by our runner, then the job
 * queue's schema).
 */
export async function preparer(url: string): Promise<void> {
  if (!existsSync(dansRacine(...MODULE))) {
    await migrer(url);
    return;
  }
  const { preparerBase } = await charger(...MODULE);
  if (typeof preparerBase !== 'function') throw new Error('preparer-base.ts exports no preparerBase');
  await preparerBase(url);
}
