import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { type Alea, creerAlea, semerMonde } from '@orpheon/testing';
import { creerBase, demarrerGrappe, type Grappe } from '@orpheon/tooling/base-embarquee';
import pg from 'pg';
import { preparerBase } from '../../src/platform/preparer-base.ts';
import { type AuditVerifie, jugerLaFin, lancerClients } from '../kill/charge.ts';
import { jugerEnRoute, nombreDeFluxFinis } from '../kill/invariants.ts';
import { nouveauRegistre, type Registre } from '../kill/registre.ts';
import { attendreReponse, type Processus, portLibre, processusDuProduit } from '../processus.ts';

export interface OptionsFautes {
  /** How many times PostgreSQL is killed. */
  readonly fois: number;
  readonly graine: number;
  /** A portal that takes longer to serve again once its database accepts connections is at fault. */
  readonly retourMaxMs: number;
  readonly dire?: (faites: number) => void;
}

export interface BilanFautes {
  readonly fautes: readonly string[];
  /** Milliseconds from the database's return to the API's first answer, ascending. */
  readonly retours: readonly number[];
  /** Milliseconds from the database's return to the next deposit that the worker integrated, ascending. */
  readonly reprises: readonly number[];
  readonly depots: number;
  readonly actions: number;
  readonly compte: Registre['compte'];
  readonly audit: AuditVerifie;
  readonly dureeMs: number;
}

const DEPART_MAX_MS = 60_000;
/** Beyond this, the next kill comes whatever was done. */
const PROGRES_MAX_MS = 15_000;
const OUVRIER_MAX_MS = 60_000;
const JUGER_TOUS_LES = 5;
const LIGNES_MONTREES = 20;
const LARGEUR_MONTREE = 700;

interface Epreuve {
  readonly options: OptionsFautes;
  readonly dossier: string;
  readonly alea: Alea;
  readonly pool: pg.Pool;
  readonly processus: readonly Processus[];
  readonly pret: string;
  readonly registre: Registre;
  readonly retours: number[];
  readonly reprises: number[];
}

/**
 * Kills PostgreSQL again and again under clients that file and act without pause. API and worker are never started again:
 * meanwhile each answer is 503 with a delay, afterwards they serve by themselves, and everything acknowledged is there.
 * All traffic stays on the loopback; only processes started here are killed.
 */
export async function eprouverBaseTuee(options: OptionsFautes): Promise<BilanFautes> {
  const debut = performance.now();
  const racine = await mkdtemp(join(tmpdir(), 'orpheon-fautes-'));
  await chmod(racine, 0o755); // the account that runs PostgreSQL must cross it
  const dossier = join(racine, 'pg');
  let grappe = await demarrerGrappe({ dossier });
  const url = grappe.url('epreuve');
  const pool = new pg.Pool({ max: 3, connectionString: url });
  pool.on('error', () => undefined);
  const port = await portLibre();
  const adresse = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: url,
    DOSSIER_DOCUMENTS: join(racine, 'documents'),
    PORT: String(port),
    NIVEAU_JOURNAL: 'warn',
    ENVIRONNEMENT: 'QUALIFICATION',
  };
  const processus = [processusDuProduit('main.ts', env), processusDuProduit('worker.ts', env)];
  try {
    await creerBase(grappe, 'epreuve');
    await preparerBase(url);
    const registre = nouveauRegistre();
    const e: Epreuve = {
      options,
      dossier,
      alea: creerAlea(options.graine),
      pool,
      processus,
      pret: `${adresse}/api/sante/pret`,
      registre,
      retours: [],
      reprises: [],
    };
    const monde = await semerMonde(pool);
    for (const p of processus) p.demarrer();
    await attendrePret(e, DEPART_MAX_MS);

    let charge = true;
    const encore = (): boolean => charge && registre.fautes.length === 0;
    const clients = lancerClients({ adresse, monde, registre, graine: options.graine }, encore);
    for (let n = 1; n <= options.fois && registre.fautes.length === 0; n++) {
      await progresser(registre, e.alea.entier(2, 12));
      grappe = await tuerPuisRelever(e, grappe, n);
      await juger(e, n);
      options.dire?.(n);
    }
    await progresser(registre, 6);
    charge = false;
    await Promise.all(clients);
    if (registre.compte.ruptures > 0) registre.fautes.push(`${registre.compte.ruptures} requests got no answer`);
    const audit = await jugerLaFin(pool, adresse, registre);
    const dernieres = registre.fautes.length > 0 ? processus.map(derniersMots) : [];
    return {
      fautes: [...new Set(registre.fautes), ...dernieres],
      retours: e.retours.toSorted((a, b) => a - b),
      reprises: e.reprises.toSorted((a, b) => a - b),
      depots: registre.depots.length,
      actions: registre.actions.length,
      compte: registre.compte,
      audit,
      dureeMs: performance.now() - debut,
    };
  } finally {
    await Promise.all(processus.map((p) => p.tuer()));
    await pool.end();
    await grappe.arreter();
    await rm(racine, { recursive: true, force: true });
  }
}

