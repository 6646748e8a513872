import { type ActionDe, actionsPossibles, type StatutFacture } from '@orpheon/domain';
import { ACTIONS_OFFERTES, DANGEREUSES } from '../../commun/actions/presentation.ts';

/** An action of the recipient that several of the chosen invoices stand ready for. */
export interface ActionGroupee<T> {
  readonly action: ActionDe<'DESTINATAIRE'>;
  readonly factures: readonly T[];
}

/**
 * What may be done with some of them at least: what most stand ready for first, else in the order of the buttons. What
 * ends an invoice for good comes last, however many it could end: the first of them is the one big button.
 */
export function actionsGroupees<T extends { readonly statut: StatutFacture }>(
  choisies: readonly T[],
): readonly ActionGroupee<T>[] {
  const parAction = new Map<ActionDe<'DESTINATAIRE'>, T[]>();
  for (const facture of choisies) {
    for (const action of actionsPossibles(facture, 'DESTINATAIRE')) {
      parAction.set(action, [...(parAction.get(action) ?? []), facture]);
    }
  }
  const ordre: readonly string[] = ACTIONS_OFFERTES;
  return [...parAction]
    .map(([action, factures]) => ({ action, factures }))
    .sort(
      (a, b) =>
        Number(DANGEREUSES.has(a.action)) - Number(DANGEREUSES.has(b.action)) ||
        b.factures.length - a.factures.length ||
        ordre.indexOf(a.action) - ordre.indexOf(b.action),
    );
}
