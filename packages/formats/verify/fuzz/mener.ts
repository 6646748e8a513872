import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Consigne, Nouvelles } from './protocole.ts';

const OUVRIER = fileURLToPath(new URL('./ouvrier.ts', import.meta.url));
/** Silence after which a process is taken for caught in an input: a hundred mutants, each a hundred times slower than most. */
const SILENCE_MS = 30_000;
/** Bytes of the heap of a process: twice what one input may add to it, with what the program is itself. */
const TAS_MO = 400;

/**
 * Runs one process to its end, or to `fin` (instant in ms); a silent one is ended, and that is a failure. `suivre` is told
 * where it stands, every hundred mutants.
 */
export function mener(consigne: Consigne, fin: number, suivre: (nouvelles: Nouvelles) => void): Promise<Nouvelles> {
  return new Promise((resoudre) => {
    const enfant = fork(OUVRIER, [JSON.stringify(consigne)], { execArgv: [`--max-old-space-size=${TAS_MO}`] });
    let dernieres: Nouvelles = { n: consigne.depuis, lus: 0, pireMs: 0, echecs: [], couverts: 0, gardes: 0 };
    let mort: string | null = null;
    let silence: NodeJS.Timeout;
    const guetter = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        mort = `silent for ${SILENCE_MS / 1000} s`;
        enfant.kill('SIGKILL');
      }, SILENCE_MS);
    };
    guetter();
    const heure = setTimeout(() => enfant.kill('SIGKILL'), Math.max(0, Math.min(fin - Date.now(), 2 ** 31 - 1)));
    enfant.on('message', (nouvelles: Nouvelles) => {
      dernieres = nouvelles;
      suivre(nouvelles);
      guetter();
    });
    enfant.on('exit', (code, signal) => {
      clearTimeout(silence);
      clearTimeout(heure);
      const raison = mort ?? (code === 0 || Date.now() >= fin ? null : `ended with ${signal ?? code}`);
      const { sorte, graine, pas } = consigne;
      const lieu = `${sorte}, seed ${graine}, between ${dernieres.n} and ${dernieres.n + pas}`;
      resoudre(raison === null ? dernieres : { ...dernieres, echecs: [...dernieres.echecs, `${raison}: ${lieu}`] });
    });
  });
}
