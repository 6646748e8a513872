import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { lireDesabonnement, type Rubrique } from '../../platform/desabonnement.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';

/** Switches off mails of a kind for whom the token names; again, it changes nothing. Mails that wait to be sent are not. */
export async function seDesabonner(deps: Deps, jeton: string): Promise<{ rubrique: Rubrique }> {
  const lu = await lireDesabonnement(deps, jeton);
  if (!lu) throw introuvable();
  const { utilisateurId, rubrique } = lu;
  await enTransaction(deps.base, async (tx) => {
    const change = await tx.$executeRaw`UPDATE utilisateur
      SET notifications = notifications || jsonb_build_object(${rubrique}::text, false), version = version + 1
      WHERE id = ${BigInt(utilisateurId)} AND coalesce((notifications->>${rubrique}::text)::boolean, true)`;
    if (change === 0) return;
    await auditer(tx, {
      instant: deps.horloge.maintenant(),
      utilisateurId,
      action: 'compte.desabonnement',
      objet: 'utilisateur',
      objetId: utilisateurId,
      donnees: { rubrique },
    });
  });
  return { rubrique };
}
