/**
 * The portal as a newcomer gets it, for the browser stories: throw-away PostgreSQL, mail sink, folder storage, demo,
 * API and worker as processes. Ends on SIGTERM and leaves nothing.
 * `node pile.ts N`: the Nth of them, from 0 (`ports.ts`).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { creerBase, grappeJetable } from '@orpheon/tooling/base-embarquee';
import { demarrerBoite } from '@orpheon/tooling/boite-aux-lettres';
import { portsDe } from './ports.ts';

const { portail: port, boite: portBoite, codes: portDesCodes } = portsDe(Number(process.argv[2] ?? 0));
const api = (chemin: string): string => fileURLToPath(new URL(`../api/src/${chemin}`, import.meta.url));

const dossier = await mkdtemp(join(tmpdir(), 'orpheon-e2e-'));
const grappe = await grappeJetable({ durable: false });
await creerBase(grappe, 'orpheon');
const boite = await demarrerBoite({ dossier: join(dossier, 'courriels'), portPage: portBoite });

const env = {
  ...process.env,
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../.cache/compilation', import.meta.url)),
  DATABASE_URL: grappe.url('orpheon'),
  SMTP_URL: boite.smtp,
  DOSSIER_DOCUMENTS: join(dossier, 'documents'),
  PORT: String(port),
  PUBLIC_URL: `http://localhost:${port}`,
  SECRET_MAITRE: 'le secret des scénarios de navigateur',
  DEMO: '1',
  ENVIRONNEMENT: 'DEMONSTRATION',
  DIFFICULTE_PREUVE: '8',
  NIVEAU_JOURNAL: 'warn',
};
const lances: ChildProcess[] = [];
const lancer = (fichier: string, reglages: Record<string, string> = {}): ChildProcess => {
  const processus = spawn(process.execPath, [api(fichier)], {
    env: { ...env, ...reglages },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  lances.push(processus);
  return processus;
};
const executer = async (fichier: string): Promise<void> => {
  const [code] = (await once(lancer(fichier), 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${fichier} ended with ${code}`);
};

let fini = false;
async function arreter(code: number): Promise<void> {
  if (fini) return;
  fini = true;
  const vivants = lances.filter((p) => p.exitCode === null && p.signalCode === null);
  await Promise.all(
    vivants.map((p) => {
      const fin = once(p, 'exit');
      p.kill('SIGTERM');
      return fin;
    }),
  );
  await boite.arreter();
  await grappe.arreter();
  await rm(dossier, { recursive: true, force: true });
  process.exit(code);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void arreter(0));

const { preparerBase }: { preparerBase: (url: string) => Promise<void> } = await import(
  new URL('../api/src/platform/preparer-base.ts', import.meta.url).href
);
await preparerBase(grappe.url('orpheon'));
await executer('demo/charger.ts');
// A second API on the same database, which asks for a code by mail on a new device.
const avecCodes = {
  PORT: String(portDesCodes),
  PUBLIC_URL: `http://localhost:${portDesCodes}`,
  CODE_PAR_COURRIEL: '1',
};
for (const [fichier, reglages] of [
  ['main.ts', {}],
  ['main.ts', avecCodes],
  ['worker.ts', {}],
] as const) {
  lancer(fichier, reglages).on('exit', (code) => {
    if (fini) return;
    process.stderr.write(`${fichier} ended with ${code}\n`);
    void arreter(1);
  });
}
