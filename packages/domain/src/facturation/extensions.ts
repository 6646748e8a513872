import type { InvoiceLine, SemanticInvoice } from './semantique.ts';

const nonVide = (valeur: unknown): boolean =>
  Array.isArray(valeur)
    ? valeur.some(nonVide)
    : typeof valeur === 'object' && valeur !== null
      ? Object.values(valeur).some(nonVide)
      : valeur !== undefined && valeur !== null;

const ligneEtendue = (l: InvoiceLine): boolean =>
  [
    l.lineType,
    l.parentLine,
    l.noteCode,
    l.noteSubject,
    l.otherObjects,
    l.references,
    l.includedProducts,
    l.attributes?.map((a) => [a.code, a.measure]),
  ].some(nonVide);

/** Does the invoice say something that Factur-X EXTENDED has a place for, and EN 16931 none? */
export const aDesExtensions = (f: SemanticInvoice): boolean =>
  [
    f.otherParties,
    f.references,
    f.otherObjects,
    f.logisticsCharges,
    f.paymentSchedule,
    f.advancePayments,
    f.exchangeRate,
    f.notes.map((n) => n.code),
    f.precedingInvoices.map((p) => p.type),
  ].some(nonVide) || f.lines.some(ligneEtendue);
