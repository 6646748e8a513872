import { enTransaction } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { utiliserLien } from './lien.repository.ts';

/** Opens an account again, by the link of a mail; its holder then signs in as before. */
export async function reactiverCompte(deps: Deps, jeton: string): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    const { utilisateurId: id } = await utiliserLien(tx, deps, jeton, 'REACTIVATION');
    const instant = deps.horloge.maintenant();
    const { count } = await tx.utilisateur.updateMany({
      where: { id, etat: 'DESACTIVE' },
      data: { etat: 'ACTIF', etatLe: instant, version: { increment: 1 } },
    });
    if (count === 0) return;
    const { courrielConnexion } = await tx.utilisateur.findUniqueOrThrow({ where: { id } });
    const utilisateurId = id.toString();
    await auditer(tx, {
      instant,
      utilisateurId,
      action: 'compte.reactivation',
      objet: 'utilisateur',
      objetId: utilisateurId,
    });
    await ecrireCourriels(tx, deps, [{ message: 'compte.reactive', utilisateurId, adresse: courrielConnexion }]);
  });
}
