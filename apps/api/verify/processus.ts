import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as attendre } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Ends the process should we die without a word. */
const VEILLEUR = new URL('../../../packages/tooling/veilleur.mjs', import.meta.url).href;
const SOURCES = new URL('../src/', import.meta.url);
/** As `npm start` does: compiled code is kept beside the checkout's other caches. */
const COMPILE = fileURLToPath(new URL('../../../.cache/compilation', import.meta.url));
const LIGNES_GARDEES = 2000;

/** Below those that systems lend to outgoing connections: nobody gets it while a process of ours is started again. */
const PORTS = { premier: 20_000, nombre: 12_000 } as const;

/** A port of the loopback that nobody holds now: the API gets the same one at each start. */
export async function portLibre(): Promise<number> {
  for (;;) {
    const port = PORTS.premier + randomInt(PORTS.nombre);
    if (await estLibre(port)) return port;
  }
}

const estLibre = (port: number): Promise<boolean> =>
  new Promise((ok) => {
    const serveur = createServer();
    serveur.once('error', () => ok(false));
    serveur.listen({ port, host: '127.0.0.1' }, () => serveur.close(() => ok(true)));
  });

/** A program of the product run as its own process, as in production; it can be killed and started again. */
export interface Processus {
  readonly nom: string;
  demarrer(): void;
  /** SIGKILL, at once; settles when the process is gone. */
  tuer(): Promise<void>;
  /** SIGTERM, then the end of the process; its exit code, null where a signal ended it. */
  arreter(): Promise<number | null>;
  /** How it ended although nobody asked, or null. */
  mort(): string | null;
  /** Its last lines of output. */
  sortie(): string;
  /** Its number while it runs. */
  pid(): number | null;
}

const fini = (p: ChildProcess): boolean => p.exitCode !== null || p.signalCode !== null;
const fin = (p: ChildProcess): Promise<void> =>
  fini(p) ? Promise.resolve() : new Promise((ok) => p.once('exit', () => ok()));

/**
 * @param programme file of `src`, as `main.ts`
 * @param env the settings of the product, added to PATH and the cache of compiled code alone: nothing else is inherited
 */
export function processusDuProduit(
  programme: string,
  env: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Processus {
  let enfant: ChildProcess | null = null;
  let voulue = true;
  let inattendue: string | null = null;
  let lignes: string[] = [];

  function demarrer(): void {
    voulue = false;
    const arguments_ = ['--import', VEILLEUR, ...options, fileURLToPath(new URL(programme, SOURCES))];
    const p = spawn(process.execPath, arguments_, {
      env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: COMPILE, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    enfant = p;
    for (const flux of [p.stdout, p.stderr]) {
      flux?.setEncoding('utf8').on('data', (bloc: string) => {
        lignes = [...lignes, ...bloc.split('\n').filter(Boolean)].slice(-LIGNES_GARDEES);
      });
    }
    p.once('error', (e) => {
      inattendue ??= String(e);
    });
    p.once('exit', (code, signal) => {
      if (!voulue && enfant === p) inattendue ??= `${programme} ended by itself (${signal ?? code})`;
    });
  }

  async function envoyer(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const p = enfant;
    voulue = true;
    if (!p) return null;
    if (!fini(p)) p.kill(signal);
    await fin(p);
    return p.exitCode;
  }

  return {
    nom: programme,
    demarrer,
    tuer: async () => void (await envoyer('SIGKILL')),
    arreter: () => envoyer('SIGTERM'),
    mort: () => inattendue,
    sortie: () => lignes.join('\n'),
    pid: () => (enfant && !fini(enfant) ? (enfant.pid ?? null) : null),
  };
}

/**
 * Asks `url` until it answers 200.
 * @returns milliseconds since `depuis` (a `performance.now()`), or null when `limiteMs` passed without an answer
 */
export async function attendreReponse(
  url: string,
  depuis: number,
  limiteMs: number,
  encore: () => boolean = () => true,
): Promise<number | null> {
  while (performance.now() - depuis < limiteMs && encore()) {
    const reponse = await fetch(url, { signal: AbortSignal.timeout(limiteMs) }).catch(() => null);
    await reponse?.body?.cancel();
    if (reponse?.ok) return performance.now() - depuis;
    await attendre(5);
  }
  return null;
}

const LIGNES_MONTREES = 20;
const LARGEUR_MONTREE = 700;

/** What explains a fault: errors first, then how it ended. */
export function derniersMots(p: Processus): string {
  const lignes = p.sortie().split('\n');
  const erreurs = lignes.filter((l) => l.includes('"incident"')).slice(0, LIGNES_MONTREES);
  const montrees = [...erreurs, ...lignes.slice(-LIGNES_MONTREES)].map((l) => l.slice(0, LARGEUR_MONTREE));
  return [`${p.nom} said:`, ...montrees].join('\n');
}
