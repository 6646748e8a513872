import { surSignal } from '../commun/arret.ts';
import { executer } from '../commun/message.ts';
import { conclure, deroulerToutes, type Etape } from './bilan.ts';
import { clientPrisma } from './etapes.ts';

/** One part of `npm test`, as a task of its own. */
export async function tache(etapes: readonly Etape[], deFront = 1): Promise<void> {
  await executer(async () => {
    surSignal({ code: 130 });
    const debut = performance.now();
    const bilans = [...(await deroulerToutes([clientPrisma], 1)), ...(await deroulerToutes(etapes, deFront))];
    if (!conclure(bilans, performance.now() - debut)) process.exitCode = 1;
  });
}
