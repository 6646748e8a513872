import type * as c from '@orpheon/contracts';
import { etatDuLien } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { lireLien } from './lien.repository.ts';
import { questionAPoser } from './question-a-poser.query.ts';

type LienConsulte = c.Reponse<typeof c.consulterLien, 200>;

/** What a link is for. Whose it is, is told only while it works: an old mail in a wrong hand tells nothing. */
export async function consulterLien(deps: Deps, jeton: string): Promise<LienConsulte> {
  const { prisma } = deps.base;
  const lien = await lireLien(prisma, jeton);
  const etat = etatDuLien(lien, deps.horloge.maintenant());
  if (!lien) return { etat, usage: null, titulaire: null, adresse: null };
  const { usage } = lien;
  if (etat !== 'VALABLE') return { etat, usage, titulaire: null, adresse: null };
  const { prenom, nom, courrielConnexion, courrielContact } = await prisma.utilisateur.findUniqueOrThrow({
    where: { id: lien.utilisateurId },
  });
  const secrete = usage === 'REINITIALISATION' ? await questionAPoser(prisma, lien) : null;
  return {
    etat,
    usage,
    titulaire: { prenom, nom, courrielConnexion, courrielContact, question: secrete?.question ?? null },
    adresse: lien.adresse,
  };
}
