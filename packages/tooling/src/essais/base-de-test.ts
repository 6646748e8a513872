import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { administrer } from '../base-embarquee.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { readonly admin: string; readonly modele: string };
  }
}

export interface BaseDeTest {
  readonly url: string;
  /** Drops it at once; done anyway after the file's last test. */
  supprimer(): Promise<void>;
}

/**
 * A migrated, empty database of its own for the calling test file (about 100 ms), dropped after its last test.
 * Call it at the top level of the file or in `beforeAll`, and close your pools in an `afterAll`.
 */
export async function baseDeTest(): Promise<BaseDeTest> {
  const { admin, modele } = inject('postgres');
  const nom = `essai_${randomBytes(6).toString('hex')}`;
  await administrer(admin, `CREATE DATABASE "${nom}" TEMPLATE "${modele}"`);
  const supprimer = async (): Promise<void> => {
    await administrer(admin, `DROP DATABASE IF EXISTS "${nom}" WITH (FORCE)`);
  };
  afterAll(supprimer);
  return { url: Object.assign(new URL(admin), { pathname: `/${nom}` }).href, supprimer };
}
