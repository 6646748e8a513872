import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { enTransaction, type Tx } from './base.ts';
import type { Deps } from './deps.ts';
import { ErreurHttp } from './erreurs.ts';
import { cleIdempotence } from './monter.ts';

type Resultat = Record<string, string | number | boolean | null>;

/**
 * Runs a creating action once per key: a retry, even at the same moment, gets the first one's result. The key is
 * written in the action's own transaction, so that an action that failed leaves its key free.
 *
 * @param demande what was asked, in canonical form: the same key with another demand is refused
 */
export async function uneSeuleFois<R extends Resultat>(
  deps: Deps,
  requete: Pick<FastifyRequest, 'method' | 'url' | 'headers'>,
  utilisateurId: string,
  demande: unknown,
  travail: (tx: Tx) => Promise<R>,
): Promise<R> {
  const cle = cleIdempotence(requete);
  if (!cle) throw new ErreurHttp(400, 'CLE_IDEMPOTENCE_REQUISE');
  const empreinte = createHash('sha256')
    .update(JSON.stringify([requete.method, requete.url, demande]))
    .digest('hex');
  return enTransaction(deps.base, async (tx) => {
    const prise = await tx.$executeRaw`INSERT INTO requete_idempotente (utilisateur_id, cle, requete, statut, corps)
      VALUES (${BigInt(utilisateurId)}, ${cle}, ${empreinte}, 0, '{}') ON CONFLICT DO NOTHING`;
    const ou = { utilisateurId_cle: { utilisateurId: BigInt(utilisateurId), cle } };
    if (prise === 0) {
      const faite = await tx.requeteIdempotente.findUniqueOrThrow({ where: ou });
      if (faite.requete !== empreinte) throw new ErreurHttp(422, 'CLE_IDEMPOTENCE_REUTILISEE');
      return faite.corps as R;
    }
    const resultat = await travail(tx);
    await tx.requeteIdempotente.update({ where: ou, data: { statut: 200, corps: resultat } });
    return resultat;
  });
}
