import { lireAppareil, MEMOIRE_MS } from '@orpheon/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { faireConfiance, type MoyenDeConnexion, ouvrirSession } from '../../platform/session.ts';
import { rapprocher } from '../externe/rapprocher.ts';

export interface Ouverture {
  readonly utilisateurId: string;
  readonly poserCookies: (reponse: FastifyReply) => void;
}

/**
 * Opens the session of somebody who has proven all that was asked, and trusts the device from now on. One that they had not
 * signed in from is told to their sign-in address.
 */
export async function ouvrir(
  tx: Tx,
  deps: Deps,
  requete: FastifyRequest,
  qui: {
    readonly utilisateurId: bigint;
    readonly moyen: MoyenDeConnexion;
    /** Not to be asked for the second factor here for a while. */
    readonly memoriser?: boolean;
  },
): Promise<Ouverture> {
  const { utilisateurId, moyen, memoriser = false } = qui;
  const instant = deps.horloge.maintenant();
  const session = await ouvrirSession(tx, deps, requete, utilisateurId, moyen);
  const facteurJusqua = memoriser ? new Date(instant.getTime() + MEMOIRE_MS) : null;
  const appareil = await faireConfiance(tx, deps, requete, utilisateurId, facteurJusqua);
  if (appareil.neuf) await annoncerAppareil(tx, deps, requete, qui);
  await tx.utilisateur.update({ where: { id: utilisateurId }, data: { derniereConnexion: instant } });
  const oublierRapprochement = await rapprocher(tx, deps, requete, utilisateurId);
  const id = utilisateurId.toString();
  await auditer(tx, {
    instant,
    utilisateurId: id,
    action: 'compte.connexion',
    objet: 'utilisateur',
    objetId: id,
    donnees: { moyen },
  });
  return {
    utilisateurId: id,
    poserCookies: (reponse) => {
      session.poserCookie(reponse);
      appareil.poserCookie(reponse);
      oublierRapprochement(reponse);
    },
  };
}

/** Said of every device but the first: who has just made their account knows that they signed in. */
async function annoncerAppareil(
  tx: Tx,
  deps: Deps,
  requete: FastifyRequest,
  { utilisateurId, moyen }: { readonly utilisateurId: bigint; readonly moyen: MoyenDeConnexion },
): Promise<void> {
  const compte = await tx.utilisateur.findUniqueOrThrow({
    where: { id: utilisateurId },
    select: { courrielConnexion: true, derniereConnexion: true },
  });
  if (compte.derniereConnexion === null) return;
  const { navigateur, systeme } = lireAppareil(requete.headers['user-agent'] ?? null);
  await ecrireCourriels(tx, deps, [
    {
      message: 'compte.appareil_nouveau',
      utilisateurId: utilisateurId.toString(),
      adresse: compte.courrielConnexion,
      donnees: { instant: deps.horloge.maintenant().toISOString(), navigateur, systeme, reseau: requete.ip, moyen },
    },
  ]);
}
