import { charger } from './commun/racine.ts';

/**
 * Makes a database ready for the application: the API's own `preparerBase` (SQL migrations, then the job queue's schema).
 * @returns the names of the migrations applied now
 */
export async function preparer(url: string): Promise<string[]> {
  const { preparerBase } = await charger('apps', 'api', 'src', 'platform', 'preparer-base.ts');
  if (typeof preparerBase !== 'function') throw new Error('preparer-base.ts exports no preparerBase');
  return (await preparerBase(url)) as string[];
}
