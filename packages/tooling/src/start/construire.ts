import { siChange } from '../commun/empreinte.ts';
import { lancerNode } from '../commun/enfant.ts';
import { dansRacine, executable } from '../commun/racine.ts';

const ENTREES = [
  'apps/web/src',
  'apps/web/public',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/web/package.json',
  'packages/domain/src',
  'packages/contracts/src',
  'packages/formats/src',
  'packages/ui/src',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
];

/** Builds the web application when one of its sources changed. Tells whether it did. */
export const construireWeb = (): Promise<boolean> =>
  siChange('web', { chemins: ENTREES, sortie: 'apps/web/dist' }, async () => {
    const { code, sortie } = await lancerNode(executable('apps/web', 'vite'), ['build', '--logLevel', 'warn'], {
      cwd: dansRacine('apps', 'web'),
    });
    if (code !== 0) throw new Error(`vite build failed:\n${sortie}`);
  });
