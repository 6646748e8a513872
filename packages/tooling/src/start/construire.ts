import { siChange } from '../commun/empreinte.ts';
import { lancerNode } from '../commun/enfant.ts';
import { Explication } from '../commun/message.ts';
import { dansRacine, executable } from '../commun/racine.ts';

const ENTREES = [
  'apps/web/src',
  'apps/web/public',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/web/vite.budget.ts',
  'apps/web/vite.coque.ts',
  'apps/web/vite.pdfjs.ts',
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
    if (code !== 0) {
      process.stderr.write(`\n${sortie.replace(/\n\s+at .*/g, '')}\n`);
      throw new Explication(
        "L'application web ne se construit pas (détail au-dessus).",
        'The web application does not build (details above).',
      );
    }
  });
