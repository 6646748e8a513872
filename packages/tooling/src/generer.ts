import { siChange } from './commun/empreinte.ts';
import { ecrire, executer } from './commun/message.ts';
import { prisma } from './prisma/cli.ts';

const SORTIE = 'apps/api/src/platform/prisma/generated';

/** Generates the Prisma client when its schema, its generator or the engine's version changed. Tells whether it did. */
export const genererClient = (): Promise<boolean> =>
  siChange(
    'prisma-client',
    { chemins: ['prisma/schema', 'prisma/prisma.config.ts', 'packages/tooling/package.json'], sortie: SORTIE },
    async () => {
      const { code, sortie } = await prisma(['generate'], { muet: true });
      if (code !== 0) throw new Error(`prisma generate failed:\n${sortie}`);
    },
  );

if (import.meta.main) {
  await executer(async () => {
    ecrire((await genererClient()) ? 'Prisma client generated' : 'Prisma client already up to date');
  });
}
