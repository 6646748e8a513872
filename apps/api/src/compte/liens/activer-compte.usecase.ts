import { motDePasseAcceptable } from '@orpheon/domain';
import argon2 from 'argon2';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { hacher } from '../../platform/session.ts';
import { ARGON2 } from '../connexion/se-connecter.usecase.ts';

/**
 * Sets the password of the account that a one-time link was made for; the link is then spent, with every other one of
 * that account, and so are its sessions.
 *
 * @throws ErreurHttp LIEN_PERIME (404), MOT_DE_PASSE_FAIBLE (422)
 */
export async function activerCompte(deps: Deps, demande: { jeton: string; motDePasse: string }): Promise<void> {
  const jeton = hacher(demande.jeton);
  const instant = deps.horloge.maintenant();
  const valable = { jeton, expireLe: { gt: instant } };
  if ((await deps.base.prisma.lienActivation.count({ where: valable })) === 0) throw perime();
  if (!motDePasseAcceptable(demande.motDePasse)) throw new ErreurHttp(422, 'MOT_DE_PASSE_FAIBLE');
  const motDePasse = await argon2.hash(demande.motDePasse, ARGON2);
  await enTransaction(deps.base, async (tx) => {
    // Taken by deleting it: of two that come at once, one finds it.
    const [lien] = await tx.$queryRaw<{ utilisateur_id: bigint }[]>`DELETE FROM lien_activation
      WHERE jeton = ${jeton} AND expire_le > ${instant} RETURNING utilisateur_id`;
    if (!lien) throw perime();
    const id = lien.utilisateur_id;
    await tx.lienActivation.deleteMany({ where: { utilisateurId: id } });
    await tx.session.deleteMany({ where: { utilisateurId: id } });
    await tx.utilisateur.update({ where: { id }, data: { motDePasse, version: { increment: 1 } } });
    const utilisateurId = id.toString();
    await auditer(tx, {
      instant,
      utilisateurId,
      action: 'compte.activation',
      objet: 'utilisateur',
      objetId: utilisateurId,
    });
  });
}

const perime = (): ErreurHttp => new ErreurHttp(404, 'LIEN_PERIME');
