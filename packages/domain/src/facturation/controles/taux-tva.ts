import { estDate } from '../../commun/dates.ts';
import { enVigueur, tauxConnu } from '../../referentiels/referentiels.ts';
import { averti, type Constat, type ContextePortail } from './contexte.ts';

/**
 * A rate of an issuer established in France that was not in force on the day of the invoice is said and does not refuse:
 * the day on which the tax falls due may be another one.
 */
export function controlerTauxTva({ facture, faits }: ContextePortail): Constat[] {
  const jour = facture.taxPointDate ?? facture.issueDate;
  if (!faits.tauxTva || faits.deposant.typeIdentifiant !== 'SIRET' || jour === undefined || !estDate(jour)) return [];
  const connus = [...enVigueur(faits.tauxTva, 'TVA', jour).keys()];
  return facture.vatBreakdown.flatMap(({ category, rate }, i) =>
    category !== 'S' || rate === undefined || tauxConnu(rate, connus)
      ? []
      : [averti('ORP-P-TAUX-TVA', `BG-23[${i + 1}]/BT-119`, rate, { jour })],
  );
}
