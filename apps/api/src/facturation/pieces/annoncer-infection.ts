import type { VerdictAntivirus } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { emettreTous } from '../../platform/journal-metier.ts';
import type { FactureAInserer } from '../lignes-facture.ts';
import { facturesContenant } from './factures-contenant.query.ts';

/** An infected document is told to both sides of each invoice that holds it: whoever sent it, and whoever may have it. */
export const annoncerInfection = (tx: Tx, empreinte: string, instant: Date): Promise<void> =>
  annoncer(tx, empreinte, instant, null);

/** The same of invoices just written that hold a document which was found infected before: no verdict comes for them. */
export async function annoncerInfectionsConnues(
  tx: Tx,
  factures: readonly FactureAInserer[],
  instant: Date,
): Promise<void> {
  const infectes = await tx.document.findMany({
    where: {
      empreinte: { in: factures.flatMap((f) => f.pieces.map((p) => p.empreinte)) },
      verdictAntivirus: 'INFECTEE' satisfies VerdictAntivirus,
    },
    select: { empreinte: true },
  });
  const ids = factures.map((f) => f.facture.id);
  for (const { empreinte } of infectes) await annoncer(tx, empreinte, instant, ids);
}

async function annoncer(tx: Tx, empreinte: string, instant: Date, parmi: readonly string[] | null): Promise<void> {
  const concernees = await facturesContenant(tx, empreinte, parmi);
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
