import type { Deps } from './deps.ts';
import { oublierOrphelins } from './orphelins.ts';
import { APPAREIL_MAX } from './session.ts';

const HEURE = 3_600_000;
const JOUR = 24 * HEURE;
/** A retry later than this is a new request. */
const CLE_GARDEE = 7 * JOUR;
/** What an interrupted upload left behind: longer than any upload lasts. */
const PROVISOIRE_GARDE = JOUR;
/** Rows deleted at once: no long lock, no long transaction. */
const LOT = 5_000;

/** Forgets what has served its time: sessions, devices, sign-ins never finished, idempotency keys, the remains of interrupted uploads. */
export async function menagePlateforme(deps: Deps): Promise<Record<string, number>> {
  const avant = (ms: number): Date => new Date(deps.horloge.maintenant().getTime() - ms);
  return {
    sessions: await effacer(deps, 'session', 'expire_le', avant(0)),
    appareils: await effacer(deps, 'appareil_de_confiance', 'vu_le', avant(APPAREIL_MAX)),
    // kept for the hour over which codes are counted
    connexions: await effacer(deps, 'connexion_en_cours', 'expire_le', avant(HEURE)),
    defis: await effacer(deps, 'defi_passkey', 'expire_le', avant(0)),
    departs: await effacer(deps, 'depart_externe', 'expire_le', avant(0)),
    rapprochements: await effacer(deps, 'rapprochement', 'expire_le', avant(0)),
    cles: await effacer(deps, 'requete_idempotente', 'cree_le', avant(CLE_GARDEE)),
    orphelins: await oublierOrphelins(deps),
    provisoires: await deps.documents.oublierProvisoires(avant(PROVISOIRE_GARDE)),
  };
}

/** Deletes the rows of a table whose date is past, in batches; table and column are ours, never a reader's. */
export async function effacer(deps: Deps, table: string, colonne: string, avant: Date): Promise<number> {
  for (let total = 0; ; ) {
    const { rowCount } = await deps.base.pool.query(
      `DELETE FROM "${table}" WHERE ctid = ANY (ARRAY(SELECT ctid FROM "${table}" WHERE "${colonne}" < $1 LIMIT ${LOT}))`,
      [avant],
    );
    total += rowCount ?? 0;
    if ((rowCount ?? 0) < LOT) return total;
  }
}
