import type { AdvancePayment, ExchangeRate, IncludedProduct, PaymentCondition, PaymentTerms } from '@orpheon/domain';
import { identifiants, liste, membres, objet, partie, renvoi, texte } from './elements-consultes.ts';

const condition = (v: unknown): PaymentCondition =>
  membres(v, ['basisDate', 'period', 'periodUnit', 'baseAmount', 'percentage', 'amount'], texte);

/** The terms of payment as EXTENDED tells them, as they were stored. */
export const echeances = (v: unknown): PaymentTerms[] =>
  liste(v).map((t) => ({
    ...membres(t, ['description', 'dueDate', 'mandate', 'partialAmount'], texte),
    ...membres(t, ['penalty', 'discount'], condition),
    ...membres(t, ['payee'], partie),
  }));

export const acomptes = (v: unknown): AdvancePayment[] =>
  liste(v).map((a) => ({
    ...membres(a, ['amount', 'date'], texte),
    ...membres(a, ['invoice'], renvoi),
    taxes: liste(a.taxes).map((t) =>
      membres(t, ['taxAmount', 'category', 'rate', 'exemptionReason', 'exemptionReasonCode'], texte),
    ),
  }));

export const tauxDeChange = (v: unknown): ExchangeRate => membres(v, ['source', 'target', 'rate', 'date'], texte);

export const produitsInclus = (v: unknown): IncludedProduct[] =>
  liste(v).map((p) => ({
    ...membres(
      objet(p),
      [
        'identifier',
        'sellerItemIdentifier',
        'buyerItemIdentifier',
        'industryItemIdentifier',
        'name',
        'description',
        'quantity',
        'unit',
      ],
      texte,
    ),
    standardItemIdentifiers: identifiants(p.standardItemIdentifiers),
  }));
