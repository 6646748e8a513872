import type { Langue } from '../phrases/modele.ts';
import type { AdvancePayment, PaymentCondition, PaymentTerms, SemanticInvoice } from '../semantique.ts';
import { code, direMesure, type Precision, presentes, renvoi } from './donnees.ts';
import { direMot, type MotLisible } from './mots-lisibles.ts';
import { adresseLisible, precisionsPartie } from './precisions.ts';

/** Data that are read together, under a title of their own. */
export interface GroupeLisible {
  readonly titre: string;
  readonly precisions: readonly Precision[];
}

/** Escompte, or penalty: its amount under its own name, what it is computed from beside it. */
function condition(mot: MotLisible, c: PaymentCondition | undefined, langue: Langue): Precision[] {
  const nom = direMot(mot, langue);
  const details = presentes(langue, [
    ['taux', c?.percentage, 'TAUX'],
    ['base', c?.baseAmount, 'MONTANT'],
    ['delai', direMesure(c?.period, c?.periodUnit, langue)],
    ['aCompterDu', c?.basisDate, 'JOUR'],
  ]).map((p) => ({ ...p, libelle: `${nom} (${p.libelle.toLocaleLowerCase(langue)})` }));
  return [...presentes(langue, [[mot, c?.amount, 'MONTANT']]), ...details];
}

const echeance = ({ payee, ...t }: PaymentTerms, langue: Langue): Precision[] => [
  ...presentes(langue, [
    ['aPayerLe', t.dueDate, 'JOUR'],
    ['montant', t.partialAmount, 'MONTANT'],
    ['conditions', t.description],
    ['mandat', t.mandate],
  ]),
  ...condition('escompte', t.discount, langue),
  ...condition('penalite', t.penalty, langue),
  ...presentes(langue, [
    ['beneficiaire', payee?.name],
    ['adresse', payee && adresseLisible(payee, langue).join(', ')],
  ]),
  ...(payee ? precisionsPartie(payee, langue) : []),
];

const acompte = (a: AdvancePayment, langue: Langue): Precision[] => [
  ...presentes(langue, [
    ['montant', a.amount, 'MONTANT'],
    ['recuLe', a.date, 'JOUR'],
    ...(a.taxes ?? []).flatMap(
      (t) =>
        [
          ['montantTva', t.taxAmount, 'MONTANT'],
          ['categorieTva', code('TVA', t.category, langue)],
          ['tauxTva', t.rate, 'TAUX'],
          ['motifExoneration', t.exemptionReason],
          ['codeExoneration', t.exemptionReasonCode],
        ] as const,
    ),
  ]),
  ...renvoi('facture', a.invoice, langue),
];

/** Each term of payment where EXTENDED tells several, or more than one date and one text; then what was paid beforehand. */
export const echeancesEtAcomptes = (f: SemanticInvoice, langue: Langue): GroupeLisible[] =>
  (
    [
      ['echeance', (f.paymentSchedule ?? []).map((t) => echeance(t, langue))],
      ['acompte', (f.advancePayments ?? []).map((a) => acompte(a, langue))],
    ] as const
  ).flatMap(([mot, groupes]) =>
    groupes.map((precisions, rang) => ({ titre: `${direMot(mot, langue)} ${rang + 1}`, precisions })),
  );
