import { type Corps, acquitterSignalements as contrat } from '@orpheon/contracts';
import { estASignaler, estUnRejet } from '@orpheon/domain';
import { enTransaction } from '../../../platform/base.ts';
import type { Deps } from '../../../platform/deps.ts';
import { introuvable } from '../../../platform/erreurs.ts';
import { auditerTous } from '../../../platform/journal-metier.ts';
import type { SessionCourante } from '../../../platform/session.ts';
import { exigerSurFacture } from '../../action-sur-facture.ts';
import { EMISES } from '../../cotes.ts';
import { acquitter, lireFacturesVues } from './acquittement.repository.ts';

/**
 * Notes that somebody read why invoices were suspended or refused. A mark of theirs: nobody else is told, what went on
 * meanwhile is left, and asked twice it is done once.
 */
export async function acquitterSignalements(
  deps: Deps,
  session: SessionCourante,
  { factures }: Corps<typeof contrat>,
): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    const lues = await lireFacturesVues(
      tx,
      factures.map((f) => f.id),
    );
    const parId = new Map(lues.map((f) => [f.id, f]));
    const vues = factures.flatMap(({ id, version }) => {
      const facture = parId.get(id);
      if (!facture) throw introuvable();
      exigerSurFacture(EMISES, contrat.droit, session, facture);
      return estASignaler(facture.statut) ? [{ id, version, statut: facture.statut }] : [];
    });
    const { utilisateurId } = session;
    const instant = deps.horloge.maintenant();
    const nouveaux = new Set(await acquitter(tx, utilisateurId, vues, instant));
    await auditerTous(
      tx,
      vues
        .filter((v) => nouveaux.has(v.id))
        .map(({ id, version, statut }) => ({
          instant,
          utilisateurId,
          action: estUnRejet(statut) ? 'facture.acquitterRejet' : 'facture.acquitterSuspension',
          objet: 'facture',
          objetId: id,
          donnees: { version },
        })),
    );
  });
}
