import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { creerAlea, type Monde, semerMonde } from '@orpheon/testing';
import { creerBase, grappeJetable } from '@orpheon/tooling/base-embarquee';
import pg from 'pg';
import { preparerBase } from '../../src/platform/preparer-base.ts';
import { attendreReponse, type Processus, portLibre, processusDuProduit } from '../processus.ts';
import { type AuditVerifie, jugerLaFin, lancerClients } from './charge.ts';
import { jugerEnRoute, nombreDeFluxFinis } from './invariants.ts';
import { nouveauRegistre, type Registre } from './registre.ts';

export interface OptionsEpreuve {
  /** How many times a process is killed, API and worker together. */
  readonly fois: number;
  /** Same seed: same documents, same choices, same delays between kills. */
  readonly graine: number;
  /** An API that takes longer to answer again is a fault. */
  readonly retourMaxMs: number;
  /** Told after each kill. */
  readonly dire?: (faites: number) => void;
}

export interface Bilan {
  readonly fautes: readonly string[];
  readonly tues: { readonly api: number; readonly worker: number };
  /** Milliseconds from a kill of the API to its next answer, ascending. */
  readonly retours: readonly number[];
  readonly depots: number;
  readonly actions: number;
  readonly conflits: number;
  readonly compte: Registre['compte'];
  readonly audit: AuditVerifie;
  readonly dureeMs: number;
}

const JUGER_TOUS_LES = 10;
const RETOUR_LIMITE_MS = 60_000;
/** Beyond this, the next kill comes whatever was done. */
const PROGRES_MAX_MS = 15_000;

/**
 * Runs the product on a durable PostgreSQL of its own, under clients that file and act without pause, and kills the API
 * or the worker again and again. Everything that was acknowledged, and everything that must hold, is checked on the way
 * and at the end. All traffic stays on the loopback; only processes started here are killed.
 */
export async function eprouver(options: OptionsEpreuve): Promise<Bilan> {
  const debut = performance.now();
  const grappe = await grappeJetable({ durable: true });
  const documents = await mkdtemp(join(tmpdir(), 'orpheon-kill-'));
  const processus: Processus[] = [];
  const pool = new pg.Pool({ max: 3, connectionString: grappe.url('epreuve') });
  try {
    await creerBase(grappe, 'epreuve');
    await preparerBase(grappe.url('epreuve'));
    const port = await portLibre();
    const env = {
      DATABASE_URL: grappe.url('epreuve'),
      DOSSIER_DOCUMENTS: documents,
      PORT: String(port),
      NIVEAU_JOURNAL: 'warn',
      ENVIRONNEMENT: 'QUALIFICATION',
    };
    const api = processusDuProduit('main.ts', env);
    const worker = processusDuProduit('worker.ts', env);
    processus.push(api, worker);
    const epreuve: Epreuve = {
      options,
      pool,
      api,
      worker,
      adresse: `http://127.0.0.1:${port}`,
      monde: await semerMonde(pool),
      registre: nouveauRegistre(),
      retours: [],
      tues: { api: 0, worker: 0 },
    };
    const audit = await derouler(epreuve);
    const { registre, retours, tues } = epreuve;
    const lents = retours.filter((ms) => ms > options.retourMaxMs).length;
    if (lents > 0)
      registre.fautes.push(`the API took more than ${options.retourMaxMs} ms to come back, ${lents} times`);
    return {
      fautes: [...new Set(registre.fautes)],
      tues,
      retours: retours.toSorted((a, b) => a - b),
      depots: registre.depots.length,
      actions: registre.actions.length,
      conflits: registre.conflits.length,
      compte: registre.compte,
      audit,
      dureeMs: performance.now() - debut,
    };
  } finally {
    await Promise.all(processus.map((p) => p.tuer()));
    await pool.end();
    await grappe.arreter();
    await rm(documents, { recursive: true, force: true });
  }
}

interface Epreuve {
  readonly options: OptionsEpreuve;
  readonly pool: pg.Pool;
  readonly api: Processus;
  readonly worker: Processus;
  readonly adresse: string;
  readonly monde: Monde;
  readonly registre: Registre;
  readonly retours: number[];
  readonly tues: { api: number; worker: number };
}

async function derouler(e: Epreuve): Promise<AuditVerifie> {
  const { registre, pool, adresse } = e;
  const pret = `${adresse}/api/sante/pret`;
  e.api.demarrer();
  e.worker.demarrer();
  if ((await attendreReponse(pret, performance.now(), RETOUR_LIMITE_MS)) === null) {
    throw new Error(`the API does not start:\n${e.api.sortie()}`);
  }
  let charge = true;
  const cible = { adresse, monde: e.monde, registre, graine: e.options.graine };
  const clients = lancerClients(cible, () => charge && registre.fautes.length === 0);
  await Promise.all([tuerApi(e, pret), tuerWorker(e)]);
  charge = false;
  await Promise.all(clients);
  return jugerLaFin(pool, adresse, registre);
}

/** Half of the kills strike the API: mostly while it serves, sometimes while it starts. */
async function tuerApi(e: Epreuve, pret: string): Promise<void> {
  const { options, api, retours, tues, registre } = e;
  const alea = creerAlea(options.graine);
  const combien = Math.ceil(options.fois / 2);
  const acquittes = async (): Promise<number> => registre.depots.length + registre.actions.length;
  let servait = true;
  while (tues.api < combien && registre.fautes.length === 0) {
    if (servait) await progresser(acquittes, alea.entier(0, 8));
    await attendre(alea.entier(5, 400));
    await api.tuer();
    const instant = performance.now();
    api.demarrer();
    await noter(e, 'api');
    servait = tues.api === combien || !alea.chance(0.15);
    if (!servait) continue;
    const retour = await attendreReponse(pret, instant, RETOUR_LIMITE_MS, () => api.mort() === null);
    if (retour === null) registre.fautes.push(`the API does not come back: ${api.mort()}\n${api.sortie()}`);
    else retours.push(retour);
  }
}

/** The other half strike the worker, at any step of what it does and while it starts. */
async function tuerWorker(e: Epreuve): Promise<void> {
  const { options, worker, tues, registre } = e;
  const alea = creerAlea(options.graine + 1);
  const combien = Math.floor(options.fois / 2);
  while (tues.worker < combien && registre.fautes.length === 0) {
    if (alea.chance(0.85)) await progresser(() => nombreDeFluxFinis(e.pool), alea.entier(0, 12));
    await attendre(alea.entier(5, 400));
    if (worker.mort()) registre.fautes.push(`${worker.mort()}\n${worker.sortie()}`);
    await worker.tuer();
    worker.demarrer();
    await noter(e, 'worker');
  }
}

/** Waits until a count has grown by so many: kills strike work rather than idle time, however slow the machine is. */
async function progresser(compter: () => Promise<number>, deCombien: number): Promise<void> {
  const limite = performance.now() + PROGRES_MAX_MS;
  const depart = await compter();
  while ((await compter()) < depart + deCombien && performance.now() < limite) await attendre(20);
}

async function noter(e: Epreuve, qui: 'api' | 'worker'): Promise<void> {
  e.tues[qui]++;
  const faites = e.tues.api + e.tues.worker;
  if (faites % JUGER_TOUS_LES === 0) e.registre.fautes.push(...(await jugerEnRoute(e.pool, e.registre)));
  e.options.dire?.(faites);
}
