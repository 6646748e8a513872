import type * as c from '@orpheon/contracts';
import { etatDuLien } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { jetonDe, lireSession } from '../../platform/session.ts';
import { lireLien } from './lien.repository.ts';
import { questionAPoser } from './question-a-poser.query.ts';

type LienConsulte = c.Reponse<typeof c.consulterLien, 200>;

/**
 * What a link is for. Whose it is, is told only while it works: an old mail in a wrong hand tells nothing. A link that
 * confirms an address tells it in a browser where its account is signed in alone: a mailbox does not prove who reads it.
 */
export async function consulterLien(deps: Deps, requete: FastifyRequest, jeton: string): Promise<LienConsulte> {
  const { prisma } = deps.base;
  const lien = await lireLien(prisma, jeton);
  const etat = etatDuLien(lien, deps.horloge.maintenant());
  if (!lien) return { etat, usage: null, titulaire: null, adresse: null };
  const { usage, adresse } = lien;
  if (etat !== 'VALABLE') return { etat, usage, titulaire: null, adresse: null };
  if (usage === 'ADRESSE' && !(await sessionDe(deps, requete, lien.utilisateurId))) {
    return { etat, usage, titulaire: null, adresse };
  }
  const { prenom, nom, courrielConnexion, courrielContact } = await prisma.utilisateur.findUniqueOrThrow({
    where: { id: lien.utilisateurId },
  });
  const secrete = usage === 'REINITIALISATION' ? await questionAPoser(prisma, lien) : null;
  return {
    etat,
    usage,
    titulaire: { prenom, nom, courrielConnexion, courrielContact, question: secrete?.question ?? null },
    adresse,
  };
}

/** The live session of that account in this browser; null: nobody, or somebody else, is signed in. */
export async function sessionDe(deps: Deps, requete: FastifyRequest, utilisateurId: bigint): Promise<string | null> {
  const jeton = jetonDe(deps, requete);
  const session = jeton ? await lireSession(deps, jeton) : null;
  return session?.utilisateurId === utilisateurId.toString() ? session.jeton : null;
}
