import type { Tx } from '../../platform/base.ts';
import type { Lien } from './lien.repository.ts';

/**
 * The secret question that goes with a reset, and the hash of its answer. Null where there is none, where support sent the
 * link, or where signing in asks for a stronger second factor anyway: a reset takes none away.
 */
export async function questionAPoser(
  sql: Pick<Tx, '$queryRaw'>,
  { utilisateurId, sansQuestion }: Pick<Lien, 'utilisateurId' | 'sansQuestion'>,
): Promise<{ question: string; reponse: string } | null> {
  if (sansQuestion) return null;
  const [ligne] = await sql.$queryRaw<{ question: string; reponse: string }[]>`
    SELECT question_secrete AS question, reponse_secrete AS reponse FROM utilisateur u
    WHERE u.id = ${utilisateurId} AND question_secrete IS NOT NULL AND reponse_secrete IS NOT NULL
      AND NOT EXISTS (SELECT FROM facteur_totp f WHERE f.utilisateur_id = u.id AND f.prouve_le IS NOT NULL)
      AND NOT EXISTS (SELECT FROM passkey p WHERE p.utilisateur_id = u.id)`;
  return ligne ?? null;
}
