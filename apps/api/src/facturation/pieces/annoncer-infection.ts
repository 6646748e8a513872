import type { Tx } from '../../platform/base.ts';
import { emettreTous } from '../../platform/journal-metier.ts';
import { facturesContenant } from './factures-contenant.query.ts';

/** An infected document is told to both sides of each invoice that holds it: whoever sent it, and whoever may have it. */
export async function annoncerInfection(tx: Tx, empreinte: string, instant: Date): Promise<void> {
  const concernees = await facturesContenant(tx, empreinte);
  await emettreTous(
    tx,
    concernees.map(({ designation, ...facture }) => ({
      ...facture,
      type: 'facture.pieceInfectee',
      instant,
      utilisateurId: null,
      donnees: { motif: designation },
    })),
  );
}
