import { setTimeout as attendre } from 'node:timers/promises';
import { type Monde, semerMonde } from '@orpheon/testing';
import { creerBase, type Grappe } from '@orpheon/tooling/base-embarquee';
import pg from 'pg';
import { preparerBase } from '../src/platform/preparer-base.ts';
import { type AuditVerifie, jugerLaFin, lancerClients } from './kill/charge.ts';
import { nouveauRegistre, type Registre } from './kill/registre.ts';
import { attendreReponse, type Processus, portLibre, processusDuProduit } from './processus.ts';

const BASE = 'epreuve';
const DEPART_MAX_MS = 60_000;
/** Beyond this, what waits for work to be done goes on whatever was done. */
const PROGRES_MAX_MS = 15_000;

/** API and worker under trial, each a process of its own, on a database with the small world in it. */
export interface Portail {
  readonly adresse: string;
  /** Of its database. */
  readonly url: string;
  readonly pool: pg.Pool;
  readonly monde: Monde;
  readonly api: Processus;
  readonly worker: Processus;
  /** What clients were told, and every promise seen broken: the first ends the trial. */
  readonly registre: Registre;
  /** Milliseconds from `depuis` (a `performance.now()`) until the API says that it is ready; null, and a fault, past the limit. */
  attendrePret(depuis: number, limiteMs: number): Promise<number | null>;
  /** Does `travail` while clients file and act without pause, waits for their last answers, then judges everything. */
  sousCharge(travail: () => Promise<void>): Promise<AuditVerifie>;
  fermer(): Promise<void>;
}

/** What every trial tells. */
export interface BilanDuPortail {
  readonly fautes: readonly string[];
  readonly depots: number;
  readonly actions: number;
  /** Typed invoices sent. */
  readonly saisies: number;
  readonly compte: Registre['compte'];
}

export interface OptionsPortail {
  /** Where the database is made. */
  readonly grappe: Pick<Grappe, 'url'>;
  readonly documents: string;
  /** Same seed: same documents, same choices. */
  readonly graine: number;
}

/** Starts API and worker; settles once they serve. All traffic stays on the loopback. */
export async function ouvrirPortail({ grappe, documents, graine }: OptionsPortail): Promise<Portail> {
  await creerBase(grappe, BASE);
  const url = grappe.url(BASE);
  await preparerBase(url);
  const pool = new pg.Pool({ max: 3, connectionString: url });
  pool.on('error', () => undefined);
  const port = await portLibre();
  const adresse = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: url,
    DOSSIER_DOCUMENTS: documents,
    PORT: String(port),
    NIVEAU_JOURNAL: 'warn',
    ENVIRONNEMENT: 'QUALIFICATION',
  };
  const [api, worker] = [processusDuProduit('main.ts', env), processusDuProduit('worker.ts', env)];
  const registre = nouveauRegistre();
  const monde = await semerMonde(pool);

  async function attendrePret(depuis: number, limiteMs: number): Promise<number | null> {
    const vivante = (): boolean => api.mort() === null;
    const ms = await attendreReponse(`${adresse}/api/sante/pret`, depuis, limiteMs, vivante);
    if (ms === null) registre.fautes.push(`not ready within ${limiteMs} ms: ${api.mort()}\n${api.sortie()}`);
    return ms;
  }

  async function sousCharge(travail: () => Promise<void>): Promise<AuditVerifie> {
    let charge = true;
    const clients = lancerClients({ adresse, monde, registre, graine }, () => charge && registre.fautes.length === 0);
    try {
      await travail();
    } finally {
      charge = false;
    }
    await Promise.all(clients);
    return jugerLaFin(pool, adresse, registre);
  }

  async function fermer(): Promise<void> {
    await Promise.all([api.tuer(), worker.tuer()]);
    await pool.end();
  }

  api.demarrer();
  worker.demarrer();
  if ((await attendrePret(performance.now(), DEPART_MAX_MS)) === null) {
    await fermer();
    throw new Error(registre.fautes.join('\n'));
  }
  return { adresse, url, pool, monde, api, worker, registre, attendrePret, sousCharge, fermer };
}

export const bilanDuPortail = ({ registre }: Portail): BilanDuPortail => ({
  fautes: [...new Set(registre.fautes)],
  depots: registre.depots.length,
  actions: registre.actions.length,
  saisies: registre.saisies.length,
  compte: registre.compte,
});

/** How much clients were acknowledged so far. */
export const acquittes = ({ registre }: Pick<Portail, 'registre'>): number =>
  registre.depots.length + registre.actions.length;

/** Waits until a count has grown by so many, for a while at most: faults strike work, however slow the machine is. */
export async function progresser(
  { registre }: Pick<Portail, 'registre'>,
  compter: () => number | Promise<number>,
  deCombien: number,
): Promise<void> {
  const limite = performance.now() + PROGRES_MAX_MS;
  const depart = await compter();
  while ((await compter()) < depart + deCombien && registre.fautes.length === 0 && performance.now() < limite)
    await attendre(20);
}
