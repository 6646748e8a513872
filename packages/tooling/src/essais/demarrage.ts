// Starts the real portal (`start.ts`) on a data folder of its own, and kills it in every way: for start.test.ts and verify-start.ts.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { estVivant, jusqua } from '../commun/processus.ts';
import { dansRacine } from '../commun/racine.ts';

export interface Portail {
  readonly adresse: string;
  /** Everything it has written so far. */
  sortie(): string;
  /** Pid of the process that a person started. */
  readonly pid: number;
  /** Pids of all that belongs to it, the database included. */
  tous(): number[];
  pidDe(nom: 'api' | 'worker' | 'base'): number;
  /** Settles with its exit code. */
  readonly fin: Promise<number>;
}

interface Reglages {
  readonly donnees: string;
  readonly port: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

interface Lance {
  readonly enfant: ChildProcess;
  sortie(): string;
  readonly fin: Promise<number>;
}

const lances = new Set<ChildProcess>();

/** Ends what a failed scenario left running. */
export async function toutArreter(): Promise<void> {
  for (const enfant of lances) enfant.kill('SIGTERM');
  await jusqua(() => lances.size === 0, 20_000);
}

/** Runs start.ts as `npm start` does, whatever becomes of it. */
export function lancerDemarrage({ donnees, port, args = [], env = {} }: Reglages): Lance {
  let sortie = '';
  const enfant = spawn(process.execPath, [dansRacine('packages', 'tooling', 'src', 'start.ts'), ...args], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NO_COLOR: '1',
      DEMO: '0',
      ORPHEON_DONNEES: donnees,
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const flux of [enfant.stdout, enfant.stderr]) {
    flux.setEncoding('utf8').on('data', (bloc: string) => {
      sortie += bloc;
    });
  }
  lances.add(enfant);
  enfant.on('exit', () => lances.delete(enfant));
  const fin = new Promise<number>((ok) =>
    enfant.on('close', (code, signal) => ok(code ?? (signal === null ? 1 : 128))),
  );
  return { enfant, sortie: () => sortie, fin };
}

const parent = (pid: number): number =>
  Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);

/** Starts the portal and waits until it is ready. */
export async function demarrerPortail(reglages: Reglages): Promise<Portail> {
  const lance = lancerDemarrage(reglages);
  const pid = lance.enfant.pid ?? 0;
  const pret = (): boolean => lance.sortie().includes('Orphéon est prêt');
  await jusqua(() => pret() || lance.enfant.exitCode !== null, 120_000);
  if (!pret()) throw new Error(`the portal did not start:\n${lance.sortie()}`);
  const registre = (): { nom: string; pid: number }[] =>
    (
      JSON.parse(readFileSync(join(reglages.donnees, 'processus.json'), 'utf8')) as {
        processus: { nom: string; pid: number }[];
      }
    ).processus;
  const pidDe = (nom: 'api' | 'worker' | 'base'): number => {
    const trouve = registre().find((p) => p.nom === nom)?.pid;
    if (trouve === undefined) throw new Error(`no process ${nom}`);
    return trouve;
  };
  return {
    adresse: `http://127.0.0.1:${reglages.port}`,
    sortie: lance.sortie,
    pid,
    pidDe,
    tous: () => [pid, parent(pidDe('base')), ...registre().map((p) => p.pid)],
    fin: lance.fin,
  };
}

/** SIGKILL to each, without leaving any the time to react. */
export function tuer(pids: readonly number[]): void {
  for (const pid of pids) {
    if (estVivant(pid)) process.kill(pid, 'SIGKILL');
  }
}

/** Waits until none of them lives. */
export const tousFinis = (pids: readonly number[], delaiMs = 15_000): Promise<boolean> =>
  jusqua(() => pids.every((pid) => !estVivant(pid)), delaiMs);
