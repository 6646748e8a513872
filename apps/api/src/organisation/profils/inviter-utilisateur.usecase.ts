import type { Corps, inviterUtilisateur as contrat } from '@orpheon/contracts';
import { enTransaction, type Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, introuvable } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { consigner } from '../historique.repository.ts';
import { exigerActive, rattacher } from '../rattachement/rattachement.repository.ts';
import { accesDe, ecrireChangements, juger } from './modifier-profils.usecase.ts';
import { servicesEtrangers, tenirPersonnes } from './profils.repository.ts';

type Invitation = Corps<typeof contrat>;

/**
 * Attaches somebody by their address, with profiles. Whoever has an account is attached at once and told; for whom has
 * none an account is opened that waits for its activation. The manager gets the same answer (docs/adr/0020).
 *
 * @throws ErreurHttp STRUCTURE_INACTIVE, PERSONNE_DEJA_RATTACHEE (409)
 */
export async function inviterUtilisateur(
  deps: Deps,
  session: SessionCourante,
  structureId: string,
  invitation: Invitation,
): Promise<void> {
  const acces = accesDe(session, structureId);
  const lieu = { structureId, serviceId: invitation.serviceId };
  if (!acces.structure && !(lieu.serviceId && acces.services.has(lieu.serviceId))) throw introuvable();
  if (!deps.config.SMTP_URL) throw new ErreurHttp(422, 'INVITATION_SANS_COURRIEL');
  await enTransaction(deps.base, async (tx) => {
    await exigerActive(tx, structureId);
    const services = [invitation.serviceId, ...invitation.profils.map((p) => p.serviceId)].filter((s) => s !== null);
    if ((await servicesEtrangers(tx, structureId, services)) > 0) throw new ErreurHttp(422, 'SERVICE_INCONNU');
    const { id, aActiver } = await compteDe(tx, deps, session.utilisateurId, invitation);
    if (!(await rattacher(tx, { ...lieu, utilisateurId: id }, deps.horloge.maintenant())))
      throw new ErreurHttp(409, 'PERSONNE_DEJA_RATTACHEE');
    const [personne] = await tenirPersonnes(tx, structureId, [id]);
    if (!personne) throw introuvable();
    // what one begins with is what an admission gives: whole domains, and of them what is closed counts once it opens
    const juge = juger(deps, session, structureId, personne, { accorder: invitation.profils, retirer: [] }, []);
    await consigner(tx, deps, {
      ...lieu,
      action: 'utilisateur.inviter',
      auteurId: session.utilisateurId,
      concerneId: id,
    });
    await ecrireChangements(tx, deps, session.utilisateurId, structureId, [{ personne, juge }]);
    await ecrireCourriels(tx, deps, [
      {
        message: aActiver ? 'compte.invitation' : 'organisation.invitation',
        utilisateurId: id,
        donnees: { structureId },
      },
    ]);
  });
}

/** The account of an address; opened, without a password, where there is none. Of two that come at once, one opens it. */
async function compteDe(
  tx: Tx,
  deps: Deps,
  auteurId: string,
  { courriel, nom, prenom, langue }: Invitation,
): Promise<{ id: string; aActiver: boolean }> {
  const adresse = courriel.toLowerCase();
  const [nouveau] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO utilisateur (courriel_connexion, courriel_contact, nom, prenom, langue, etat)
    VALUES (${adresse}, ${adresse}, ${nom}, ${prenom}, ${langue}, 'A_ACTIVER')
    ON CONFLICT (courriel_connexion) DO NOTHING RETURNING id::text`;
  if (nouveau) {
    const instant = deps.horloge.maintenant();
    await auditer(tx, {
      instant,
      utilisateurId: auteurId,
      action: 'compte.invitation',
      objet: 'utilisateur',
      objetId: nouveau.id,
    });
    return { id: nouveau.id, aActiver: true };
  }
  const [connu] = await tx.$queryRaw<{ id: string; etat: string }[]>`
    SELECT id::text, etat FROM utilisateur WHERE courriel_connexion = ${adresse}`;
  if (!connu) throw introuvable();
  return { id: connu.id, aActiver: connu.etat === 'A_ACTIVER' };
}
