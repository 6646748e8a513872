import type * as c from '@orpheon/contracts';
import type { FastifyRequest } from 'fastify';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { prouverPasskey, refusee } from '../facteurs/passkeys.ts';
import { etapeDe } from './etape.ts';
import { type Ouverture, ouvrir } from './ouvrir.ts';

/**
 * Signs in with a passkey alone: the device has checked its owner, so it is both factors. No lock-out stands in its way
 * (decisions §6). It also ends the second step that this browser was at.
 *
 * @throws ErreurHttp PASSKEY_REFUSEE (422)
 */
export async function seConnecterParPasskey(
  deps: Deps,
  requete: FastifyRequest,
  { reponse }: c.Corps<typeof c.seConnecterParPasskey>,
): Promise<Ouverture> {
  // Outside the transaction: a challenge that was answered wrongly is spent all the same.
  const utilisateurId = await prouverPasskey(deps.base.prisma, deps, reponse, {
    usage: 'CONNEXION',
    utilisateurId: null,
  });
  return enTransaction(deps.base, async (tx) => {
    const actif = await tx.utilisateur.count({ where: { id: utilisateurId, etat: 'ACTIF' } });
    if (actif === 0) throw refusee();
    const etape = etapeDe(deps, requete);
    if (etape) await tx.connexionEnCours.deleteMany({ where: { jeton: etape } });
    return ouvrir(tx, deps, requete, { utilisateurId, moyen: 'PASSKEY' });
  });
}
