import { ECHECS_MAX } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { commencerEtape, type Etape } from './etape.ts';
import { type Ouverture, ouvrir } from './ouvrir.ts';
import { oublierEchecs, prouverMotDePasse } from './prouver-mot-de-passe.ts';

/**
 * Signs someone in, or begins the second step.
 *
 * @throws ErreurHttp IDENTIFIANTS_INVALIDES (401), CONNEXION_BLOQUEE or CODES_EPUISES (429)
 */
export async function seConnecter(
  deps: Deps,
  requete: FastifyRequest,
  demande: { courriel: string; motDePasse: string },
): Promise<Ouverture | Etape> {
  const courriel = demande.courriel.trim().toLowerCase();
  const utilisateurId = await prouverMotDePasse(deps, requete, { courriel, motDePasse: demande.motDePasse });
  if (utilisateurId === null) throw new ErreurHttp(401, 'IDENTIFIANTS_INVALIDES', { maximum: String(ECHECS_MAX) });

  return enTransaction(deps.base, async (tx) => {
    await oublierEchecs(tx, courriel);
    // A trusted device is forgiven its attempts once the session is open, not before: wrong codes count on it too.
    const etape = await commencerEtape(tx, deps, requete, utilisateurId);
    return etape ?? ouvrir(tx, deps, requete, { utilisateurId, moyen: 'MOT_DE_PASSE' });
  });
}
