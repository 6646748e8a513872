import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditerTous } from '../../platform/journal-metier.ts';
import { marquerTelechargees } from '../facture.repository.ts';
import { compterTelechargements } from './telechargement.repository.ts';

/** A document that somebody of its recipient takes away. */
export interface DocumentPris {
  readonly factureId: string;
  readonly structureId: string;
}

/** Notes who took which documents away: the first time on the invoice, every time in the audit trail. */
export async function noterTelechargements(
  deps: Deps,
  utilisateurId: string,
  pris: readonly DocumentPris[],
): Promise<void> {
  if (pris.length === 0) return;
  const instant = deps.horloge.maintenant();
  await enTransaction(deps.base, async (tx) => {
    await marquerTelechargees(
      tx,
      pris.map((p) => p.factureId),
      instant,
    );
    await compterTelechargements(tx, pris, utilisateurId, instant);
    await auditerTous(
      tx,
      pris.map((p) => ({
        instant,
        utilisateurId,
        action: 'facture.telecharger',
        objet: 'facture',
        objetId: p.factureId,
        donnees: { structure: p.structureId },
      })),
    );
  });
}
