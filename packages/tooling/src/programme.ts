import { existsSync } from 'node:fs';
import { surSignal } from './commun/arret.ts';
import { lancerNode } from './commun/enfant.ts';
import { Explication, executer } from './commun/message.ts';
import { dansRacine } from './commun/racine.ts';
import { genererClient } from './generer.ts';
import { PROGRAMMES } from './programmes.ts';

await executer(async () => {
  const [nom = '', ...suite] = process.argv.slice(2);
  const programme = PROGRAMMES[nom];
  if (!programme || !existsSync(dansRacine(programme.fichier))) {
    throw new Explication(`Le programme « ${nom} » n'existe pas.`, `There is no programme "${nom}".`);
  }
  surSignal({ code: 130 });
  await genererClient();
  const { code } = await lancerNode(dansRacine(programme.fichier), suite, {
    sortie: 'montre',
  });
  process.exitCode = code;
});
