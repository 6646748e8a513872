import { effacerPersonne, tenirPersonne } from '../../organisation/public.ts';
import { enTransaction, type Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { cloreLiens } from '../liens/lien.repository.ts';
import { oublierAcces } from '../mot-de-passe/oublier-acces.ts';
import { structuresGerees } from './structures-gerees.query.ts';

/**
 * Closes the account of who asks: sessions and devices are forgotten, links spent. Attachments and rights stay, without
 * effect, for the day it is opened again by a link to its sign-in address.
 *
 * @throws ErreurHttp GESTIONNAIRE_PRINCIPAL (409): a structure would have nobody
 */
export async function desactiverCompte(deps: Deps, { utilisateurId }: SessionCourante): Promise<void> {
  const id = BigInt(utilisateurId);
  const instant = deps.horloge.maintenant();
  await enTransaction(deps.base, async (tx) => {
    const adresse = await exigerLibre(tx, id);
    await tx.utilisateur.update({
      where: { id },
      data: { etat: 'DESACTIVE', etatLe: instant, version: { increment: 1 } },
    });
    await oublierAcces(tx, id);
    await cloreLiens(tx, id, null, instant);
    await auditer(tx, {
      instant,
      utilisateurId,
      action: 'compte.desactivation',
      objet: 'utilisateur',
      objetId: utilisateurId,
    });
    await ecrireCourriels(tx, deps, [{ message: 'compte.desactive', utilisateurId, adresse }]);
  });
}

/**
 * Closes an account for good and erases what names its holder. The identifier stays: history and audit name it, and hold
 * no other trace of the person, so that both remain valid (decisions §8). Attachments and rights end, requests that wait
 * are withdrawn.
 *
 * @throws ErreurHttp GESTIONNAIRE_PRINCIPAL (409)
 */
export async function effacerCompte(deps: Deps, { utilisateurId }: SessionCourante): Promise<void> {
  const id = BigInt(utilisateurId);
  const instant = deps.horloge.maintenant();
  await enTransaction(deps.base, async (tx) => {
    await tenirPersonne(tx, utilisateurId);
    const adresse = await exigerLibre(tx, id);
    await effacerPersonne(tx, deps, utilisateurId);
    await tx.utilisateur.update({
      where: { id },
      data: {
        // The address is free again, and nobody can have this one (RFC 2606).
        courrielConnexion: `efface-${utilisateurId}@invalid`,
        courrielContact: `efface-${utilisateurId}@invalid`,
        prenom: '',
        nom: 'Compte effacé',
        ...VIDE,
        etat: 'EFFACE',
        etatLe: instant,
        version: { increment: 1 },
      },
    });
    await oublierAcces(tx, id);
    await tx.lienCompte.deleteMany({ where: { utilisateurId: id } });
    await tx.changementAdresse.deleteMany({ where: { utilisateurId: id } });
    await tx.vueDeListe.deleteMany({ where: { utilisateurId: id } });
    await oublierFacteurs(tx, id);
    await tx.courriel.updateMany({ where: { utilisateurId: id }, data: { adresse: null, donnees: {} } });
    await auditer(tx, {
      instant,
      utilisateurId,
      action: 'compte.effacement',
      objet: 'utilisateur',
      objetId: utilisateurId,
    });
    await ecrireCourriels(tx, deps, [{ message: 'compte.efface', utilisateurId, adresse }]);
  });
}

const VIDE = {
  telephone: null,
  adresse: null,
  complementAdresse: null,
  codePostal: null,
  ville: null,
  pays: null,
  motDePasse: null,
  questionSecrete: null,
  reponseSecrete: null,
  notifications: {},
  preferences: {},
  administrateur: false,
  support: false,
};

/** Second factors and identities elsewhere: they say whose account it was. */
async function oublierFacteurs(tx: Tx, utilisateurId: bigint): Promise<void> {
  await tx.facteurTotp.deleteMany({ where: { utilisateurId } });
  await tx.passkey.deleteMany({ where: { utilisateurId } });
  await tx.codeDeSecours.deleteMany({ where: { utilisateurId } });
  await tx.identiteExterne.deleteMany({ where: { utilisateurId } });
}

/** Locks the person: who becomes a main manager at the same moment is found so, or is found gone. @returns their address */
async function exigerLibre(tx: Tx, id: bigint): Promise<string> {
  const [compte] = await tx.$queryRaw<{ courriel: string }[]>`
    SELECT courriel_connexion AS courriel FROM utilisateur WHERE id = ${id} AND etat = 'ACTIF' FOR UPDATE`;
  if (!compte) throw new ErreurHttp(401, 'NON_CONNECTE');
  const gerees = await structuresGerees(tx, id);
  if (gerees.length > 0) throw new ErreurHttp(409, 'GESTIONNAIRE_PRINCIPAL', { structures: gerees.join(', ') });
  return compte.courriel;
}
