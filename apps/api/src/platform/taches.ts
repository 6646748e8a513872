import type { Tx } from './base.ts';

/** Every job of the worker, with what it is given. */
export interface Taches {
  integrer_flux: { fluxId: string };
  diffuser_evenement: { evenementId: string };
  envoyer_courriel: { courrielId: string };
  sceller_audit: Record<string, never>;
  menage: Record<string, never>;
}

/**
 * Adds a job in the caller's transaction: it exists if and only if the action is committed.
 * `cle`: a second job of the same key waiting replaces the first.
 */
export async function ajouterTache<N extends keyof Taches>(
  tx: Tx,
  nom: N,
  charge: Taches[N],
  options: { cle?: string; essais?: number; file?: string } = {},
): Promise<void> {
  const charge_json = JSON.stringify(charge);
  await tx.$queryRaw`SELECT id::text FROM graphile_worker.add_job(${nom}, payload => ${charge_json}::json,
    job_key => ${options.cle ?? null}, max_attempts => ${options.essais ?? 25}, queue_name => ${options.file ?? null})`;
}
