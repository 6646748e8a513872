import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';

const LIEUX = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const DEPART_MS = 30_000;

type Suite = (params: Record<string, unknown>, session: string | undefined) => void;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** Chromium without a window, spoken to by its own protocol. */
export interface Navigateur {
  /** @throws Error what Chromium refuses */
  demander(methode: string, params?: object, session?: string): Promise<Record<string, unknown>>;
  entendre(methode: string, suite: Suite): void;
  fermer(): Promise<void>;
}

/** Null where this machine has none. */
export async function ouvrirNavigateur(): Promise<Navigateur | null> {
  const binaire = LIEUX.find((lieu) => lieu && existsSync(lieu));
  if (!binaire) return null;
  const profil = await mkdtemp(join(tmpdir(), 'orpheon-banc-'));
  const arguments_ = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
  const processus = spawn(binaire, [...arguments_, '--remote-debugging-port=0', `--user-data-dir=${profil}`], {
    stdio: 'ignore',
  });
  const prise = await ouvrirPrise(await adresse(profil));
  return { ...parler(prise), fermer: () => fermer(processus, prise, profil) };
}

async function fermer(processus: ChildProcess, prise: WebSocket, profil: string): Promise<void> {
  const fin = new Promise<void>((ok) => processus.once('exit', () => ok()));
  prise.close();
  processus.kill('SIGTERM');
  await fin;
  await rm(profil, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Chromium writes where it listens into its profile. */
async function adresse(profil: string): Promise<string> {
  const fin = performance.now() + DEPART_MS;
  for (;;) {
    const texte = await readFile(join(profil, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port, chemin] = texte.split('\n');
    if (port && chemin) return `ws://127.0.0.1:${port}${chemin}`;
    if (performance.now() > fin) throw new Error('Chromium does not start');
    await attendre(50);
  }
}

const ouvrirPrise = (url: string): Promise<WebSocket> =>
  new Promise((ok, ko) => {
    const prise = new WebSocket(url);
    prise.addEventListener('open', () => ok(prise), { once: true });
    prise.addEventListener('error', () => ko(new Error('Chromium does not answer')), { once: true });
  });

function parler(prise: WebSocket): Pick<Navigateur, 'demander' | 'entendre'> {
  const attendues = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  const suites = new Map<string, Suite>();
  let rang = 0;
  prise.addEventListener('message', ({ data }) => {
    const m = JSON.parse(String(data)) as Message;
    if (m.method) suites.get(m.method)?.(m.params ?? {}, m.sessionId);
    const attendue = m.id === undefined ? undefined : attendues.get(m.id);
    if (m.error) attendue?.reject(new Error(m.error.message));
    else attendue?.resolve(m.result ?? {});
  });
  return {
    demander(method, params = {}, sessionId) {
      const id = ++rang;
      const attendue = Promise.withResolvers<Record<string, unknown>>();
      attendues.set(id, attendue);
      prise.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
      return attendue.promise;
    },
    entendre: (methode, suite) => void suites.set(methode, suite),
  };
}
