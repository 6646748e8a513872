import type { ExchangeRate, PaymentCondition, SemanticInvoice } from '@orpheon/domain';
import { presents } from '../presents.ts';
import { BENEFICIAIRE_D_ECHEANCE } from '../termes-parties.ts';
import type { Noeud } from '../xml/modele.ts';
import type { Releve } from '../xml/releve.ts';
import { lirePartie } from './parties.ts';
import { lireReference, reference } from './references.ts';
import { date } from './valeurs.ts';

const PENALITE = 'ram:ApplicableTradePaymentPenaltyTerms';
const ESCOMPTE = 'ram:ApplicableTradePaymentDiscountTerms';
const MONTANT = 'ram:PartialPaymentAmount';
const BENEFICIAIRE = 'ram:PayeeTradeParty';

/** BG-X-43, BG-X-44: six terms that follow each other, from the day that the period is counted from to the amount. */
function lireCondition(
  r: Releve,
  [groupe, premier]: readonly [groupe: string, premier: number],
  n: Noeud | undefined,
  montant: string,
): PaymentCondition | undefined {
  const terme = (rang: number): string => `BT-X-${premier + rang}`;
  const lue = presents({
    basisDate: date(r, terme(0), n, 'ram:BasisDateTime'),
    period: r.nombre(terme(1), n, 'ram:BasisPeriodMeasure'),
    periodUnit: r.attribut(terme(2), n?.enfant('ram:BasisPeriodMeasure'), 'unitCode'),
    baseAmount: r.nombre(terme(3), n, 'ram:BasisAmount'),
    percentage: r.nombre(terme(4), n, 'ram:CalculationPercent'),
    amount: r.nombre(terme(5), n, montant),
  });
  if (lue) r.noter(groupe, n);
  return lue;
}

/** Terms of payment, where they are several or one says more than EN 16931 has a place for. */
export function lireEcheances(r: Releve, termes: readonly Noeud[]): SemanticInvoice['paymentSchedule'] {
  const detailles = (n: Noeud): boolean =>
    n.enfants.some(({ nom }) => nom === PENALITE || nom === ESCOMPTE || nom === MONTANT || nom === BENEFICIAIRE);
  if (termes.length < 2 && !termes.some(detailles)) return undefined;
  return r.groupes('BT-20-00', termes, (n) => {
    const beneficiaire = n.enfant(BENEFICIAIRE);
    return {
      description: r.texte('BT-20', n, 'ram:Description'),
      dueDate: date(r, 'BT-9', n, 'ram:DueDateDateTime'),
      mandate: r.texte('BT-89', n, 'ram:DirectDebitMandateID'),
      partialAmount: r.nombre('BT-X-275', n, MONTANT),
      penalty: lireCondition(r, ['BG-X-43', 276], n.enfant(PENALITE), 'ram:ActualPenaltyAmount'),
      discount: lireCondition(r, ['BG-X-44', 282], n.enfant(ESCOMPTE), 'ram:ActualDiscountAmount'),
      payee: beneficiaire && lirePartie(r, BENEFICIAIRE_D_ECHEANCE, beneficiaire),
    };
  });
}

/** BG-X-45: what was paid beforehand, with its VAT. */
export function lireAcomptes(r: Releve, reglement: Noeud | undefined): SemanticInvoice['advancePayments'] {
  const noeuds = reglement?.tous('ram:SpecifiedAdvancePayment') ?? [];
  if (noeuds.length === 0) return undefined;
  return r.groupes('BG-X-45', noeuds, (n) => ({
    amount: r.nombre('BT-X-291', n, 'ram:PaidAmount'),
    date: date(r, 'BT-X-292', n, 'ram:FormattedReceivedDateTime'),
    taxes: r.groupes('BG-X-46', n.tous('ram:IncludedTradeTax'), (t) => ({
      taxAmount: r.nombre('BT-X-293', t, 'ram:CalculatedAmount'),
      exemptionReason: r.texte('BT-X-295', t, 'ram:ExemptionReason'),
      category: r.texte('BT-X-296', t, 'ram:CategoryCode'),
      exemptionReasonCode: r.texte('BT-X-297', t, 'ram:ExemptionReasonCode'),
      rate: r.nombre('BT-X-298', t, 'ram:RateApplicablePercent'),
    })),
    invoice: lireReference(
      r,
      { ...reference('BG-X-85', 'BT-X-558', 'BT-X-560'), type: 'BT-X-559' },
      n.enfant('ram:InvoiceSpecifiedReferencedDocument'),
    ),
  }));
}

/** BG-X-41. */
export function lireTauxDeChange(r: Releve, reglement: Noeud | undefined): ExchangeRate | undefined {
  const n = reglement?.enfant('ram:TaxApplicableTradeCurrencyExchange');
  const lu = presents({
    source: r.texte('BT-X-258', n, 'ram:SourceCurrencyCode'),
    target: r.texte('BT-X-259', n, 'ram:TargetCurrencyCode'),
    rate: r.nombre('BT-X-260', n, 'ram:ConversionRate'),
    date: date(r, 'BT-X-261', n, 'ram:ConversionRateDateTime'),
  });
  if (lu) r.noter('BG-X-41', n);
  return lu;
}
