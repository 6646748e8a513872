// npm run orpheon -- …: the operator's command, on the configured database or the embedded one; `check` needs none.
import { join } from 'node:path';
import { avecBase } from './avec-base.ts';
import { surSignal } from './commun/arret.ts';
import { lancerNode } from './commun/enfant.ts';
import { executer } from './commun/message.ts';
import { DONNEES, dansRacine } from './commun/racine.ts';
import { genererClient } from './generer.ts';
import { adresseEnCours } from './start/registre.ts';

await executer(async () => {
  surSignal({ code: 130 });
  const cwd = process.env.INIT_CWD || dansRacine();
  if (process.argv[2] === 'check') {
    const programme = dansRacine('packages', 'formats', 'src', 'commande', 'orpheon.ts');
    const { code } = await lancerNode(programme, process.argv.slice(2), { sortie: 'herite', cwd });
    process.exitCode = code;
    return;
  }
  await genererClient();
  await avecBase(async (url) => {
    const { code } = await lancerNode(
      dansRacine('apps', 'api', 'src', 'operateur', 'orpheon.ts'),
      process.argv.slice(2),
      {
        sortie: 'herite',
        cwd,
        env: {
          DATABASE_URL: url,
          DOSSIER_DOCUMENTS: process.env.DOSSIER_DOCUMENTS || join(DONNEES, 'documents'),
          // links lead to the portal that runs here, on whatever port
          ...(process.env.PUBLIC_URL || process.env.DATABASE_URL ? {} : { PUBLIC_URL: adresseEnCours() ?? undefined }),
        },
      },
    );
    process.exitCode = code;
  });
});
