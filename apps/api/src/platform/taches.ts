import type { Tx } from './base.ts';
import { traceCourante } from './traces.ts';

/** Every job of the worker, with what it is given. */
export interface Taches {
  integrer_flux: { fluxId: string };
  /** Some fifty events at most; one of them alone in jobs that an earlier version left in the queue. */
  diffuser_evenement: { evenementIds: readonly string[] } | { evenementId: string };
  envoyer_courriel: { courrielId: string };
  /** Somebody asked for a link to that address, which may have an account or none. */
  repondre_oubli: { courriel: string };
  executer_traitement: { traitementId: string };
  /** `rang`: a later demand for the same draft has a higher one. */
  lire_document: { saisieId: string; rang: number };
  preparer_telechargement: { telechargementId: string };
  sceller_audit: Record<string, never>;
  menage: Record<string, never>;
  rappeler_saisies: Record<string, never>;
  resumer_semaine: Record<string, never>;
  suivre_demandes: Record<string, never>;
  suivre_mandats: Record<string, never>;
  analyser_documents: Record<string, never>;
}
export type NomTache = keyof Taches;

/**
 * What a domain gives the worker: one function a job. A job runs at least once, perhaps twice after a kill, perhaps at the
 * same time as itself: it must bear that. `signal` is aborted when the worker is told to stop and has waited long enough.
 */
export type ListeDeTaches<N extends NomTache = NomTache> = {
  readonly [K in N]: (charge: Taches[K], contexte: ContexteTache) => Promise<void>;
};

export interface ContexteTache {
  readonly signal: AbortSignal;
  /** 1 on the first run. */
  readonly essai: number;
  readonly essaisMax: number;
}

/** Lower runs first, 0 where nothing is said: mails and pages to be read wait for deposits, never the reverse. */
const PRIORITES: Readonly<Partial<Record<NomTache, number>>> = { envoyer_courriel: 10, lire_document: 5 };

export interface OptionsTache {
  /** A second job of the same key waiting replaces the first. */
  readonly cle?: string;
  readonly essais?: number;
  /** Jobs of one queue run one after the other. */
  readonly file?: string;
  /** Seconds to wait before it runs; a job of the same key that waits already keeps its hour. */
  readonly dansSecondes?: number;
}

/** Adds a job in the caller's transaction: it exists if and only if the action is committed. */
export async function ajouterTache<N extends NomTache>(
  tx: Pick<Tx, '$queryRaw'>,
  nom: N,
  charge: Taches[N],
  options: OptionsTache = {},
): Promise<void> {
  const mode = options.dansSecondes === undefined ? 'replace' : 'preserve_run_at';
  await tx.$queryRaw`SELECT id::text FROM graphile_worker.add_job(${nom}, payload => ${chargeTracee(charge)}::json,
    job_key => ${options.cle ?? null}, priority => ${PRIORITES[nom] ?? 0}::int, max_attempts => ${options.essais ?? ESSAIS}, queue_name => ${options.file ?? null},
    run_at => clock_timestamp() + ${options.dansSecondes ?? 0}::float8 * interval '1 second', job_key_mode => ${mode})`;
}

/** `ajouterTache` for many jobs that run as soon as they may: one statement however many there are. */
export async function ajouterTaches<N extends NomTache>(
  tx: Pick<Tx, '$queryRaw'>,
  nom: N,
  taches: readonly {
    readonly charge: Taches[N];
    readonly options?: Omit<OptionsTache, 'dansSecondes'>;
    /** The trace that it goes on with; that of what runs now where nothing is said. */
    readonly trace?: string | null;
  }[],
): Promise<void> {
  if (taches.length === 0) return;
  const lignes = taches.map(({ charge, options, trace }) => ({
    charge: chargeTracee(charge, trace),
    cle: options?.cle,
    essais: options?.essais ?? ESSAIS,
    file: options?.file,
  }));
  await tx.$queryRaw`SELECT count(*)::int FROM graphile_worker.add_jobs((
    SELECT array_agg(row(${nom}, t.charge::json, t.file, NULL, t.essais, t.cle, ${PRIORITES[nom] ?? 0}::int, NULL)::graphile_worker.job_spec)
    FROM jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb) AS t(charge text, cle text, essais int, file text)))`;
}

const ESSAIS = 25;

function chargeTracee(charge: object, trace: string | null = traceCourante()): string {
  return JSON.stringify(trace ? { ...charge, trace } : charge);
}
