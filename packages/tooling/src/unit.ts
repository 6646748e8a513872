import { surSignal } from './commun/arret.ts';
import { lancerNode } from './commun/enfant.ts';
import { executer } from './commun/message.ts';
import { executable } from './commun/racine.ts';
import { genererClient } from './generer.ts';

// `pnpm unit [--project pure|api|web|outils] [path] [--watch]`: vitest as it is.
await executer(async () => {
  surSignal({ code: 130 });
  await genererClient();
  const args = process.argv.slice(2);
  const mode = args.includes('--watch') ? [] : ['run'];
  const { code } = await lancerNode(executable('.', 'vitest'), [...mode, ...args], { sortie: 'herite' });
  process.exitCode = code;
});
