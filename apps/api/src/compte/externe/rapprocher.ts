import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { nouveauSecret } from '../../platform/horloge.ts';
import { effacerCookie, hacher, poserCookie, secretDe } from '../../platform/session.ts';
import { consignerFacteur } from '../facteurs/consigner-facteur.ts';

const COOKIE = 'rapprochement';
const DUREE_MS = 15 * 60_000;

/** An identity at a provider: the pair that never changes. */
export interface Identite {
  readonly emetteur: string;
  readonly sujet: string;
}

/**
 * Keeps an identity whose verified address is that of an account, until its holder has signed in as usual in this
 * browser: an address alone takes no account over.
 */
export async function proposerRapprochement(
  tx: Tx,
  deps: Deps,
  identite: Identite,
  utilisateurId: bigint,
): Promise<(reponse: FastifyReply) => void> {
  const secret = nouveauSecret();
  const expireLe = new Date(deps.horloge.maintenant().getTime() + DUREE_MS);
  const { emetteur, sujet } = identite;
  await tx.rapprochement.create({ data: { jeton: hacher(secret), emetteur, sujet, utilisateurId, expireLe } });
  return (reponse) => poserCookie(deps, reponse, COOKIE, secret, DUREE_MS);
}

/** Links what was proposed to this person in this browser, now that they have signed in. */
export async function rapprocher(
  tx: Tx,
  deps: Deps,
  requete: FastifyRequest,
  utilisateurId: bigint,
): Promise<(reponse: FastifyReply) => void> {
  const secret = secretDe(deps, requete, COOKIE);
  if (!secret) return () => undefined;
  const maintenant = deps.horloge.maintenant();
  const [propose] = await tx.$queryRaw<Identite[]>`
    DELETE FROM rapprochement WHERE jeton = ${hacher(secret)} AND utilisateur_id = ${utilisateurId}
      AND expire_le > ${maintenant}::timestamptz RETURNING emetteur, sujet`;
  if (propose) await lier(tx, deps, propose, utilisateurId);
  return (reponse) => effacerCookie(deps, reponse, COOKIE);
}

/** An identity belongs to one account for ever: the first. */
async function lier(tx: Tx, deps: Deps, { emetteur, sujet }: Identite, utilisateurId: bigint): Promise<void> {
  const instant = deps.horloge.maintenant();
  const liees = await tx.$executeRaw`
    INSERT INTO identite_externe (emetteur, sujet, utilisateur_id, cree_le)
    VALUES (${emetteur}, ${sujet}, ${utilisateurId}, ${instant}::timestamptz) ON CONFLICT DO NOTHING`;
  if (liees === 0) return;
  await consignerFacteur(tx, deps, 'identite_liee', {
    utilisateurId,
    auteurId: utilisateurId,
    donnees: { fournisseur: deps.config.fournisseur?.nom ?? emetteur },
  });
}
