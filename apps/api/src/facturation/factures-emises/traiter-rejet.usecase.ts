import { traiterRejet as contrat } from '@orpheon/contracts';
import { marquerRejetTraite } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurRefus, introuvable } from '../../platform/erreurs.ts';
import { auditer, emettre } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { exigerSurFacture } from '../action-sur-facture.ts';
import { EMISES } from '../cotes.ts';
import { noterRejet, verrouillerFacture } from '../facture.repository.ts';

/**
 * The supplier takes note of a refusal, or goes back on it. A mark of theirs: the status, the version and the history
 * stay, and the recipient hears nothing. Asked twice it is done once.
 */
export async function traiterRejet(deps: Deps, session: SessionCourante, id: string, traite: boolean): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    const facture = await verrouillerFacture(tx, id);
    if (!facture) throw introuvable();
    exigerSurFacture(EMISES, contrat.droit, session, facture);
    const jugement = marquerRejetTraite(facture.statut);
    if (!jugement.ok) throw new ErreurRefus(jugement.refus);
    const instant = deps.horloge.maintenant();
    if (!(await noterRejet(tx, id, traite ? instant : null))) return;
    const { utilisateurId } = session;
    const action = traite ? 'facture.rejetTraite' : 'facture.rejetATraiter';
    await auditer(tx, { instant, utilisateurId, action, objet: 'facture', objetId: id });
    await emettre(tx, {
      type: action,
      instant,
      utilisateurId,
      factureId: id,
      fournisseurId: facture.fournisseurId,
      serviceFournisseurId: facture.serviceFournisseurId,
    });
  });
}
