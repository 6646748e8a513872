import { etatDuLien, prochainChangement } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { compterDemande } from '../demandes/limites.ts';
import { exigerCourriels } from '../inscription/s-inscrire.usecase.ts';
import { lireLien } from './lien.repository.ts';

const RENVOIS_MAX = 5;

/**
 * Sends another link in place of one that came too late, to the address that the first went to. What it is for is decided
 * when it is sent, on the account as it then stands.
 *
 * @throws ErreurHttp LIEN_INCONNU (404), LIEN_UTILISE (409), LIEN_EXPIRE (410) where the request itself is over,
 *   TROP_DE_COURRIELS (429)
 */
export async function renvoyerLien(deps: Deps, jeton: string): Promise<void> {
  exigerCourriels(deps);
  await enTransaction(deps.base, async (tx) => {
    const lien = await lireLien(tx, jeton);
    if (!lien) throw new ErreurHttp(404, 'LIEN_INCONNU');
    const maintenant = deps.horloge.maintenant();
    if (etatDuLien(lien, maintenant) === 'UTILISE') throw new ErreurHttp(409, 'LIEN_UTILISE');
    const utilisateurId = lien.utilisateurId.toString();
    await compterDemande(tx, deps, {
      quoi: `renvoi ${utilisateurId}`,
      maximum: RENVOIS_MAX,
      code: 'TROP_DE_COURRIELS',
    });
    if (lien.usage !== 'ADRESSE') {
      const { courrielConnexion: adresse } = await tx.utilisateur.findUniqueOrThrow({
        where: { id: lien.utilisateurId },
      });
      return ecrireCourriels(tx, deps, [{ message: 'compte.oubli', utilisateurId, adresse }]);
    }
    const changement = await tx.changementAdresse.findFirst({
      where: { utilisateurId: lien.utilisateurId, nouvelle: lien.adresse ?? '', confirmeLe: null },
      orderBy: { demandeLe: 'desc' },
    });
    if (!changement || !prochainChangement(changement.demandeLe, maintenant)) throw new ErreurHttp(410, 'LIEN_EXPIRE');
    await ecrireCourriels(tx, deps, [
      {
        message: 'compte.adresse',
        utilisateurId,
        adresse: changement.nouvelle,
        donnees: { changementId: changement.id.toString() },
      },
    ]);
  });
}
