import { codeSql, enTransaction, type Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { cloreLiens, utiliserLien } from '../liens/lien.repository.ts';
import { fermerSessions } from '../mot-de-passe/oublier-acces.ts';

/**
 * Makes the address that a link was sent to the sign-in address of its account, and the contact address where that was the
 * former one. The other sessions end, links sent to the former address are spent, both addresses are told.
 *
 * @param session of the browser that the link was opened in: it stays, where it is of that account
 * @throws ErreurHttp as `exigerLien`; ADRESSE_PRISE (409): somebody made an account with it meanwhile
 */
export async function confirmerAdresse(deps: Deps, jeton: string, session: string | null): Promise<void> {
  try {
    await enTransaction(deps.base, (tx) => changer(tx, deps, jeton, session));
  } catch (erreur) {
    if (codeSql(erreur) === '23505') throw new ErreurHttp(409, 'ADRESSE_PRISE');
    throw erreur;
  }
}

async function changer(tx: Tx, deps: Deps, jeton: string, session: string | null): Promise<void> {
  const { utilisateurId: id, adresse: nouvelle } = await utiliserLien(tx, deps, jeton, 'ADRESSE');
  if (!nouvelle) throw new ErreurHttp(404, 'LIEN_INCONNU');
  const instant = deps.horloge.maintenant();
  const { courrielConnexion: ancienne, courrielContact } = await tx.utilisateur.findUniqueOrThrow({ where: { id } });
  await tx.utilisateur.update({
    where: { id },
    data: {
      courrielConnexion: nouvelle,
      ...(courrielContact.toLowerCase() === ancienne ? { courrielContact: nouvelle } : {}),
      version: { increment: 1 },
    },
  });
  await tx.changementAdresse.updateMany({
    where: { utilisateurId: id, nouvelle, confirmeLe: null },
    data: { confirmeLe: instant },
  });
  await cloreLiens(tx, id, null, instant);
  await fermerSessions(tx, id, session);
  const utilisateurId = id.toString();
  await auditer(tx, {
    instant,
    utilisateurId,
    action: 'compte.adresse_changee',
    objet: 'utilisateur',
    objetId: utilisateurId,
  });
  await ecrireCourriels(
    tx,
    deps,
    [ancienne, nouvelle].map((adresse) => ({
      message: 'compte.adresse_changee',
      utilisateurId,
      adresse,
      donnees: { nouvelle },
    })),
  );
}
