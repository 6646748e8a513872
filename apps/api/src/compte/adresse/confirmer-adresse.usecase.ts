import type * as c from '@orpheon/contracts';
import type { FastifyRequest } from 'fastify';
import { codeSql, enTransaction, type Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { oublierEchecs, prouverMotDePasse } from '../connexion/prouver-mot-de-passe.ts';
import { sessionDe } from '../liens/consulter-lien.query.ts';
import { cloreLiens, exigerLien, utiliserLien } from '../liens/lien.repository.ts';
import { fermerSessions } from '../mot-de-passe/oublier-acces.ts';

/**
 * Makes the address that a link was sent to the sign-in address of its account, and the contact address where that was the
 * former one. The other sessions end, links sent to the former address are spent, both addresses are told.
 *
 * The link alone does not suffice: an address mistyped is somebody else's mailbox, who would then have the account. It
 * takes a live session of that account in the browser, or its password, which counts as one at signing in.
 *
 * @throws ErreurHttp as `exigerLien`; MOT_DE_PASSE_ATTENDU, MOT_DE_PASSE_FAUX (422), CONNEXION_BLOQUEE (429);
 *   ADRESSE_PRISE (409): somebody made an account with it meanwhile
 */
export async function confirmerAdresse(
  deps: Deps,
  requete: FastifyRequest,
  demande: c.Corps<typeof c.confirmerAdresse>,
): Promise<void> {
  const { utilisateurId } = await exigerLien(deps.base.prisma, deps, demande.jeton, 'ADRESSE');
  const session = await sessionDe(deps, requete, utilisateurId);
  if (!session) await exigerMotDePasse(deps, requete, utilisateurId, demande.motDePasse);
  try {
    await enTransaction(deps.base, (tx) => changer(tx, deps, demande.jeton, session));
  } catch (erreur) {
    if (codeSql(erreur) === '23505') throw new ErreurHttp(409, 'ADRESSE_PRISE');
    throw erreur;
  }
}

async function exigerMotDePasse(
  deps: Deps,
  requete: FastifyRequest,
  id: bigint,
  motDePasse: string | undefined,
): Promise<void> {
  if (motDePasse === undefined) throw new ErreurHttp(422, 'MOT_DE_PASSE_ATTENDU');
  const { courrielConnexion: courriel } = await deps.base.prisma.utilisateur.findUniqueOrThrow({
    where: { id },
    select: { courrielConnexion: true },
  });
  const prouve = await prouverMotDePasse(deps, requete, { courriel, motDePasse });
  if (prouve !== id) throw new ErreurHttp(422, 'MOT_DE_PASSE_FAUX');
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
  await oublierEchecs(tx, ancienne);
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
