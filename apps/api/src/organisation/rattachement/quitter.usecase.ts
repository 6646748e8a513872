import {
  type ActionSurRattachement,
  changerRattachement,
  GERER_LES_PERSONNES,
  jugerDepart,
  peut,
  profilsDeRattachement,
  type StatutDeRattachement,
} from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, ErreurRefus, introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { gestionnairesDe } from '../gestionnaires.query.ts';
import { consigner } from '../historique.repository.ts';
import { DETACHEMENT } from './messages-rattachement.ts';
import {
  accorderProfils,
  finirRattachement,
  laisserSansPrincipal,
  lireRattachement,
  type RattachementLu,
  rattacher,
  retirerProfilsSansPlace,
  tenirStructure,
} from './rattachement.repository.ts';

type Qui = Pick<SessionCourante, 'utilisateurId' | 'droits'>;

/**
 * Leaves a structure or a service: what was held there ends with the transaction, wherever the person is signed in.
 * @throws ErreurHttp INTROUVABLE (404); ErreurRefus GESTIONNAIRE_PRINCIPAL_RESTE, DERNIER_GESTIONNAIRE (409)
 */
export const quitterRattachement = (deps: Deps, { utilisateurId }: Qui, id: string): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const lu = await tenirRattachement(tx, id);
    if (lu?.utilisateurId !== utilisateurId) throw introuvable();
    const statut = suiteDe(lu, 'quitter');
    if (!statut) return;
    await partir(tx, deps, lu, statut);
    await consigner(tx, deps, {
      ...lieu(lu),
      action: 'rattachement.quitter',
      auteurId: utilisateurId,
      concerneId: utilisateurId,
    });
  });

/**
 * A manager detaches somebody of their structure or service; detached already, nothing changes.
 * @throws as above
 */
export const detacherPersonne = (
  deps: Deps,
  qui: Qui,
  { id: structureId, rattachementId }: { readonly id: string; readonly rattachementId: string },
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const lu = await tenirRattachement(tx, rattachementId);
    exigerGestion(qui, structureId, lu);
    const statut = suiteDe(lu, 'detacher');
    if (!statut) return;
    await partir(tx, deps, lu, statut);
    const { utilisateurId } = lu;
    await consigner(tx, deps, {
      ...lieu(lu),
      action: 'rattachement.detacher',
      auteurId: qui.utilisateurId,
      concerneId: utilisateurId,
    });
    await ecrireCourriels(tx, deps, [
      { message: DETACHEMENT, utilisateurId, donnees: { structureId, serviceId: lu.serviceId } },
    ]);
  });

/**
 * A manager takes back somebody who was detached, with the profiles of whoever is admitted.
 * @throws ErreurHttp INTROUVABLE (404), STRUCTURE_INACTIVE, COMPTE_DESACTIVE (409)
 */
export const rattacherDeNouveau = (
  deps: Deps,
  qui: Qui,
  { id: structureId, rattachementId }: { readonly id: string; readonly rattachementId: string },
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const lu = await tenirRattachement(tx, rattachementId);
    exigerGestion(qui, structureId, lu);
    if (!suiteDe(lu, 'rattacher')) return;
    if (!lu.structureActive) throw new ErreurHttp(409, 'STRUCTURE_INACTIVE');
    if (!lu.compteActif) throw new ErreurHttp(409, 'COMPTE_DESACTIVE');
    const instant = deps.horloge.maintenant();
    await rattacher(tx, lu, instant);
    await accorderProfils(tx, lu, profilsDeRattachement({ premier: false }), {
      instant,
      jour: deps.horloge.aujourdhui(),
      par: qui.utilisateurId,
    });
    await consigner(tx, deps, {
      ...lieu(lu),
      action: 'rattachement.rattacher',
      auteurId: qui.utilisateurId,
      concerneId: lu.utilisateurId,
    });
  });

const lieu = ({ structureId, serviceId }: RattachementLu) => ({ structureId, serviceId });

/** Where an action leads; null: nothing is left to do. @throws ErreurHttp INTROUVABLE (404) */
function suiteDe({ statut }: RattachementLu, action: ActionSurRattachement): StatutDeRattachement | null {
  const juge = changerRattachement(statut, action);
  if (!juge.ok) throw introuvable();
  return juge.valeur;
}

/** Reads an attachment under its structure's lock: two departures, or a departure and a change of role, never cross. */
async function tenirRattachement(tx: Tx, id: string): Promise<RattachementLu | null> {
  const vu = await lireRattachement(tx, id);
  if (!vu) return null;
  await tenirStructure(tx, vu.structureId);
  return lireRattachement(tx, id);
}

function exigerGestion(qui: Qui, structureId: string, lu: RattachementLu | null): asserts lu is RattachementLu {
  if (lu?.structureId !== structureId || !peut(qui.droits, GERER_LES_PERSONNES, lieu(lu))) throw introuvable();
}

async function partir(tx: Tx, deps: Deps, lu: RattachementLu, statut: StatutDeRattachement): Promise<void> {
  const { structureId, utilisateurId } = lu;
  const gestionnaires = await gestionnairesDe(tx, deps, { structureId, serviceId: null });
  const juge = jugerDepart({
    structureFermee: !lu.structureActive,
    gestionnairePrincipal: lu.principalId === utilisateurId,
    aUnGestionnairePrincipal: lu.principalId !== null,
    gestionnaire: gestionnaires.includes(utilisateurId),
    autresGestionnaires: gestionnaires.filter((g) => g !== utilisateurId).length,
    resteRattache: lu.serviceId !== null && lu.rattacheAuTout,
  });
  if (!juge.ok) throw new ErreurRefus(juge.refus);
  await finirRattachement(tx, lu.id, statut, deps.horloge.maintenant());
  await retirerProfilsSansPlace(tx, lu);
  if (!lu.structureActive && !(lu.serviceId !== null && lu.rattacheAuTout)) await laisserSansPrincipal(tx, lu);
}
