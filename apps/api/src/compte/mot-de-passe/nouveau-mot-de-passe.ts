import { motsDeContexte, normaliserReponse, reglesEnfreintes } from '@orpheon/domain';
import argon2 from 'argon2';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { ARGON2 } from '../connexion/prouver-mot-de-passe.ts';

/** Names of structures that a password is compared with. */
const STRUCTURES_MAX = 20;

/**
 * Judges a password that somebody chooses, by the rules shown while they type and what is known of them, and hashes it.
 * @throws ErreurHttp MOT_DE_PASSE_FAIBLE, MOT_DE_PASSE_COURANT, MOT_DE_PASSE_PERSONNEL (422)
 */
export async function hacherNouveau(deps: Deps, utilisateurId: bigint, motDePasse: string): Promise<string> {
  const personne = await deps.base.prisma.utilisateur.findUniqueOrThrow({
    where: { id: utilisateurId },
    select: {
      prenom: true,
      nom: true,
      courrielConnexion: true,
      courrielContact: true,
      rattachements: { select: { structure: { select: { raisonSociale: true } } }, take: STRUCTURES_MAX },
    },
  });
  const contexte = motsDeContexte({
    prenom: personne.prenom,
    nom: personne.nom,
    courriels: [personne.courrielConnexion, personne.courrielContact],
    structures: personne.rattachements.map((r) => r.structure.raisonSociale),
  });
  const [enfreinte] = reglesEnfreintes(motDePasse, contexte);
  if (enfreinte === 'COURANT') throw new ErreurHttp(422, 'MOT_DE_PASSE_COURANT');
  if (enfreinte === 'CONTEXTE') throw new ErreurHttp(422, 'MOT_DE_PASSE_PERSONNEL');
  if (enfreinte) throw new ErreurHttp(422, 'MOT_DE_PASSE_FAIBLE');
  return argon2.hash(motDePasse, ARGON2);
}

/** @param normale the answer as `normaliserReponse` gives it */
export const hacherReponse = (normale: string): Promise<string> => argon2.hash(normale, ARGON2);

export const reponseJuste = (hachage: string, reponse: string): Promise<boolean> =>
  argon2.verify(hachage, normaliserReponse(reponse));
