import { orpheon } from '../../src/operateur/orpheon.ts';
import type { Deps } from '../../src/platform/deps.ts';

/** Runs the operator's command on the portal of a test: its exit code and what it says. */
export function lanceur({ config }: Deps): (...args: string[]) => Promise<{ code: number; dit: string }> {
  const env = {
    DATABASE_URL: config.DATABASE_URL,
    DOSSIER_DOCUMENTS: (config.documents as { dossier: string }).dossier,
    PUBLIC_URL: 'https://factures.exemple.fr',
  };
  return async (...args) => {
    const dit: string[] = [];
    const code = await orpheon(args, env, (ligne) => dit.push(ligne));
    return { code, dit: dit.join('\n') };
  };
}
