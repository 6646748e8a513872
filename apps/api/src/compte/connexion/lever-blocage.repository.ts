import type { Tx } from '../../platform/base.ts';
import { hacher } from '../../platform/session.ts';
import { cleDesCodes } from './code-par-courriel.ts';

/** Forgets the failed sign-ins of an address and the wrong codes of its account, and the lock-outs with them. */
export async function leverBlocage(
  tx: Pick<Tx, 'tentativeConnexion' | 'utilisateur'>,
  courriel: string,
): Promise<void> {
  const compte = await tx.utilisateur.findUnique({ where: { courrielConnexion: courriel }, select: { id: true } });
  const cles = [hacher(courriel), ...(compte ? [cleDesCodes(compte.id)] : [])];
  await tx.tentativeConnexion.deleteMany({ where: { adresse: { in: cles } } });
}
