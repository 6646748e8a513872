import type * as c from '@orpheon/contracts';
import { RATTACHE } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';

/** Changes what was given and nothing else. A structure can be chosen only by somebody attached to it. */
export async function modifierPreferences(
  deps: Deps,
  session: SessionCourante,
  demande: c.Corps<typeof c.modifierPreferences>,
): Promise<void> {
  const id = BigInt(session.utilisateurId);
  await enTransaction(deps.base, async (tx) => {
    const structureId = demande.preferences?.structureId;
    if (structureId) {
      const rattache = await tx.rattachement.count({
        where: { utilisateurId: id, structureId: BigInt(structureId), statut: RATTACHE },
      });
      if (rattache === 0) throw introuvable();
    }
    // Merged by the database, so that two tabs changing different switches do not undo each other.
    await tx.$executeRaw`UPDATE utilisateur SET
        langue = coalesce(${demande.langue ?? null}, langue),
        preferences = preferences || ${JSON.stringify(demande.preferences ?? {})}::jsonb,
        notifications = notifications || ${JSON.stringify(demande.notifications ?? {})}::jsonb,
        version = version + 1
      WHERE id = ${id}`;
    await auditer(tx, {
      instant: deps.horloge.maintenant(),
      utilisateurId: session.utilisateurId,
      action: 'compte.preferences',
      objet: 'utilisateur',
      objetId: session.utilisateurId,
    });
  });
}
