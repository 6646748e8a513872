import { ECHECS_MAX } from '@orpheon/domain';
import argon2 from 'argon2';
import type { FastifyRequest } from 'fastify';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { appareilDe, hacher } from '../../platform/session.ts';
import { compter, compterSurAppareil, noterEchec, oublierAppareilQuiDevine } from './essais.ts';
import { commencerEtape, type Etape } from './etape.ts';
import { type Ouverture, ouvrir } from './ouvrir.ts';

/** Argon2id, m = 19 MiB, t = 2, p = 1 (OWASP). */
export const ARGON2 = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Verified when the address is unknown, so that the answer takes the same time. */
let leurre: Promise<string> | null = null;
const hachageLeurre = (): Promise<string> => {
  leurre ??= argon2.hash('no account has this password', ARGON2);
  return leurre;
};

/**
 * Signs someone in, or begins the second step. An attempt is counted before the password is looked at and forgotten when
 * it was right, so that guesses sent at once count as many: on the device where it is one this person signed in from
 * before, else on the address. Known and unknown addresses get the same answers.
 *
 * @throws ErreurHttp IDENTIFIANTS_INVALIDES (401), CONNEXION_BLOQUEE or CODES_EPUISES (429)
 */
export async function seConnecter(
  deps: Deps,
  requete: FastifyRequest,
  demande: { courriel: string; motDePasse: string },
): Promise<Ouverture | Etape> {
  const courriel = demande.courriel.trim().toLowerCase();
  const adresse = hacher(courriel);
  const utilisateur = await deps.base.prisma.utilisateur.findUnique({
    where: { courrielConnexion: courriel },
    select: { id: true, motDePasse: true, etat: true },
  });
  const appareil = utilisateur && appareilDe(deps, requete);
  const essaisAppareil = appareil ? await compterSurAppareil(deps, appareil, utilisateur.id) : null;
  const essais =
    essaisAppareil ?? (await compter(deps, { cle: adresse, maximum: ECHECS_MAX, code: 'CONNEXION_BLOQUEE' }));

  const juste = await argon2.verify(utilisateur?.motDePasse ?? (await hachageLeurre()), demande.motDePasse);
  if (!juste || utilisateur?.etat !== 'ACTIF' || utilisateur.motDePasse === null) {
    const dernier = essais >= ECHECS_MAX;
    await enTransaction(deps.base, async (tx) => {
      await noterEchec(tx, deps, adresse, utilisateur && { id: utilisateur.id.toString(), dernier, essaisAppareil });
      if (dernier && appareil && essaisAppareil !== null) await oublierAppareilQuiDevine(tx, appareil);
    });
    throw new ErreurHttp(401, 'IDENTIFIANTS_INVALIDES', { maximum: String(ECHECS_MAX) });
  }

  return enTransaction(deps.base, async (tx) => {
    await tx.tentativeConnexion.deleteMany({ where: { adresse } });
    // A trusted device is forgiven its attempts once the session is open, not before: wrong codes count on it too.
    const etape = await commencerEtape(tx, deps, requete, utilisateur.id);
    return etape ?? ouvrir(tx, deps, requete, { utilisateurId: utilisateur.id, moyen: 'MOT_DE_PASSE' });
  });
}
