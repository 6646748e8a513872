import { ECHECS_MAX } from '@orpheon/domain';
import argon2 from 'argon2';
import type { FastifyRequest } from 'fastify';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { appareilDe, hacher } from '../../platform/session.ts';
import { compter, compterSurAppareil, noterEchec, oublierAppareilQuiDevine } from './essais.ts';

/** Argon2id, m = 19 MiB, t = 2, p = 1 (OWASP). */
export const ARGON2 = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Verified when the address is unknown, so that the answer takes the same time. */
let leurre: Promise<string> | null = null;
const hachageLeurre = (): Promise<string> => {
  leurre ??= argon2.hash('no account has this password', ARGON2);
  return leurre;
};

/**
 * The active account that this is the address and the password of; null: none is. Wherever somebody who is not signed in
 * proves a password, it is here: an attempt is counted before the password is looked at, so that guesses sent at once
 * count as many: on the device where it is one this person signed in from before, else on the address. Known and unknown
 * addresses get the same answers. What follows a right one calls `oublierEchecs`.
 *
 * @throws ErreurHttp CONNEXION_BLOQUEE (429)
 */
export async function prouverMotDePasse(
  deps: Deps,
  requete: FastifyRequest,
  { courriel, motDePasse }: { readonly courriel: string; readonly motDePasse: string },
): Promise<bigint | null> {
  const adresse = hacher(courriel);
  const utilisateur = await deps.base.prisma.utilisateur.findUnique({
    where: { courrielConnexion: courriel },
    select: { id: true, motDePasse: true, etat: true },
  });
  const appareil = utilisateur && appareilDe(deps, requete);
  const essaisAppareil = appareil ? await compterSurAppareil(deps, appareil, utilisateur.id) : null;
  const essais =
    essaisAppareil ?? (await compter(deps, { cle: adresse, maximum: ECHECS_MAX, code: 'CONNEXION_BLOQUEE' }));

  const juste = await argon2.verify(utilisateur?.motDePasse ?? (await hachageLeurre()), motDePasse);
  if (juste && utilisateur?.etat === 'ACTIF' && utilisateur.motDePasse !== null) return utilisateur.id;

  const dernier = essais >= ECHECS_MAX;
  await enTransaction(deps.base, async (tx) => {
    await noterEchec(tx, deps, adresse, utilisateur && { id: utilisateur.id.toString(), dernier, essaisAppareil });
    if (dernier && appareil && essaisAppareil !== null) await oublierAppareilQuiDevine(tx, appareil);
  });
  return null;
}

/** The attempts counted on an address whose password was right; a device is forgiven its own once the session is open. */
export async function oublierEchecs(tx: Tx, courriel: string): Promise<void> {
  await tx.tentativeConnexion.deleteMany({ where: { adresse: hacher(courriel) } });
}
