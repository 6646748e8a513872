import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Base } from './base.ts';

/** What a process counts of its own work, for Prometheus. Labels are names of ours: never a person, a number, an address. */
export interface Metriques {
  readonly registre: Registry;
  readonly requetes: Histogram<'methode' | 'route' | 'statut'>;
  readonly depots: Counter<'mode'>;
  readonly integrations: Counter<'statut'>;
  readonly courriels: Counter<'resultat'>;
  readonly taches: Histogram<'tache' | 'resultat'>;
}

const DUREES_HTTP = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const DUREES_TACHE = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300];

export function ouvrirMetriques(base: Base): Metriques {
  const registre = new Registry();
  const registers = [registre];
  new Gauge({
    name: 'orpheon_db_connections',
    help: 'Connections of the pool: open, of which idle, and requests waiting for one.',
    labelNames: ['etat'],
    registers,
    collect() {
      this.set({ etat: 'ouvertes' }, base.pool.totalCount);
      this.set({ etat: 'libres' }, base.pool.idleCount);
      this.set({ etat: 'attente' }, base.pool.waitingCount);
    },
  });
  return {
    registre,
    requetes: new Histogram({
      name: 'orpheon_http_request_duration_seconds',
      help: 'Requests by route template and status.',
      labelNames: ['methode', 'route', 'statut'],
      buckets: DUREES_HTTP,
      registers,
    }),
    depots: new Counter({ name: 'orpheon_depots_total', help: 'Deposits taken.', labelNames: ['mode'], registers }),
    integrations: new Counter({
      name: 'orpheon_integrations_total',
      help: 'Deposits whose integration ended, by final state.',
      labelNames: ['statut'],
      registers,
    }),
    courriels: new Counter({
      name: 'orpheon_courriels_total',
      help: 'What became of mails: sent, put off, refused for good by the server, given up.',
      labelNames: ['resultat'],
      registers,
    }),
    taches: new Histogram({
      name: 'orpheon_job_duration_seconds',
      help: 'Jobs run, by task and outcome.',
      labelNames: ['tache', 'resultat'],
      buckets: DUREES_TACHE,
      registers,
    }),
  };
}

/** Memory, event loop, garbage collection: once a process, where it serves its figures. */
export const mesurerLeProcessus = (metriques: Metriques): void =>
  collectDefaultMetrics({ register: metriques.registre });

/** What a queue holds, by task: due, put off, under way, out of tries, and the age in seconds of the oldest due. */
export interface LigneFile {
  tache: string;
  pretes: string;
  differees: string;
  en_cours: string;
  abandonnees: string;
  age: number;
}

const FILES = `
  SELECT t.identifier AS tache,
    count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at <= now()) AS pretes,
    count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at > now()) AS differees,
    count(*) FILTER (WHERE locked_at IS NOT NULL) AS en_cours,
    count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts) AS abandonnees,
    coalesce(extract(epoch FROM now() - min(run_at) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at <= now())), 0)::float8 AS age
  FROM graphile_worker._private_tasks t LEFT JOIN graphile_worker._private_jobs j ON j.task_id = t.id
  GROUP BY t.identifier ORDER BY t.identifier`;

export const lireFiles = async (base: Base): Promise<LigneFile[]> => (await base.pool.query<LigneFile>(FILES)).rows;

/** The queue as it stands when asked, told by the workers alone. */
export function mesurerLaFile({ registre }: Metriques, base: Base): void {
  const registers = [registre];
  new Gauge({
    name: 'orpheon_job_age_seconds',
    help: 'How long the oldest job that is due has been waiting.',
    labelNames: ['tache'],
    registers,
    async collect() {
      for (const l of await lireFiles(base)) this.set({ tache: l.tache }, l.age);
    },
  });
  new Gauge({
    name: 'orpheon_jobs',
    help: 'Jobs in the queue: due, put off, under way, out of tries.',
    labelNames: ['tache', 'etat'],
    registers,
    async collect() {
      for (const l of await lireFiles(base)) {
        this.set({ tache: l.tache, etat: 'prete' }, Number(l.pretes));
        this.set({ tache: l.tache, etat: 'differee' }, Number(l.differees));
        this.set({ tache: l.tache, etat: 'en_cours' }, Number(l.en_cours));
        this.set({ tache: l.tache, etat: 'abandonnee' }, Number(l.abandonnees));
      }
    },
  });
}
