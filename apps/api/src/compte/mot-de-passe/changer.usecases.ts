import type * as c from '@orpheon/contracts';
import { jugerQuestion } from '@orpheon/domain';
import argon2 from 'argon2';
import { enTransaction } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, ErreurRefus } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { compterDemande } from '../demandes/limites.ts';
import { cloreLiens } from '../liens/lien.repository.ts';
import { hacherNouveau, hacherReponse } from './nouveau-mot-de-passe.ts';
import { oublierAcces } from './oublier-acces.ts';

/** Guesses at the password in use, an hour: whoever sits at an open session does not know it. */
const ESSAIS_MAX = 10;

/**
 * Changes the password of somebody who knows the one in use; their other sessions end and other devices are trusted no
 * longer.
 *
 * @throws ErreurHttp MOT_DE_PASSE_FAUX, MOT_DE_PASSE_INCHANGE and those of `hacherNouveau` (422), TROP_D_ESSAIS (429)
 */
export async function changerMotDePasse(
  deps: Deps,
  session: SessionCourante,
  demande: c.Corps<typeof c.changerMotDePasse>,
  appareil: string | null,
): Promise<void> {
  const { utilisateurId } = session;
  const id = BigInt(utilisateurId);
  // Counted before it is looked at, in a transaction of its own: guesses sent at once count as many.
  await enTransaction(deps.base, (tx) =>
    compterDemande(tx, deps, { quoi: `mot de passe ${utilisateurId}`, maximum: ESSAIS_MAX, code: 'TROP_D_ESSAIS' }),
  );
  const { motDePasse: ancien, courrielConnexion } = await deps.base.prisma.utilisateur.findUniqueOrThrow({
    where: { id },
  });
  if (!ancien || !(await argon2.verify(ancien, demande.actuel))) throw new ErreurHttp(422, 'MOT_DE_PASSE_FAUX');
  if (demande.motDePasse === demande.actuel) throw new ErreurHttp(422, 'MOT_DE_PASSE_INCHANGE');
  const motDePasse = await hacherNouveau(deps, id, demande.motDePasse);
  const instant = deps.horloge.maintenant();
  await enTransaction(deps.base, async (tx) => {
    const { count } = await tx.utilisateur.updateMany({
      where: { id, motDePasse: ancien },
      data: { motDePasse, version: { increment: 1 } },
    });
    // Changed meanwhile, perhaps by a link: what was typed as the one in use no longer is.
    if (count === 0) throw new ErreurHttp(422, 'MOT_DE_PASSE_FAUX');
    await oublierAcces(tx, id, { session: session.jeton, appareil });
    await cloreLiens(tx, id, 'REINITIALISATION', instant);
    await auditer(tx, {
      instant,
      utilisateurId,
      action: 'compte.mot_de_passe_change',
      objet: 'utilisateur',
      objetId: utilisateurId,
    });
    await ecrireCourriels(tx, deps, [
      { message: 'compte.mot_de_passe', utilisateurId, adresse: courrielConnexion, donnees: { par: 'COMPTE' } },
    ]);
  });
}

/** @throws ErreurRefus REPONSE_SECRETE_FAIBLE */
export async function changerQuestionSecrete(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  { question, reponse }: c.Corps<typeof c.changerQuestionSecrete>,
): Promise<void> {
  const jugement = jugerQuestion(question, reponse);
  if (!jugement.ok) throw new ErreurRefus(jugement.refus);
  const reponseSecrete = await hacherReponse(jugement.valeur);
  await enTransaction(deps.base, async (tx) => {
    const { courrielConnexion } = await tx.utilisateur.update({
      where: { id: BigInt(utilisateurId) },
      data: { questionSecrete: question, reponseSecrete, version: { increment: 1 } },
      select: { courrielConnexion: true },
    });
    await auditer(tx, {
      instant: deps.horloge.maintenant(),
      utilisateurId,
      action: 'compte.question_changee',
      objet: 'utilisateur',
      objetId: utilisateurId,
    });
    await ecrireCourriels(tx, deps, [{ message: 'compte.question', utilisateurId, adresse: courrielConnexion }]);
  });
}
