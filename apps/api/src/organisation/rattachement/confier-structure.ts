import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { accorderProfils, estDansLaStructure, exigerCompteActif, rattacher } from './rattachement.repository.ts';

/**
 * The role changes hands, in a transaction that holds the structure: from who had it to somebody who belongs to it and can
 * sign in. The account of who takes over is held too, so that neither a departure nor a deactivation comes between. They
 * get what the role needs, Organisation modification; what else they hold stays as it is.
 *
 * @throws ErreurHttp COMPTE_DESACTIVE, PERSONNE_PARTIE, PROPOSITION_SANS_OBJET (409)
 */
export async function confierStructure(
  tx: Tx,
  deps: Deps,
  role: {
    readonly structureId: string;
    readonly ancienId: string | null;
    readonly nouveauId: string;
    readonly par: string;
  },
): Promise<void> {
  const { structureId, ancienId, nouveauId, par } = role;
  await exigerCompteActif(tx, nouveauId);
  const place = { utilisateurId: nouveauId, structureId, serviceId: null };
  if (!(await estDansLaStructure(tx, place))) throw new ErreurHttp(409, 'PERSONNE_PARTIE');
  const change =
    await tx.$executeRaw`UPDATE structure SET gestionnaire_principal_id = ${nouveauId}::bigint, version = version + 1
    WHERE id = ${structureId}::bigint AND gestionnaire_principal_id IS NOT DISTINCT FROM ${ancienId}::bigint`;
  if (change !== 1) throw new ErreurHttp(409, 'PROPOSITION_SANS_OBJET');
  const instant = deps.horloge.maintenant();
  await rattacher(tx, place, instant);
  const profils = [{ objet: 'ORGANISATION', niveau: 'MODIFICATION' }] as const;
  await accorderProfils(tx, place, profils, { instant, jour: deps.horloge.aujourdhui(), par });
}
