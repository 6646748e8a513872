import { MEMOIRE_MS } from '@orpheon/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { faireConfiance, type MoyenDeConnexion, ouvrirSession } from '../../platform/session.ts';
import { rapprocher } from '../externe/rapprocher.ts';

export interface Ouverture {
  readonly utilisateurId: string;
  readonly poserCookies: (reponse: FastifyReply) => void;
}

/** Opens the session of somebody who has proven all that was asked, and trusts the device from now on. */
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
  const poserAppareil = await faireConfiance(tx, deps, requete, utilisateurId, facteurJusqua);
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
      poserAppareil(reponse);
      oublierRapprochement(reponse);
    },
  };
}
