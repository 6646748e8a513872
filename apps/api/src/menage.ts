import { STATUTS_FLUX, STATUTS_FLUX_FINAUX } from '@orpheon/domain';
import { oublierDemandesDeCompte } from './compte/public.ts';
import { ESSAIS_INTEGRATION } from './facturation/integration/essais.ts';
import { oublierTelechargements } from './facturation/public.ts';
import { enTransaction } from './platform/base.ts';
import type { Deps } from './platform/deps.ts';
import { effacer, menagePlateforme } from './platform/menage.ts';
import { ajouterTache } from './platform/taches.ts';

const JOUR = 24 * 3_600_000;
/** A deposit that waits longer than this without a job is looked after again. */
const ARRET_APRES = 10 * 60_000;
const EN_COURS = STATUTS_FLUX.filter((s) => !(STATUTS_FLUX_FINAUX as readonly string[]).includes(s));

/** What the clock asks for, over and over: forget what is old, look after what is stuck. */
export async function faireLeMenage(deps: Deps): Promise<void> {
  const fait = {
    ...(await menagePlateforme(deps)),
    // Far beyond the hour of a lock-out: the counters are of no use to anybody.
    tentatives: await effacer(
      deps,
      'tentative_connexion',
      'dernier_echec_le',
      new Date(deps.horloge.maintenant().getTime() - JOUR),
    ),
    ...(await oublierDemandesDeCompte(deps)),
    telechargements: await oublierTelechargements(deps),
    // What people asked for last quarter is of no use to them; the invoices hold their own history.
    traitements: await effacer(
      deps,
      'traitement_groupe',
      'demande_le',
      new Date(deps.horloge.maintenant().getTime() - 90 * JOUR),
    ),
    // the draft holds what its writer kept of it
    lectures: await effacer(
      deps,
      'lecture_document',
      'demandee_le',
      new Date(deps.horloge.maintenant().getTime() - 7 * JOUR),
    ),
    fluxRelances: await relancerFluxArretes(deps),
  };
  deps.journal.info(fait, 'menage');
}

/**
 * Gives a job to the deposits that wait and have none, or one that ran out of tries. Should not happen: the job is
 * added with the deposit. A deposit that is being integrated has its job, locked, and is left alone.
 */
export async function relancerFluxArretes(deps: Deps): Promise<number> {
  const { rows } = await deps.base.pool.query<{ id: string }>(
    `SELECT x.id::text FROM flux x
      WHERE x.statut NOT IN (${STATUTS_FLUX_FINAUX.map((s) => `'${s}'`).join(', ')}) AND x.statut = ANY ($1)
        AND x.depose_le < $2
        AND NOT EXISTS (SELECT FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
          WHERE t.identifier = 'integrer_flux' AND j.payload->>'fluxId' = x.id::text AND j.attempts < j.max_attempts)
      ORDER BY x.id LIMIT 1000`,
    [EN_COURS, new Date(deps.horloge.maintenant().getTime() - ARRET_APRES)],
  );
  if (rows.length === 0) return 0;
  await enTransaction(deps.base, async (tx) => {
    for (const { id } of rows)
      await ajouterTache(tx, 'integrer_flux', { fluxId: id }, { cle: `flux:${id}`, essais: ESSAIS_INTEGRATION });
  });
  return rows.length;
}
