import type * as c from '@orpheon/contracts';
import { enTransaction } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { compterCourrielDemande } from '../demandes/limites.ts';
import { prendrePreuve } from '../demandes/preuve-de-travail.ts';

/**
 * Signs somebody up: the account exists at once, waiting for its holder to come by the link of the mail. For an address
 * that has an account nothing of it changes; the same rows are written, and its mailbox alone is told.
 *
 * @throws ErreurHttp COURRIELS_ABSENTS (503), PREUVE_REFUSEE (422), TROP_DE_COURRIELS (429)
 */
export async function sInscrire(deps: Deps, demande: c.Corps<typeof c.sInscrire>, ip: string): Promise<void> {
  exigerCourriels(deps);
  const { courrielConnexion: courriel, courrielContact = courriel, prenom, nom, telephone = null } = demande;
  const instant = deps.horloge.maintenant();
  await enTransaction(deps.base, async (tx) => {
    await prendrePreuve(tx, deps, demande.preuve);
    await compterCourrielDemande(tx, deps, { courriel, ip });
    const [compte] = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO utilisateur (courriel_connexion, courriel_contact, prenom, nom, telephone, langue, etat, etat_le,
        conditions_version, conditions_le, cree_le)
      VALUES (${courriel}, ${courrielContact}, ${prenom}, ${nom}, ${telephone}, ${demande.langue}, 'A_ACTIVER', ${instant},
        ${demande.conditions}, ${instant}, ${instant})
      ON CONFLICT (courriel_connexion) DO UPDATE SET version = utilisateur.version
      RETURNING id::text`;
    if (!compte) throw new Error('an account was not written');
    await auditer(tx, {
      instant,
      utilisateurId: null,
      action: 'compte.inscription',
      objet: 'utilisateur',
      objetId: compte.id,
    });
    await ecrireCourriels(tx, deps, [{ message: 'compte.inscription', utilisateurId: compte.id, adresse: courriel }]);
  });
}

/** Says so to everybody, before anything is looked up. */
export function exigerCourriels({ config }: Pick<Deps, 'config'>): void {
  if (!config.SMTP_URL) throw new ErreurHttp(503, 'COURRIELS_ABSENTS');
}
