import type { Tx } from '../../platform/base.ts';

/** What stays open where somebody proves who they are: this session, and the browser that it is in. */
export interface AccesGardes {
  readonly session?: string | null;
  readonly appareil?: string | null;
}

/** Ends the sessions of somebody and forgets the devices they were trusted on, but for those kept. */
export async function oublierAcces(tx: Tx, utilisateurId: bigint, garder: AccesGardes = {}): Promise<void> {
  await tx.session.deleteMany({
    where: { utilisateurId, ...(garder.session ? { jeton: { not: garder.session } } : {}) },
  });
  await tx.appareilDeConfiance.deleteMany({
    where: { utilisateurId, ...(garder.appareil ? { jeton: { not: garder.appareil } } : {}) },
  });
}
