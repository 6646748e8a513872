import type * as c from '@orpheon/contracts';
import { REPONSES_MAX } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { leverBlocage } from '../connexion/lever-blocage.repository.ts';
import { hacherNouveau, reponseJuste } from '../mot-de-passe/nouveau-mot-de-passe.ts';
import { oublierAcces } from '../mot-de-passe/oublier-acces.ts';
import { cloreLiens, exigerLien, type Lien, utiliserLien } from './lien.repository.ts';
import { questionAPoser } from './question-a-poser.query.ts';

/**
 * Sets another password, with the link of the mail and, where the account has a secret question, its answer: neither
 * suffices alone (docs/adr/0018), but for who has a stronger second factor. Every session ends, no device is trusted any longer, the lock-out of the address is lifted.
 *
 * @throws ErreurHttp as `exigerLien` and `hacherNouveau`; REPONSE_ATTENDUE, REPONSE_FAUSSE (422)
 */
export async function reinitialiserMotDePasse(
  deps: Deps,
  demande: c.Corps<typeof c.reinitialiserMotDePasse>,
): Promise<void> {
  const lien = await exigerLien(deps.base.prisma, deps, demande.jeton, 'REINITIALISATION');
  const { utilisateurId: id } = lien;
  const motDePasse = await hacherNouveau(deps, id, demande.motDePasse);
  const { courrielConnexion } = await deps.base.prisma.utilisateur.findUniqueOrThrow({ where: { id } });
  const secrete = await questionAPoser(deps.base.prisma, lien);
  if (secrete) await exigerReponse(deps, lien, secrete.reponse, demande.reponse);
  const instant = deps.horloge.maintenant();
  const utilisateurId = id.toString();
  await enTransaction(deps.base, async (tx) => {
    await utiliserLien(tx, deps, demande.jeton, 'REINITIALISATION');
    await cloreLiens(tx, id, null, instant);
    await oublierAcces(tx, id);
    await leverBlocage(tx, courrielConnexion);
    await tx.utilisateur.update({ where: { id }, data: { motDePasse, version: { increment: 1 } } });
    await auditer(tx, {
      instant,
      utilisateurId,
      action: 'compte.mot_de_passe_reinitialise',
      objet: 'utilisateur',
      objetId: utilisateurId,
    });
    await ecrireCourriels(tx, deps, [
      { message: 'compte.mot_de_passe', utilisateurId, adresse: courrielConnexion, donnees: { par: 'LIEN' } },
    ]);
  });
}

/** An answer is counted before it is looked at: guesses sent at once count as many. The last one spends the link. */
async function exigerReponse(deps: Deps, lien: Lien, hachage: string, reponse: string | undefined): Promise<void> {
  if (reponse === undefined) throw new ErreurHttp(422, 'REPONSE_ATTENDUE');
  const [compte] = await deps.base.prisma.$queryRaw<{ essais: number }[]>`
    UPDATE lien_activation SET essais = essais + 1
    WHERE jeton = ${lien.jeton} AND essais < ${REPONSES_MAX} AND utilise_le IS NULL RETURNING essais`;
  if (!compte) throw new ErreurHttp(409, 'LIEN_UTILISE');
  if (await reponseJuste(hachage, reponse)) return;
  const reste = REPONSES_MAX - compte.essais;
  const instant = deps.horloge.maintenant();
  await enTransaction(deps.base, async (tx) => {
    if (reste === 0) await tx.lienCompte.updateMany({ where: { jeton: lien.jeton }, data: { utiliseLe: instant } });
    const objetId = lien.utilisateurId.toString();
    await auditer(tx, { instant, utilisateurId: null, action: 'compte.reponse_fausse', objet: 'utilisateur', objetId });
  });
  throw new ErreurHttp(422, reste > 0 ? 'REPONSE_FAUSSE' : 'REPONSES_EPUISEES', { reste: String(reste) });
}
