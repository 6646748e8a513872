import { prochainChangement } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { exigerCourriels } from '../inscription/s-inscrire.usecase.ts';

const INSTANT = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' });

/**
 * Asks for another sign-in address (release note 004 §1.1): a link goes to it, and nothing changes before that is used.
 * One request a day. An address that has an account already gets a mail that says so; here it is not told.
 *
 * @throws ErreurHttp COURRIELS_ABSENTS (503), ADRESSE_INCHANGEE (422), ADRESSE_EN_COURS, ADRESSE_EXTERNE (409)
 */
export async function demanderChangement(deps: Deps, session: SessionCourante, nouvelle: string): Promise<void> {
  exigerCourriels(deps);
  const { utilisateurId } = session;
  const id = BigInt(utilisateurId);
  await enTransaction(deps.base, async (tx) => {
    // Two requests at once come one after the other: the second finds the first.
    const [compte] = await tx.$queryRaw<{ courriel: string }[]>`
      SELECT courriel_connexion AS courriel FROM utilisateur WHERE id = ${id} FOR UPDATE`;
    if (compte?.courriel === nouvelle) throw new ErreurHttp(422, 'ADRESSE_INCHANGEE');
    // Who signs in at an identity provider has no address of sign-in here (facts §3.1).
    if ((await tx.identiteExterne.count({ where: { utilisateurId: id } })) > 0) {
      throw new ErreurHttp(409, 'ADRESSE_EXTERNE');
    }
    const instant = deps.horloge.maintenant();
    const derniere = await tx.changementAdresse.findFirst({
      where: { utilisateurId: id },
      orderBy: { demandeLe: 'desc' },
    });
    const des = prochainChangement(derniere?.demandeLe ?? null, instant);
    if (des) throw new ErreurHttp(409, 'ADRESSE_EN_COURS', { instant: INSTANT.format(des), des: des.toISOString() });
    const changement = await tx.changementAdresse.create({ data: { utilisateurId: id, nouvelle, demandeLe: instant } });
    const changementId = changement.id.toString();
    await auditer(tx, {
      instant,
      utilisateurId,
      action: 'compte.adresse_demandee',
      objet: 'utilisateur',
      objetId: utilisateurId,
      donnees: { changement: changementId },
    });
    await ecrireCourriels(tx, deps, [
      { message: 'compte.adresse', utilisateurId, adresse: nouvelle, donnees: { changementId } },
    ]);
  });
}
