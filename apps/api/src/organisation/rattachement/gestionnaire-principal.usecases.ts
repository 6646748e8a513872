import { type Corps, proposerGestionnairePrincipal as contrat } from '@orpheon/contracts';
import { enTransaction, type Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { ErreurHttp, introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { faireDemande } from '../demandes/demander.ts';
import { consigner } from '../historique.repository.ts';
import { confierStructure } from './confier-structure.ts';
import { NOMINATION } from './messages-rattachement.ts';
import { estDansLaStructure, tenirStructure } from './rattachement.repository.ts';

/** Who leads a structure, held until the end of the transaction. */
async function tenirPrincipal(tx: Tx, structureId: string): Promise<{ principalId: string | null } | null> {
  await tenirStructure(tx, structureId);
  const [lu] = await tx.$queryRaw<{ principalId: string | null }[]>`
    SELECT gestionnaire_principal_id::text AS "principalId" FROM structure WHERE id = ${structureId}::bigint`;
  return lu ?? null;
}

/**
 * The gestionnaire principal proposes the role to somebody of the structure, who has a week to accept. One proposal waits
 * at a time; taken back like any other request.
 *
 * @throws ErreurHttp INTROUVABLE (404), GESTIONNAIRE_PRINCIPAL_SEUL (403), PERSONNE_PARTIE, DEMANDE_DEJA_EN_ATTENTE (409)
 */
export const proposerGestionnairePrincipal = (
  deps: Deps,
  { utilisateurId, droits }: SessionCourante,
  structureId: string,
  { utilisateurId: concerneId, message }: Corps<typeof contrat>,
): Promise<string> =>
  enTransaction(deps.base, async (tx) => {
    exiger(droits, contrat.droit, { structureId, serviceId: null });
    const tenue = await tenirPrincipal(tx, structureId);
    if (!tenue) throw introuvable();
    if (tenue.principalId !== utilisateurId) throw new ErreurHttp(403, 'GESTIONNAIRE_PRINCIPAL_SEUL');
    if (concerneId === utilisateurId) throw new ErreurHttp(409, 'DEJA_GESTIONNAIRE_PRINCIPAL');
    if (!(await estDansLaStructure(tx, { utilisateurId: concerneId, structureId }))) {
      throw new ErreurHttp(409, 'PERSONNE_PARTIE');
    }
    return faireDemande(tx, deps, {
      nature: 'GESTIONNAIRE_PRINCIPAL',
      cle: structureId,
      demandeurId: utilisateurId,
      concerneId,
      structureId,
      message,
    });
  });

/**
 * Support names the gestionnaire principal where the one there cannot hand over: recorded, and told to them.
 * @throws ErreurHttp INTROUVABLE (404), PERSONNE_PARTIE, COMPTE_DESACTIVE, DEJA_GESTIONNAIRE_PRINCIPAL (409)
 */
export const nommerGestionnairePrincipal = (
  deps: Deps,
  { utilisateurId: auteurId }: SessionCourante,
  structureId: string,
  utilisateurId: string,
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const tenue = await tenirPrincipal(tx, structureId);
    if (!tenue) throw introuvable();
    if (tenue.principalId === utilisateurId) throw new ErreurHttp(409, 'DEJA_GESTIONNAIRE_PRINCIPAL');
    await confierStructure(tx, deps, {
      structureId,
      ancienId: tenue.principalId,
      nouveauId: utilisateurId,
      par: auteurId,
    });
    await consigner(tx, deps, {
      structureId,
      action: 'gestionnaire_principal.nommer',
      auteurId,
      concerneId: utilisateurId,
      donnees: { ancien: tenue.principalId },
    });
    await ecrireCourriels(tx, deps, [{ message: NOMINATION, utilisateurId, donnees: { structureId } }]);
  });
