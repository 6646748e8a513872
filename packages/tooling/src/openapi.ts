import { ecrire, executer } from './commun/message.ts';
import { ecrireOpenapi } from './gardes/openapi.ts';
import { genererClient } from './generer.ts';

await executer(async () => {
  await genererClient();
  const changes = await ecrireOpenapi();
  ecrire(changes.length > 0 ? changes.join('\n') : 'rien à changer · nothing to change');
});
