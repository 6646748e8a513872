import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { codeErreur } from './message.ts';
import { jusqua } from './processus.ts';
import { dansRacine } from './racine.ts';

const VEILLEUR = pathToFileURL(dansRacine('packages', 'tooling', 'veilleur.mjs')).href;

/** Arguments for our Node that run `programme` and end it should we die without a word. */
export const argumentsNode = (
  programme: string,
  args: readonly string[] = [],
  options: readonly string[] = [],
): string[] => ['--import', VEILLEUR, ...options, programme, ...args];

export interface OptionsLancement {
  readonly cwd?: string;
  /** Added to our environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `capture`: kept and returned; `montre`: kept, returned and shown as it comes; `herite`: the terminal itself. */
  readonly sortie?: 'capture' | 'montre' | 'herite';
}

export interface Resultat {
  readonly code: number;
  /** What it wrote on both outputs, in order of arrival. */
  readonly sortie: string;
}

const vivants = new Set<ChildProcess>();

/** Sends a signal to a child's whole group (each child leads one). */
export function signalerGroupe(enfant: ChildProcess, signal: NodeJS.Signals): void {
  if (enfant.pid === undefined) return;
  try {
    process.kill(-enfant.pid, signal);
  } catch (e) {
    if (codeErreur(e) !== 'ESRCH') throw e;
  }
}

const fini = (enfant: ChildProcess): boolean => enfant.exitCode !== null || enfant.signalCode !== null;

/** Ends a child politely, then by force. */
export async function arreterEnfant(enfant: ChildProcess, politesseMs = 10_000): Promise<void> {
  if (!fini(enfant)) {
    enfant.kill('SIGTERM');
    await jusqua(() => fini(enfant), politesseMs);
  }
  signalerGroupe(enfant, 'SIGKILL'); // what it may have started and left
  await jusqua(() => fini(enfant), 2000);
}

/** Ends every child still running. */
export const arreterEnfants = async (): Promise<void> => {
  await Promise.all([...vivants].map((enfant) => arreterEnfant(enfant, 3000)));
};

/** Runs a program under our Node to its end. It leads its own process group: Ctrl-C reaches it through us. */
export function lancerNode(
  programme: string,
  args: readonly string[],
  options: OptionsLancement = {},
): Promise<Resultat> {
  const { sortie: mode = 'capture' } = options;
  return new Promise((ok, ko) => {
    const enfant = spawn(process.execPath, argumentsNode(programme, args), {
      cwd: options.cwd ?? dansRacine(),
      env: { ...process.env, ...options.env },
      stdio: mode === 'herite' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      detached: mode !== 'herite', // a program that reads the terminal must stay in its foreground group
    });
    vivants.add(enfant);
    let sortie = '';
    for (const flux of [enfant.stdout, enfant.stderr]) {
      flux?.setEncoding('utf8').on('data', (bloc: string) => {
        sortie += bloc;
        if (mode === 'montre') process.stdout.write(bloc);
      });
    }
    enfant.on('error', ko);
    enfant.on('close', (code) => {
      vivants.delete(enfant);
      ok({ code: code ?? 1, sortie });
    });
  });
}
