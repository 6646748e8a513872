import type { AdvancePayment, ExchangeRate, PaymentCondition, PaymentTerms, SemanticInvoice } from '@orpheon/domain';
import { avec, chacun, type Element, el, texte } from '../elements.ts';
import { date, reference } from './elements.ts';
import { partie } from './parties.ts';

const condition = (c: PaymentCondition | undefined, montant: string): Element | undefined =>
  c &&
  el({
    'ram:BasisDateTime': date(c.basisDate),
    'ram:BasisPeriodMeasure': avec({ unitCode: c.periodUnit }, c.period),
    'ram:BasisAmount': texte(c.baseAmount),
    'ram:CalculationPercent': texte(c.percentage),
    [montant]: texte(c.amount),
  });

const echeance = (t: PaymentTerms): Element | undefined =>
  el({
    'ram:Description': texte(t.description),
    'ram:DueDateDateTime': date(t.dueDate),
    'ram:DirectDebitMandateID': texte(t.mandate),
    'ram:PartialPaymentAmount': texte(t.partialAmount),
    'ram:ApplicableTradePaymentPenaltyTerms': condition(t.penalty, 'ram:ActualPenaltyAmount'),
    'ram:ApplicableTradePaymentDiscountTerms': condition(t.discount, 'ram:ActualDiscountAmount'),
    'ram:PayeeTradeParty': partie(t.payee),
  });

/** The terms of payment: all of EXTENDED, or the one of EN 16931. */
export const echeances = ({ paymentSchedule: toutes, paymentTerms, dueDate, payment }: SemanticInvoice): Element[] =>
  chacun(
    toutes?.length ? toutes : [{ description: paymentTerms, dueDate, mandate: payment?.directDebit?.mandate }],
    echeance,
  );

/** BG-X-45. */
export const acompte = (a: AdvancePayment): Element | undefined =>
  el({
    'ram:PaidAmount': texte(a.amount),
    'ram:FormattedReceivedDateTime': date(a.date, 'qdt:DateTimeString'),
    'ram:IncludedTradeTax': chacun(a.taxes, (t) =>
      el({
        'ram:CalculatedAmount': texte(t.taxAmount),
        'ram:TypeCode': 'VAT',
        'ram:ExemptionReason': texte(t.exemptionReason),
        'ram:CategoryCode': texte(t.category),
        'ram:ExemptionReasonCode': texte(t.exemptionReasonCode),
        'ram:RateApplicablePercent': texte(t.rate),
      }),
    ),
    'ram:InvoiceSpecifiedReferencedDocument': reference(a.invoice),
  });

/** BG-X-41. */
export const tauxDeChange = (t: ExchangeRate | undefined): Element | undefined =>
  t &&
  el({
    'ram:SourceCurrencyCode': texte(t.source),
    'ram:TargetCurrencyCode': texte(t.target),
    'ram:ConversionRate': texte(t.rate),
    'ram:ConversionRateDateTime': date(t.date),
  });
