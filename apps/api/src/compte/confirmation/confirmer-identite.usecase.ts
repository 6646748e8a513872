import type * as c from '@orpheon/contracts';
import { CONFIRMATIONS_MAX, moyensDeConfirmation } from '@orpheon/domain';
import argon2 from 'argon2';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { utiliserCodeDeSecours } from '../connexion/passer-second-facteur.usecase.ts';
import { lireEnrolement } from '../facteurs/enrolement.ts';
import { prouverPasskey } from '../facteurs/passkeys.ts';
import { prouverTotp } from '../facteurs/totp.ts';

/**
 * Proves again who holds this session, so that sensitive actions go through for a while. Answers are counted before they
 * are looked at, in the session: after a few wrong ones it is ended.
 *
 * @throws ErreurHttp CONFIRMATION_REFUSEE (422), NON_CONNECTE (401) once the session is ended
 */
export async function confirmerIdentite(
  deps: Deps,
  session: SessionCourante,
  demande: c.Corps<typeof c.confirmerIdentite>,
): Promise<void> {
  const essais = await compter(deps, session);
  if (!(await estProuvee(deps, session, demande))) {
    if (essais >= CONFIRMATIONS_MAX) {
      await finir(deps, session);
      throw new ErreurHttp(401, 'NON_CONNECTE');
    }
    throw new ErreurHttp(422, 'CONFIRMATION_REFUSEE', { restants: String(CONFIRMATIONS_MAX - essais) });
  }
  const instant = deps.horloge.maintenant();
  await enTransaction(deps.base, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { jeton: session.jeton },
      data: { confirmeeLe: instant, echecsConfirmation: 0 },
    });
    // ended meanwhile, by another window or by the fifth wrong answer
    if (count === 0) throw new ErreurHttp(401, 'NON_CONNECTE');
    await auditer(tx, { ...commun(session), instant, action: 'compte.confirmation' });
  });
}

const commun = ({ utilisateurId }: SessionCourante) => ({
  utilisateurId,
  objet: 'utilisateur',
  objetId: utilisateurId,
});

/** @returns answers since the last right one, this one included */
async function compter(deps: Deps, session: SessionCourante): Promise<number> {
  const [ligne] = await deps.base.prisma.$queryRaw<{ echecs: number }[]>`
    UPDATE session SET echecs_confirmation = echecs_confirmation + 1
    WHERE jeton = ${session.jeton} AND echecs_confirmation < ${CONFIRMATIONS_MAX} RETURNING echecs_confirmation AS echecs`;
  if (!ligne) throw new ErreurHttp(401, 'NON_CONNECTE');
  return ligne.echecs;
}

async function finir(deps: Deps, session: SessionCourante): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    await tx.session.deleteMany({ where: { jeton: session.jeton } });
    const instant = deps.horloge.maintenant();
    await auditer(tx, { ...commun(session), instant, action: 'compte.confirmation_echouee' });
  });
}

/** The strongest that the person has, and no other: a password stolen with the session proves nothing more. */
async function estProuvee(
  deps: Deps,
  session: SessionCourante,
  demande: c.Corps<typeof c.confirmerIdentite>,
): Promise<boolean> {
  const id = BigInt(session.utilisateurId);
  const { prisma } = deps.base;
  const moyens = moyensDeConfirmation(await lireEnrolement(prisma, id));
  if (!moyens.includes(demande.moyen)) return false;
  switch (demande.moyen) {
    case 'MOT_DE_PASSE': {
      const compte = await prisma.utilisateur.findUnique({ where: { id }, select: { motDePasse: true } });
      return compte?.motDePasse != null && argon2.verify(compte.motDePasse, demande.motDePasse);
    }
    case 'TOTP':
      return prouverTotp(prisma, deps, id, { code: demande.code, prouve: true });
    case 'CODE_SECOURS':
      return enTransaction(deps.base, (tx) => utiliserCodeDeSecours(tx, deps, id, demande.code));
    case 'PASSKEY':
      return prouverPasskey(prisma, deps, demande.reponse, { usage: 'CONFIRMATION', utilisateurId: id }).then(
        () => true,
        (erreur: unknown) => {
          if (erreur instanceof ErreurHttp && erreur.statut === 422) return false;
          throw erreur;
        },
      );
  }
}
