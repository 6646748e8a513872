import { leverBlocage, reinitialiserFacteurs } from '../compte/public.ts';
import { enTransaction, type Tx } from '../platform/base.ts';
import { ecrireCourriels } from '../platform/courriels/courriel.repository.ts';
import type { Deps } from '../platform/deps.ts';
import { ErreurHttp, introuvable } from '../platform/erreurs.ts';
import { consignerActe } from './acte.repository.ts';

interface Aide {
  readonly auteurId: string;
  readonly compteId: string;
  /** Why, for the journal. */
  readonly motif: string;
}

async function lireCompte(tx: Tx, id: string) {
  const compte = await tx.utilisateur.findUnique({
    where: { id: BigInt(id) },
    select: { courrielConnexion: true, etat: true },
  });
  if (!compte) throw introuvable();
  return compte;
}

/** Lifts the lock-out of an account's address. Where it is not locked nothing changes but the journal. */
export const debloquerCompte = (deps: Deps, { auteurId, compteId, motif }: Aide): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const { courrielConnexion } = await lireCompte(tx, compteId);
    await leverBlocage(tx, courrielConnexion);
    await consignerActe(tx, deps, { acte: 'DEBLOCAGE', auteurId, objet: { type: 'utilisateur', id: compteId }, motif });
  });

/**
 * Sends its holder, at their address of sign-in, the link that their account needs: what it is for is decided when it is
 * sent, on the account as it then stands. Support never sees it. The secret question is not asked with it: support has
 * made sure of the person, and says why it was sent.
 *
 * @throws ErreurHttp COURRIELS_ABSENTS (503), COMPTE_EFFACE (409)
 */
export const envoyerLien = (deps: Deps, { auteurId, compteId, motif }: Aide): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const { courrielConnexion, etat } = await lireCompte(tx, compteId);
    if (!deps.config.SMTP_URL) throw new ErreurHttp(503, 'COURRIELS_ABSENTS');
    if (etat === 'EFFACE') throw new ErreurHttp(409, 'COMPTE_EFFACE');
    await ecrireCourriels(tx, deps, [
      {
        message: 'compte.oubli',
        utilisateurId: compteId,
        adresse: courrielConnexion,
        donnees: { envoyePar: 'SUPPORT' },
      },
    ]);
    await consignerActe(tx, deps, {
      acte: 'ENVOI_LIEN',
      auteurId,
      objet: { type: 'utilisateur', id: compteId },
      motif,
    });
  });

/** Takes away the second factors of somebody who lost them all: their password alone, and the mail code, sign them in. */
export const reinitialiserFacteursDeCompte = (deps: Deps, { auteurId, compteId, motif }: Aide): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    await lireCompte(tx, compteId);
    await reinitialiserFacteurs(tx, deps, { utilisateurId: compteId, auteurId });
    await consignerActe(tx, deps, {
      acte: 'FACTEURS_REINITIALISES',
      auteurId,
      objet: { type: 'utilisateur', id: compteId },
      motif,
    });
  });
