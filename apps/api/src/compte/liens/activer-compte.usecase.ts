import type * as c from '@orpheon/contracts';
import { jugerQuestion } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurRefus } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { hacherNouveau, hacherReponse } from '../mot-de-passe/nouveau-mot-de-passe.ts';
import { oublierAcces } from '../mot-de-passe/oublier-acces.ts';
import { cloreLiens, exigerLien, utiliserLien } from './lien.repository.ts';

/**
 * Sets the password and the secret question of the account that a one-time link was made for. All its links are then
 * spent and its sessions ended; nobody is signed in by a link.
 *
 * @throws ErreurHttp as `exigerLien` and `hacherNouveau`; ErreurRefus REPONSE_SECRETE_FAIBLE
 */
export async function activerCompte(deps: Deps, demande: c.Corps<typeof c.activerCompte>): Promise<void> {
  // Looked at first: hashing is dear, and a secret that was guessed costs nothing more.
  const { utilisateurId: id } = await exigerLien(deps.base.prisma, deps, demande.jeton, 'ACTIVATION');
  const jugement = jugerQuestion(demande.question, demande.reponse);
  if (!jugement.ok) throw new ErreurRefus(jugement.refus);
  const motDePasse = await hacherNouveau(deps, id, demande.motDePasse);
  const reponseSecrete = await hacherReponse(jugement.valeur);
  const instant = deps.horloge.maintenant();
  await enTransaction(deps.base, async (tx) => {
    await utiliserLien(tx, deps, demande.jeton, 'ACTIVATION');
    await cloreLiens(tx, id, null, instant);
    await oublierAcces(tx, id);
    await tx.utilisateur.update({
      where: { id },
      data: { motDePasse, questionSecrete: demande.question, reponseSecrete, version: { increment: 1 } },
    });
    await tx.utilisateur.updateMany({ where: { id, etat: 'A_ACTIVER' }, data: { etat: 'ACTIF', etatLe: instant } });
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
