import { EventEmitter } from 'node:events';
import { setTimeout as attendre } from 'node:timers/promises';
import { parseCronItems, type Runner, run, type Task, type TaskList, type WorkerEvents } from 'graphile-worker';
import { serveurEnPanne } from './base.ts';
import type { Deps } from './deps.ts';
import { stockageIndisponible } from './documents.ts';
import { journalDeGraphile } from './ouvrier/journal.ts';
import { poolTolerant } from './ouvrier/pool.ts';
import { epargnerEssai, estRemplace, liberer, ouvrirTemoin, rendreLesPerdus, type Temoin } from './ouvrier/temoin.ts';
import type { ListeDeTaches, NomTache, Taches } from './taches.ts';
import { tracerTache } from './traces.ts';

export interface OptionsOuvrier {
  /** Jobs that have no function here are left to other workers. */
  readonly taches: Partial<ListeDeTaches>;
  /** When a job is added by the clock: crontab pattern, UTC. */
  readonly calendrier: readonly { readonly tache: NomTache; readonly quand: string }[];
  /** How often jobs of workers that are gone are looked for. */
  readonly rondeMs?: number;
  /** How long a stop waits for the jobs under way; those that are not done by then go back to the queue. */
  readonly arretMs?: number;
}

export interface Ouvrier {
  /** Takes no more jobs, lets those under way end, and gives back the ones that do not in time. */
  arreter(): Promise<void>;
}

const RONDE_MS = 2_000;
const ARRET_MS = 8_000;
/** A database that is away is asked again after so long. */
const REPRISE_MS = 500;
/**
 * A runner takes no longer to start, nor to be answered about its next job while it has hands free: beyond, it is lost. It
 * may ask for ever: a refusal of its first question, the database going away just then, is what it remembers.
 */
const SILENCE_MAX_MS = 15_000;
/** What a runner that stops by itself is left for the jobs under way: it could not write how one of them ended. */
const ARRET_SEUL_MS = 4_000;

/** A run of the queue's runner under a name of its own. */
interface Equipe {
  readonly nom: string;
  readonly temoin: Temoin;
  readonly runner: Runner;
  /** Jobs being run or whose end is being written. */
  readonly enCours: ReadonlySet<string>;
  /** When the queue last answered it (a `performance.now()`): once a second where there is nothing to do. */
  vueA(): number;
  /** When it began to stop by itself (a `performance.now()`), or null. */
  arreteeA(): number | null;
}

/**
 * Runs jobs until stopped; any number of workers run at once. Where the queue's runner gives up (the database went away at
 * the wrong moment) a new one takes over. Settles once jobs are being taken.
 */
export async function demarrerOuvrier(deps: Deps, options: OptionsOuvrier): Promise<Ouvrier> {
  const { journal } = deps;
  const fin = new AbortController();
  const pret = Promise.withResolvers<void>();
  let equipe: Equipe | null = null;

  async function tourner(): Promise<void> {
    while (!fin.signal.aborted) {
      try {
        equipe = await lancer(deps, options);
        pret.resolve();
        if (fin.signal.aborted) await equipe.runner.stop();
        else await Promise.race([equipe.runner.promise, veiller(equipe)]);
      } catch (err) {
        if (!fin.signal.aborted) journal.warn({ err }, 'job runner stopped, starting another');
      }
      if (fin.signal.aborted) return;
      // Whatever it held is taken back by the next round; should it still live, it must not go on beside the new one.
      equipe?.runner.stop().catch(() => undefined);
      await Promise.race([equipe?.temoin.abandonner(), pause(SILENCE_MAX_MS)]);
      equipe = null;
      await pause(REPRISE_MS);
    }
  }

  async function faireDesRondes(): Promise<void> {
    while (!fin.signal.aborted) {
      try {
        const partis = await liberer(deps.base.pool);
        if (partis.length > 0) journal.info({ ouvriers: partis }, 'jobs of workers that are gone were taken back');
        const perdus = equipe ? await rendreLesPerdus(deps.base.pool, equipe.nom, [...equipe.enCours]) : 0;
        if (perdus > 0) journal.info({ perdus }, 'jobs taken over a lost connection were given back');
      } catch (err) {
        if (!fin.signal.aborted) journal.warn({ err }, 'jobs of workers that are gone could not be looked for');
      }
      await pause(options.rondeMs ?? RONDE_MS);
    }
  }

  /**
   * Ends where the runner is lost: its proof of life is, the database having gone away (what it holds is anybody's then);
   * it stops by itself; or it gives no sign of life, having stopped to look for jobs or waiting for one for ever.
   */
  async function veiller({ temoin, vueA, arreteeA, enCours }: Equipe): Promise<void> {
    let perdue = false;
    const perte = temoin.perdu.then(() => {
      perdue = true;
    });
    const raison = (): string | null => {
      const [vue, arretee] = [performance.now() - vueA(), arreteeA()];
      if (perdue) return 'its connection was lost';
      if (arretee !== null && (enCours.size === 0 || performance.now() - arretee > ARRET_SEUL_MS)) return 'it stopped';
      return vue > SILENCE_MAX_MS && enCours.size < deps.config.TRAVAUX_SIMULTANES ? 'it gives no sign of life' : null;
    };
    for (;;) {
      const perdueParce = raison();
      if (fin.signal.aborted) return new Promise(() => undefined);
      if (perdueParce)
        return journal.warn({ raison: perdueParce, enCours: enCours.size }, 'starting another job runner');
      await Promise.race([perte, pause(REPRISE_MS)]);
    }
  }

  const pause = (ms: number): Promise<void> => attendre(ms, undefined, { signal: fin.signal }).catch(() => undefined);

  const boucle = tourner();
  const rondes = faireDesRondes();
  await pret.promise;
  return {
    async arreter() {
      fin.abort();
      const finie = equipe?.runner.stop().catch((err: unknown) => journal.warn({ err }, 'job runner stopped badly'));
      const dansLesTemps = await Promise.race([
        Promise.all([finie, boucle, rondes]).then(() => true),
        attendre(options.arretMs ?? ARRET_MS, false, { ref: false }),
      ]);
      if (dansLesTemps) return equipe?.temoin.rendre();
      journal.warn('jobs still under way go back to the queue');
      await equipe?.temoin.abandonner();
      await liberer(deps.base.pool);
    },
  };
}

