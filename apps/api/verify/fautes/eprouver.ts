import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { type Alea, creerAlea } from '@orpheon/testing';
import { demarrerGrappe, type Grappe } from '@orpheon/tooling/base-embarquee';
import type { AuditVerifie } from '../kill/charge.ts';
import { jugerEnRoute, nombreDeFluxFinis } from '../kill/invariants.ts';
import { acquittes, type BilanDuPortail, bilanDuPortail, ouvrirPortail, type Portail, progresser } from '../portail.ts';
import { derniersMots } from '../processus.ts';

export interface OptionsFautes {
  /** How many times PostgreSQL is killed. */
  readonly fois: number;
  readonly graine: number;
  /** A portal that takes longer to serve again once its database accepts connections is at fault. */
  readonly retourMaxMs: number;
  readonly dire?: (faites: number) => void;
  /** Asked before each kill: no more of them once it says no. */
  readonly encore?: () => boolean;
}

export interface BilanFautes extends BilanDuPortail {
  readonly tuees: number;
  /** Milliseconds from the database's return to the API's first answer, ascending. */
  readonly retours: readonly number[];
  /** Milliseconds from the database's return to the next deposit that the worker integrated, ascending. */
  readonly reprises: readonly number[];
  readonly audit: AuditVerifie;
  readonly dureeMs: number;
}

const OUVRIER_MAX_MS = 60_000;
const JUGER_TOUS_LES = 5;
/** After a crash the server forces each of its two thousand files to disk, most of an outage: one call does as much. */
const REGLAGES = process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : [];

interface Epreuve {
  readonly options: OptionsFautes;
  readonly dossier: string;
  readonly alea: Alea;
  readonly portail: Portail;
  readonly retours: number[];
  readonly reprises: number[];
}

/**
 * Kills PostgreSQL again and again under clients that file and act without pause. API and worker are never started again:
 * meanwhile each answer is 503 with a delay, afterwards they serve by themselves, and everything acknowledged is there.
 * Only processes started here are killed.
 */
export async function eprouverBaseTuee(options: OptionsFautes): Promise<BilanFautes> {
  const debut = performance.now();
  const racine = await mkdtemp(join(tmpdir(), 'orpheon-fautes-'));
  await chmod(racine, 0o755); // the account that runs PostgreSQL must cross it
  const dossier = join(racine, 'pg');
  let grappe = await demarrerGrappe({ dossier, reglages: REGLAGES });
  let portail: Portail | null = null;
  try {
    portail = await ouvrirPortail({ grappe, documents: join(racine, 'documents'), graine: options.graine });
    const { registre, api, worker } = portail;
    const e: Epreuve = {
      options,
      dossier,
      alea: creerAlea(options.graine),
      portail,
      retours: [],
      reprises: [],
    };
    let tuees = 0;
    const audit = await portail.sousCharge(async () => {
      while (tuees < options.fois && registre.fautes.length === 0 && (options.encore?.() ?? true)) {
        await progresser(e.portail, () => acquittes(e.portail), e.alea.entier(2, 12));
        tuees++;
        grappe = await tuerPuisRelever(e, grappe, tuees);
        await juger(e, tuees);
        options.dire?.(tuees);
      }
      await progresser(e.portail, () => acquittes(e.portail), 6);
    });
    if (registre.compte.ruptures > 0) registre.fautes.push(`${registre.compte.ruptures} requests got no answer`);
    const bilan = bilanDuPortail(portail);
    return {
      ...bilan,
      fautes: bilan.fautes.length > 0 ? [...bilan.fautes, ...[api, worker].map(derniersMots)] : [],
      tuees,
      retours: e.retours.toSorted((a, b) => a - b),
      reprises: e.reprises.toSorted((a, b) => a - b),
      audit,
      dureeMs: performance.now() - debut,
    };
  } finally {
    await portail?.fermer();
    await grappe.arreter();
    await rm(racine, { recursive: true, force: true });
  }
}

/** Half of the kills take the server alone, which its backends outlive for a moment; half take every process at once. */
async function tuerPuisRelever(e: Epreuve, grappe: Grappe, n: number): Promise<Grappe> {
  const victimes = n % 2 === 0 ? [grappe.pid, ...enfants(grappe.pid)] : [grappe.pid];
  for (const pid of victimes) tuer(pid);
  await grappe.fin;
  await attendre(e.alea.entier(0, 1_500));
  const relevee = await demarrerGrappe({ dossier: e.dossier, reglages: REGLAGES });
  const instant = performance.now();
  if (relevee.port !== grappe.port) throw new Error(`another process took port ${grappe.port} meanwhile`);
  const retour = await e.portail.attendrePret(instant, e.options.retourMaxMs);
  if (retour !== null) e.retours.push(retour);
  await attendreOuvrier(e, instant);
  return relevee;
}

/** Until the worker has brought one more deposit to its end. */
async function attendreOuvrier({ portail: { pool, registre }, reprises }: Epreuve, instant: number): Promise<void> {
  const depart = await nombreDeFluxFinis(pool);
  while ((await nombreDeFluxFinis(pool)) === depart) {
    if (registre.fautes.length > 0) return;
    if (performance.now() - instant > OUVRIER_MAX_MS) {
      registre.fautes.push(
        `the worker integrates nothing ${OUVRIER_MAX_MS} ms after the database is back\n${await quiFaitQuoi(pool)}`,
      );
      return;
    }
    await attendre(50);
  }
  reprises.push(performance.now() - instant);
}

/** What sessions do and wait for, and the jobs: where everything stands still, this says on what. */
async function quiFaitQuoi(pool: Portail['pool']): Promise<string> {
  const { rows } = await pool.query<{ ligne: string }>(
    `SELECT concat_ws(' ', pid, application_name, state, now() - xact_start, wait_event, 'held by', pg_blocking_pids(pid)::text, left(query, 150)) AS ligne
       FROM pg_stat_activity WHERE datname = current_database()
     UNION ALL SELECT concat_ws(' ', 'jobs', task_identifier, 'tried', attempts, locked_by, count(*)::text)
       FROM graphile_worker.jobs GROUP BY task_identifier, attempts, locked_by`,
  );
  return rows.map((r) => r.ligne).join('\n');
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

/** What must hold at any moment, and that nothing of ours ended by itself. */
async function juger({ portail: { pool, api, worker, registre } }: Epreuve, n: number): Promise<void> {
  for (const p of [api, worker]) if (p.mort()) registre.fautes.push(`${p.mort()}\n${p.sortie()}`);
  if (n % JUGER_TOUS_LES === 0) registre.fautes.push(...(await jugerEnRoute(pool, registre)));
}