/** What explains a fault: errors first, then how it ended. */
function derniersMots(p: Processus): string {
  const lignes = p.sortie().split('\n');
  const erreurs = lignes.filter((l) => l.includes('"incident"')).slice(0, LIGNES_MONTREES);
  const montrees = [...erreurs, ...lignes.slice(-LIGNES_MONTREES)].map((l) => l.slice(0, LARGEUR_MONTREE));
  return [`${p.nom} said:`, ...montrees].join('\n');
}

/** Half of the kills take the server alone, which its backends outlive for a moment; half take every process at once. */
async function tuerPuisRelever(e: Epreuve, grappe: Grappe, n: number): Promise<Grappe> {
  const victimes = n % 2 === 0 ? [grappe.pid, ...enfants(grappe.pid)] : [grappe.pid];
  for (const pid of victimes) tuer(pid);
  await grappe.fin;
  await attendre(e.alea.entier(0, 1_500));
  const relevee = await demarrerGrappe({ dossier: e.dossier });
  const instant = performance.now();
  if (relevee.port !== grappe.port) throw new Error(`another process took port ${grappe.port} meanwhile`);
  await attendrePret(e, e.options.retourMaxMs);
  e.retours.push(performance.now() - instant);
  await attendreOuvrier(e, instant);
  return relevee;
}

/** Until the worker has brought one more deposit to its end. */
async function attendreOuvrier({ pool, registre, reprises }: Epreuve, instant: number): Promise<void> {
  const depart = await nombreDeFluxFinis(pool);
  while ((await nombreDeFluxFinis(pool)) === depart) {
    if (registre.fautes.length > 0) return;
    if (performance.now() - instant > OUVRIER_MAX_MS) {
      registre.fautes.push(`the worker integrates nothing ${OUVRIER_MAX_MS} ms after the database is back`);
      return;
    }
    await attendre(50);
  }
  reprises.push(performance.now() - instant);
}

const enfants = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

function tuer(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code !== 'ESRCH') throw erreur; // a backend that has just ended
  }
}

async function attendrePret({ pret, processus, registre }: Epreuve, limiteMs: number): Promise<void> {
  const vivants = (): boolean => processus.every((p) => p.mort() === null);
  if ((await attendreReponse(pret, performance.now(), limiteMs, vivants)) !== null) return;
  registre.fautes.push(`not ready within ${limiteMs} ms\n${processus.map((p) => p.mort() ?? p.sortie()).join('\n')}`);
}

/** What must hold at any moment, and that nothing of ours ended by itself. */
async function juger({ pool, processus, registre }: Epreuve, n: number): Promise<void> {
  for (const p of processus) if (p.mort()) registre.fautes.push(`${p.mort()}\n${p.sortie()}`);
  if (n % JUGER_TOUS_LES === 0) registre.fautes.push(...(await jugerEnRoute(pool, registre)));
}

/** Kills strike work rather than idle time, however slow the machine is. */
async function progresser(registre: Registre, deCombien: number): Promise<void> {
  const compter = (): number => registre.depots.length + registre.actions.length;
  const [depart, limite] = [compter(), performance.now() + PROGRES_MAX_MS];
  while (compter() < depart + deCombien && registre.fautes.length === 0 && performance.now() < limite)
    await attendre(20);
}