/** Starts a runner; it takes no job before its proof of life is established. */
async function lancer(deps: Deps, options: OptionsOuvrier): Promise<Equipe> {
  const { journal, config } = deps;
  const events: WorkerEvents = new EventEmitter();
  const ecoute = new Promise<void>((ok) => events.once('pool:listen:success', () => ok()));
  const ouvert = Promise.withResolvers<{ nom: string; temoin: Temoin }>();
  let temoin: Temoin | null = null;
  events.once('pool:create', ({ workerPool: { id: nom } }) => {
    temoin = ouvrirTemoin(config.DATABASE_URL, nom, journal);
    ouvert.resolve({ nom, temoin });
  });
  let vueA = performance.now();
  let refusee = false;
  const repondue = (): void => {
    vueA = performance.now();
    refusee = false;
  };
  events.on('worker:getJob:empty', repondue);
  events.on('job:start', repondue);
  events.on('worker:getJob:error', ({ error }) => {
    // Every hand asks once a second: what they are refused is said once.
    if (!refusee) journal.warn({ err: error }, 'the next job could not be asked for');
    refusee = true;
  });
  let arreteeA: number | null = null;
  events.once('pool:gracefulShutdown', () => {
    arreteeA = performance.now();
  });
  const enCours = new Set<string>();
  events.on('job:start', ({ job }) => enCours.add(job.id));
  events.on('job:complete', ({ job }) => enCours.delete(job.id));
  const demarrage = run({
    pgPool: poolTolerant(deps.base.pool),
    events,
    logger: journalDeGraphile(journal),
    noHandleSignals: true,
    concurrency: config.TRAVAUX_SIMULTANES,
    pollInterval: 1_000,
    taskList: listePourGraphile(deps, options.taches),
    parsedCronItems: parseCronItems(
      options.calendrier.map(({ tache, quand }) => ({
        task: tache,
        match: quand,
        identifier: tache,
        options: { jobKey: tache, jobKeyMode: 'preserve_run_at', maxAttempts: 3 },
      })),
    ),
    preset: {
      plugins: [
        {
          name: 'proof-of-life',
          version: '1',
          worker: { hooks: { startWorker: async () => (await ouvert.promise).temoin.pret } },
        },
      ],
      // Without a batch an answer that the database refuses would be an unhandled rejection, and end the process.
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0, gracefulShutdownAbortTimeout: 3_000 },
    },
  });
  const pret = demarrage.then(async (runner): Promise<Equipe> => {
    const { nom, temoin } = await ouvert.promise;
    await Promise.race([Promise.all([ecoute, temoin.pret]), runner.promise]);
    return { nom, temoin, runner, enCours, vueA: () => vueA, arreteeA: () => arreteeA };
  });
  try {
    return await Promise.race([
      pret,
      attendre(SILENCE_MAX_MS, null, { ref: false }).then(() => {
        throw new Error('the job runner does not start');
      }),
    ]);
  } catch (err) {
    await (temoin as Temoin | null)?.abandonner();
    demarrage.then((runner) => runner.stop()).catch(() => undefined);
    throw err;
  }
}

const executer =
  <N extends NomTache>(deps: Deps, taches: Partial<ListeDeTaches>, nom: N): Task =>
  async (charge, { abortSignal, job }) => {
    const { trace, ...reste } = (charge ?? {}) as { trace?: unknown };
    const contexte = { signal: abortSignal, essai: job.attempts, essaisMax: job.max_attempts };
    const finir = deps.metriques.taches.startTimer({ tache: nom });
    try {
      await tracerTache(nom, trace, async () => taches[nom]?.(reste as Taches[N], contexte));
      finir({ resultat: 'faite' });
    } catch (erreur) {
      finir({ resultat: 'manquee' });
      if (await estRemplace(deps.base.pool, job).catch(() => false)) {
        deps.journal.info({ err: erreur, tache: nom }, 'a job failed that another one replaces');
        return;
      }
      if (enPanne(erreur)) {
        await epargnerEssai(deps.base.pool, job.id).catch((err: unknown) =>
          deps.journal.warn({ err }, 'a try lost to an outage could not be given back'),
        );
      }
      throw erreur;
    }
  };

/** Database or store are away. A mail server is not meant: mails do give up. */
const enPanne = (erreur: unknown): boolean => stockageIndisponible(erreur) || serveurEnPanne(erreur);

const listePourGraphile = (deps: Deps, taches: Partial<ListeDeTaches>): TaskList =>
  Object.fromEntries((Object.keys(taches) as NomTache[]).map((nom) => [nom, executer(deps, taches, nom)]));
