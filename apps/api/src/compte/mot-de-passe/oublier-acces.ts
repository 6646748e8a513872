import type { Tx } from '../../platform/base.ts';

/** What stays open where somebody proves who they are: this session, and the browser that it is in. */
export interface AccesGardes {
  readonly session?: string | null;
  readonly appareil?: string | null;
}

/**
 * Ends the sessions of somebody but the one kept, and sign-ins that are half way: they began with what no longer holds, a
 * password or the address that codes go to.
 */
export async function fermerSessions(tx: Tx, utilisateurId: bigint, garder: string | null = null): Promise<void> {
  await tx.session.deleteMany({ where: { utilisateurId, ...(garder ? { jeton: { not: garder } } : {}) } });
  await tx.connexionEnCours.deleteMany({ where: { utilisateurId } });
  await tx.rapprochement.deleteMany({ where: { utilisateurId } });
}

/** Closes the sessions of somebody and forgets the devices they were trusted on, but for those kept. */
export async function oublierAcces(tx: Tx, utilisateurId: bigint, garder: AccesGardes = {}): Promise<void> {
  await fermerSessions(tx, utilisateurId, garder.session);
  await tx.appareilDeConfiance.deleteMany({
    where: { utilisateurId, ...(garder.appareil ? { jeton: { not: garder.appareil } } : {}) },
  });
}
