import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { argumentsNode, arreterEnfant } from '../commun/enfant.ts';
import { jusqua } from '../commun/processus.ts';
import { dansRacine } from '../commun/racine.ts';

export interface Supervise {
  /** Settles once, at the first readiness; fails when the process cannot even start. */
  readonly pret: Promise<void>;
  pid(): number | undefined;
  arreter(): Promise<void>;
}

export interface OptionsSuperviseur {
  readonly nom: string;
  readonly programme: string;
  readonly env: Readonly<Record<string, string>>;
  readonly journal: string;
  /** Extra arguments for Node itself (`--watch`). */
  readonly noeud?: readonly string[];
  /** Asked again and again until it holds; given every log line seen so far. */
  estPret(messages: ReadonlySet<string>): boolean | Promise<boolean>;
  /** One line for people: it ended and comes back in so many seconds. */
  surReprise(code: string, secondes: number): void;
  /** A line of level "error" or worse that it logged. */
  surErreur(message: string): void;
  /** Each new pid. */
  surPid(pid: number): void;
}

const ATTENTES_S = [0.2, 1, 2, 5, 10, 30];
const STABLE_MS = 60_000;
const ESSAIS_AVANT_PRET = 3;
const TAILLE_JOURNAL = 20e6;

function ouvrirJournal(chemin: string): WriteStream {
  mkdirSync(dirname(chemin), { recursive: true });
  if (existsSync(chemin) && statSync(chemin).size > TAILLE_JOURNAL) renameSync(chemin, `${chemin}.1`);
  return createWriteStream(chemin, { flags: 'a', mode: 0o600 }).on('error', () => {});
}

/** Last lines that a process wrote before it failed, for the person who started it. */
class Dernieres {
  readonly lignes: string[] = [];
  ajouter(ligne: string): void {
    this.lignes.push(ligne);
    if (this.lignes.length > 20) this.lignes.shift();
  }
}

function lireLigne(ligne: string): { niveau: number; msg: string } | null {
  try {
    const { level, msg } = JSON.parse(ligne) as { level?: unknown; msg?: unknown };
    return { niveau: typeof level === 'number' ? level : 30, msg: String(msg ?? '') };
  } catch {
    return null;
  }
}

/** Starts a process of the application, restarts it with growing delays when it ends by itself, and keeps its log. */
export function superviser(options: OptionsSuperviseur): Supervise {
  const journal = ouvrirJournal(options.journal);
  const messages = new Set<string>();
  const dernieres = new Dernieres();
  let enfant: ChildProcess | null = null;
  let arrete = false;
  let dejaPret = false;
  let echecs = 0;
  let reprise: NodeJS.Timeout | undefined;

  const recevoir = (ligne: string): void => {
    journal.write(`${ligne}\n`);
    dernieres.ajouter(ligne);
    const lu = lireLigne(ligne);
    if (!lu) return;
    messages.add(lu.msg);
    if (lu.niveau >= 50 && dejaPret) options.surErreur(lu.msg);
  };

  const { promise: pret, resolve, reject } = Promise.withResolvers<void>();
  pret.catch(() => {}); // its first reader may come later

  const surFin = (code: string, depuis: number): void => {
    if (arrete) return;
    if (performance.now() - depuis > STABLE_MS) echecs = 0;
    echecs += 1;
    if (!dejaPret && echecs >= ESSAIS_AVANT_PRET) {
      reject(new Error(`${options.nom} (${code}):\n${dernieres.lignes.join('\n')}`));
      return;
    }
    const secondes = ATTENTES_S[Math.min(echecs, ATTENTES_S.length) - 1] ?? 30;
    if (dejaPret) options.surReprise(code, secondes);
    reprise = setTimeout(lancer, secondes * 1000);
  };

  function lancer(): void {
    messages.clear();
    const depuis = performance.now();
    const noeud = spawn(process.execPath, argumentsNode(options.programme, [], options.noeud), {
      cwd: dansRacine(),
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // Ctrl-C reaches it through us, in order
    });
    enfant = noeud;
    for (const flux of [noeud.stdout, noeud.stderr]) {
      let reste = '';
      flux.setEncoding('utf8').on('data', (bloc: string) => {
        const morceaux = (reste + bloc).split('\n');
        reste = morceaux.pop() ?? '';
        for (const ligne of morceaux) recevoir(ligne);
      });
    }
    noeud.on('error', reject);
    noeud.on('close', (code, signal) => surFin(signal ?? `code ${code}`, depuis));
    if (noeud.pid !== undefined) options.surPid(noeud.pid);
    const ici = (): boolean => enfant === noeud && noeud.exitCode === null && noeud.signalCode === null;
    void jusqua(async () => !ici() || (await options.estPret(messages)), 120_000, 40).then(() => {
      if (!ici()) return;
      dejaPret = true;
      resolve();
    });
  }

  lancer();
  return {
    pret,
    pid: () => enfant?.pid,
    arreter: async () => {
      arrete = true;
      clearTimeout(reprise);
      if (enfant) await arreterEnfant(enfant);
      await new Promise((ok) => journal.end(ok));
    },
  };
}
