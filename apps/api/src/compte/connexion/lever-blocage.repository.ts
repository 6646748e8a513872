import type { Tx } from '../../platform/base.ts';
import { hacher } from '../../platform/session.ts';

/** Forgets the failed sign-ins of an address, and its lock-out with them. */
export const leverBlocage = async (tx: Pick<Tx, 'tentativeConnexion'>, courriel: string): Promise<void> =>
  void (await tx.tentativeConnexion.deleteMany({ where: { adresse: hacher(courriel) } }));
