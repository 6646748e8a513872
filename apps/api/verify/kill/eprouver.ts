import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { creerAlea } from '@orpheon/testing';
import { grappeJetable } from '@orpheon/tooling/base-embarquee';
import { acquittes, type BilanDuPortail, bilanDuPortail, ouvrirPortail, type Portail, progresser } from '../portail.ts';
import type { AuditVerifie } from './charge.ts';
import { jugerEnRoute, nombreDeFluxFinis } from './invariants.ts';

export interface OptionsEpreuve {
  /** How many times a process is killed, API and worker together. */
  readonly fois: number;
  /** Same seed: same documents, same choices, same delays between kills. */
  readonly graine: number;
  /** An API that takes longer to answer again is a fault. */
  readonly retourMaxMs: number;
  /** Told after each kill. */
  readonly dire?: (faites: number) => void;
  /** Asked before each kill: no more of them once it says no. */
  readonly encore?: () => boolean;
}

export interface Bilan extends BilanDuPortail {
  readonly tues: { readonly api: number; readonly worker: number };
  /** Milliseconds from a kill of the API to its next answer, ascending. */
  readonly retours: readonly number[];
  readonly conflits: number;
  readonly audit: AuditVerifie;
  readonly dureeMs: number;
}

const JUGER_TOUS_LES = 10;
const RETOUR_LIMITE_MS = 60_000;

interface Epreuve {
  readonly options: OptionsEpreuve;
  readonly portail: Portail;
  readonly retours: number[];
  readonly tues: { api: number; worker: number };
}

/**
 * Runs the product on a durable PostgreSQL of its own, under clients that file and act without pause, and kills the API
 * or the worker again and again. Everything that was acknowledged, and everything that must hold, is checked on the way
 * and at the end. Only processes started here are killed.
 */
export async function eprouver(options: OptionsEpreuve): Promise<Bilan> {
  const debut = performance.now();
  const grappe = await grappeJetable({ durable: true });
  const documents = await mkdtemp(join(tmpdir(), 'orpheon-kill-'));
  let portail: Portail | null = null;
  try {
    portail = await ouvrirPortail({ grappe, documents, graine: options.graine });
    const e: Epreuve = { options, portail, retours: [], tues: { api: 0, worker: 0 } };
    const audit = await portail.sousCharge(async () => {
      await Promise.all([tuerApi(e), tuerWorker(e)]);
    });
    const { registre } = portail;
    const lents = e.retours.filter((ms) => ms > options.retourMaxMs).length;
    if (lents > 0)
      registre.fautes.push(`the API took more than ${options.retourMaxMs} ms to come back, ${lents} times`);
    return {
      ...bilanDuPortail(portail),
      tues: e.tues,
      retours: e.retours.toSorted((a, b) => a - b),
      conflits: registre.conflits.length,
      audit,
      dureeMs: performance.now() - debut,
    };
  } finally {
    await portail?.fermer();
    await grappe.arreter();
    await rm(documents, { recursive: true, force: true });
  }
}

const resteAFaire = ({ options, portail }: Epreuve): boolean =>
  portail.registre.fautes.length === 0 && (options.encore?.() ?? true);

/** Half of the kills strike the API: mostly while it serves, sometimes while it starts. */
async function tuerApi(e: Epreuve): Promise<void> {
  const { options, portail, retours, tues } = e;
  const { api } = portail;
  const alea = creerAlea(options.graine);
  const combien = Math.ceil(options.fois / 2);
  let servait = true;
  while (tues.api < combien && resteAFaire(e)) {
    if (servait) await progresser(portail, () => acquittes(portail), alea.entier(0, 8));
    await attendre(alea.entier(5, 400));
    await api.tuer();
    const instant = performance.now();
    api.demarrer();
    await noter(e, 'api');
    servait = tues.api === combien || !alea.chance(0.15);
    if (!servait) continue;
    const retour = await portail.attendrePret(instant, RETOUR_LIMITE_MS);
    if (retour !== null) retours.push(retour);
  }
}

/** The other half strike the worker, at any step of what it does and while it starts. */
async function tuerWorker(e: Epreuve): Promise<void> {
  const { options, portail, tues } = e;
  const { worker, registre, pool } = portail;
  const alea = creerAlea(options.graine + 1);
  const combien = Math.floor(options.fois / 2);
  while (tues.worker < combien && resteAFaire(e)) {
    if (alea.chance(0.85)) await progresser(portail, () => nombreDeFluxFinis(pool), alea.entier(0, 12));
    await attendre(alea.entier(5, 400));
    if (worker.mort()) registre.fautes.push(`${worker.mort()}\n${worker.sortie()}`);
    await worker.tuer();
    worker.demarrer();
    await noter(e, 'worker');
  }
}

async function noter(e: Epreuve, qui: 'api' | 'worker'): Promise<void> {
  const { registre, pool } = e.portail;
  e.tues[qui]++;
  const faites = e.tues.api + e.tues.worker;
  if (faites % JUGER_TOUS_LES === 0) registre.fautes.push(...(await jugerEnRoute(pool, registre)));
  e.options.dire?.(faites);
}
