import type { AllowanceCharge, SemanticInvoice } from '../../semantique.ts';
import { lignes, pourChaque, type Regle } from './regle.ts';

const remises = (f: SemanticInvoice): AllowanceCharge[] => f.allowancesCharges.filter((a) => !a.charge);
const frais = (f: SemanticInvoice): AllowanceCharge[] => f.allowancesCharges.filter((a) => a.charge);

/** Amount, category and reason of an allowance or charge of the document. */
const remiseComplete = (
  groupe: 'BG-20' | 'BG-21',
  membres: (f: SemanticInvoice) => AllowanceCharge[],
  ids: readonly [Regle['id'], Regle['id'], Regle['id'], Regle['id']],
  termes: readonly [string, string, string],
): Regle[] => [
  pourChaque(ids[0], groupe, membres, (a, s) => {
    if (a.amount === undefined) s(termes[0]);
  }),
  pourChaque(ids[1], groupe, membres, (a, s) => {
    if (a.vatCategory === undefined) s(termes[1]);
  }),
  ...[ids[2], ids[3]].map((id) =>
    pourChaque(id, groupe, membres, (a, s) => {
      if (a.reason === undefined && a.reasonCode === undefined) s(termes[2]);
    }),
  ),
];

/** The same on lines, where there is no category. */
const remiseDeLigne = (
  charge: boolean,
  ids: readonly [Regle['id'], Regle['id'], Regle['id']],
  termes: readonly [string, string],
): Regle[] => {
  const groupe = charge ? 'BG-28' : 'BG-27';
  const juger = (id: Regle['id'], terme: string, manque: (a: AllowanceCharge) => boolean): Regle =>
    pourChaque(id, 'BG-25', lignes, (l, s) => {
      const membres = l.allowancesCharges.filter((a) => a.charge === charge);
      for (const [i, a] of membres.entries()) if (manque(a)) s(`${groupe}[${i + 1}]/${terme}`);
    });
  const sansMotif = (a: AllowanceCharge): boolean => a.reason === undefined && a.reasonCode === undefined;
  return [
    juger(ids[0], termes[0], (a) => a.amount === undefined),
    juger(ids[1], termes[1], sansMotif),
    juger(ids[2], termes[1], sansMotif),
  ];
};

/**
 * Reason and reason code of an allowance or charge shall name the same thing. No list says which words fit which code, so
 * the official rules assert `true()`: they are known, and never broken.
 */
export const TOUJOURS_TENUES: readonly Regle[] = (['BR-CO-05', 'BR-CO-06', 'BR-CO-07', 'BR-CO-08'] as const).map(
  (id) => ({
    id,
    verifier: () => undefined,
  }),
);

/** What allowances and charges must say, of the document (BG-20, BG-21) and of lines (BG-27, BG-28). */
export const REGLES_REMISES: readonly Regle[] = [
  ...remiseComplete('BG-20', remises, ['BR-31', 'BR-32', 'BR-33', 'BR-CO-21'], ['BT-92', 'BT-95', 'BT-97']),
  ...remiseComplete('BG-21', frais, ['BR-36', 'BR-37', 'BR-38', 'BR-CO-22'], ['BT-99', 'BT-102', 'BT-104']),
  ...remiseDeLigne(false, ['BR-41', 'BR-42', 'BR-CO-23'], ['BT-136', 'BT-139']),
  ...remiseDeLigne(true, ['BR-43', 'BR-44', 'BR-CO-24'], ['BT-141', 'BT-144']),
];
