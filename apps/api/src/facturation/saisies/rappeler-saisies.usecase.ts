import { seuilDeRappel, seuilDOubli } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { emettreTous } from '../../platform/journal-metier.ts';
import { SAISIES_OUBLIEES } from '../facturation.subscriptions.ts';
import { marquerRappelees } from './saisie.repository.ts';

/**
 * Reminds whoever wrote last in drafts that are forgotten, all of theirs in one mail and at most once a week. Run twice,
 * even at once, it reminds nobody twice.
 * @returns how many people are reminded
 */
export const rappelerSaisies = (deps: Deps): Promise<number> =>
  enTransaction(deps.base, async (tx) => {
    const instant = deps.horloge.maintenant();
    const oublis = await marquerRappelees(tx, {
      instant,
      ecritesAvant: seuilDOubli(instant),
      rappeleesAvant: seuilDeRappel(instant),
    });
    await emettreTous(
      tx,
      oublis.map(({ utilisateurId, nombre }) => ({
        type: SAISIES_OUBLIEES,
        instant,
        utilisateurId,
        donnees: { nombre: String(nombre) },
      })),
    );
    return oublis.length;
  });
