import type * as c from '@orpheon/contracts';
import { prochainChangement, VERSION_CONDITIONS } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { structuresGerees } from './structures-gerees.query.ts';

type Identite = c.Reponse<typeof c.consulterIdentite, 200>;

/** What somebody said of themselves, and what of their account they may change now. */
export async function lireIdentite(deps: Deps, utilisateurId: string): Promise<Identite> {
  const { prisma } = deps.base;
  const id = BigInt(utilisateurId);
  const [u, changement, gerees] = await Promise.all([
    prisma.utilisateur.findUniqueOrThrow({ where: { id } }),
    prisma.changementAdresse.findFirst({ where: { utilisateurId: id }, orderBy: { demandeLe: 'desc' } }),
    structuresGerees(prisma, id),
  ]);
  const des = prochainChangement(changement?.demandeLe ?? null, deps.horloge.maintenant());
  return {
    courrielContact: u.courrielContact,
    prenom: u.prenom,
    nom: u.nom,
    telephone: u.telephone,
    adresse: u.adresse,
    complementAdresse: u.complementAdresse,
    codePostal: u.codePostal,
    ville: u.ville,
    pays: u.pays,
    question: u.questionSecrete,
    prochainChangementAdresse: des?.toISOString() ?? null,
    structuresGerees: gerees,
  };
}

/** Empty fields are kept as absent. */
export async function modifierIdentite(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  demande: c.Corps<typeof c.modifierIdentite>,
): Promise<void> {
  const { courrielContact, prenom, nom, ...autres } = demande;
  const data = Object.fromEntries(Object.entries(autres).map(([cle, valeur]) => [cle, valeur || null]));
  await enTransaction(deps.base, async (tx) => {
    await tx.utilisateur.update({
      where: { id: BigInt(utilisateurId) },
      data: { courrielContact, prenom, nom, ...data, version: { increment: 1 } },
    });
    await auditer(tx, {
      instant: deps.horloge.maintenant(),
      utilisateurId,
      action: 'compte.identite',
      objet: 'utilisateur',
      objetId: utilisateurId,
    });
  });
}

/** Keeps which version somebody accepted, and when; the audit keeps the earlier ones. */
export async function accepterConditions(deps: Deps, { utilisateurId }: SessionCourante): Promise<void> {
  const instant = deps.horloge.maintenant();
  await enTransaction(deps.base, async (tx) => {
    await tx.utilisateur.update({
      where: { id: BigInt(utilisateurId) },
      data: { conditionsVersion: VERSION_CONDITIONS, conditionsLe: instant },
    });
    await auditer(tx, {
      instant,
      utilisateurId,
      action: 'compte.conditions',
      objet: 'utilisateur',
      objetId: utilisateurId,
      donnees: { version: VERSION_CONDITIONS },
    });
  });
}
