import type * as c from '@orpheon/contracts';
import { enTransaction } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { ajouterTache } from '../../platform/taches.ts';
import { compterCourrielDemande } from '../demandes/limites.ts';
import { prendrePreuve } from '../demandes/preuve-de-travail.ts';
import { exigerCourriels } from './s-inscrire.usecase.ts';

/**
 * Takes a request for a link. Whether that address has an account is looked up by the worker, later: here the work is the
 * same because it is the same.
 *
 * @throws ErreurHttp COURRIELS_ABSENTS (503), PREUVE_REFUSEE (422), TROP_DE_COURRIELS (429)
 */
export async function demanderLien(deps: Deps, demande: c.Corps<typeof c.demanderLien>, ip: string): Promise<void> {
  exigerCourriels(deps);
  const { courriel } = demande;
  await enTransaction(deps.base, async (tx) => {
    await prendrePreuve(tx, deps, demande.preuve);
    await compterCourrielDemande(tx, deps, { courriel, ip });
    await ajouterTache(tx, 'repondre_oubli', { courriel });
  });
}

/** Writes the mail, where there is an account to write to; again, it writes it again. */
export async function repondreOubli(deps: Deps, courriel: string): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    const compte = await tx.utilisateur.findUnique({ where: { courrielConnexion: courriel }, select: { id: true } });
    if (!compte) return;
    const utilisateurId = compte.id.toString();
    await auditer(tx, {
      instant: deps.horloge.maintenant(),
      utilisateurId: null,
      action: 'compte.lien_demande',
      objet: 'utilisateur',
      objetId: utilisateurId,
    });
    await ecrireCourriels(tx, deps, [{ message: 'compte.oubli', utilisateurId, adresse: courriel }]);
  });
}
