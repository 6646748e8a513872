import type { Corps, demanderRattachement as contrat, demanderProfil as contratProfil } from '@orpheon/contracts';
import { applicationsDe, type Profil, peut, sertAQuelqueChose } from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { faireDemande } from '../demandes/demander.ts';
import { applicationsFermeesDe } from '../structures/structure.repository.ts';
import { estRattache, exigerActive } from './rattachement.repository.ts';

/**
 * Asks to belong to a structure or to one of its services. A structure is named by number and identifier: the first alone
 * would let anybody walk through those that are not public.
 *
 * @throws ErreurHttp INTROUVABLE (404), STRUCTURE_INACTIVE, DEJA_RATTACHE, DEMANDE_DEJA_EN_ATTENTE (409)
 */
export const demanderRattachement = (
  deps: Deps,
  { utilisateurId }: SessionCourante,
  { structureId, identifiant, serviceId, message }: Corps<typeof contrat>,
): Promise<string> =>
  enTransaction(deps.base, async (tx) => {
    const [structure] = await tx.$queryRaw<{ statut: string; publique: boolean }[]>`
      SELECT statut, publique FROM structure WHERE id = ${structureId}::bigint AND identifiant = ${identifiant} FOR SHARE`;
    if (!structure) throw introuvable();
    if (structure.statut !== 'ACTIVE') throw new ErreurHttp(409, 'STRUCTURE_INACTIVE');
    if (serviceId) await exigerService(tx, structureId, serviceId, deps.horloge.aujourdhui());
    const place = { utilisateurId, structureId, serviceId };
    if (await estRattache(tx, place)) throw new ErreurHttp(409, 'DEJA_RATTACHE');
    return faireDemande(tx, deps, {
      nature: 'RATTACHEMENT',
      cle: `${utilisateurId}:${structureId}:${serviceId ?? ''}`,
      demandeurId: utilisateurId,
      structureId,
      serviceId,
      message,
    });
  });

async function exigerService(tx: Tx, structureId: string, serviceId: string, jour: string): Promise<void> {
  const [service] = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT id FROM service WHERE id = ${serviceId}::bigint AND structure_id = ${structureId}::bigint AND actif
      AND (fin_validite IS NULL OR fin_validite >= ${jour}::date)`;
  if (!service) throw introuvable();
}

/**
 * Asks for a profile where one belongs already.
 * @throws ErreurHttp INTROUVABLE (404), STRUCTURE_INACTIVE, PROFIL_DEJA_DETENU, DEMANDE_DEJA_EN_ATTENTE (409), APPLICATION_FERMEE (422)
 */
export const demanderProfil = (
  deps: Deps,
  { utilisateurId, droits }: SessionCourante,
  { structureId, serviceId, objet, niveau, message }: Corps<typeof contratProfil>,
): Promise<string> =>
  enTransaction(deps.base, async (tx) => {
    const place = { utilisateurId, structureId, serviceId };
    if (!(await estRattache(tx, place))) throw introuvable();
    await exigerActive(tx, structureId);
    if (serviceId) await exigerService(tx, structureId, serviceId, deps.horloge.aujourdhui());
    const voulus = applicationsDe(objet).map((application): Profil => ({ application, niveau }));
    if (voulus.every((profil) => peut(droits, profil, { structureId, serviceId }))) {
      throw new ErreurHttp(409, 'PROFIL_DEJA_DETENU');
    }
    if (!sertAQuelqueChose(objet, await applicationsFermeesDe(tx, structureId))) {
      throw new ErreurHttp(422, 'APPLICATION_FERMEE');
    }
    return faireDemande(tx, deps, {
      nature: 'PROFIL',
      cle: `${utilisateurId}:${structureId}:${serviceId ?? ''}:${objet}:${niveau}`,
      demandeurId: utilisateurId,
      structureId,
      serviceId,
      message,
      donnees: { objet, niveau },
    });
  });
