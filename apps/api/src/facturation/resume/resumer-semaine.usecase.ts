import { semaineEcoulee } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { RESUME } from './courriel-resume.ts';
import { prochainsLecteurs } from './lecteur-resume.repository.ts';

const LOT = 500;

/**
 * Gives the worker a summary of last week for everybody who asked for one. Run twice, even at once, it writes to nobody
 * twice.
 * @returns how many mails are written
 */
export async function resumerSemaine(deps: Deps): Promise<number> {
  if (!deps.config.SMTP_URL) return 0;
  const { du, au } = semaineEcoulee(deps.horloge.aujourdhui());
  for (let total = 0; ; ) {
    const ecrits = await enTransaction(deps.base, async (tx) => {
      const lecteurs = await prochainsLecteurs(tx, du, LOT);
      const donnees = { semaine: du, du, au };
      await ecrireCourriels(
        tx,
        deps,
        lecteurs.map(({ id }) => ({ message: RESUME, utilisateurId: id, donnees })),
      );
      return lecteurs.length;
    });
    total += ecrits;
    if (ecrits < LOT) return total;
  }
}
