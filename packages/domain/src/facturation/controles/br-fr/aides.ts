import type { Decimal } from '../../../commun/decimal.ts';
import { comparer, lireDecimal, ZERO } from '../../../commun/decimal.ts';
import type { Identifier, Party, SemanticInvoice } from '../../semantique.ts';

/** Tells one fault: the term, and the value found. */
export type Dire = (lieu: string, valeur?: string) => void;
export interface RegleFrancaise {
  readonly id: `BR-FR-${string}`;
  readonly verifier: (facture: SemanticInvoice, dire: Dire) => void;
}

/** Text of the notes of a subject (BT-21), `PMT`. */
export const notesDe = (f: SemanticInvoice, sujet: string): readonly string[] =>
  f.notes.filter((n) => n.subject === sujet).map((n) => n.text);
export const estEntreEntreprises = (f: SemanticInvoice): boolean => notesDe(f, 'BAR').some((t) => t.trim() === 'B2B');

export const sirenDe = ({ legalRegistration }: Party): string | undefined =>
  legalRegistration?.scheme === '0002' ? legalRegistration.value : undefined;

/** Identifiers of the parties, with the term of each. */
export const identifiantsDe = (f: SemanticInvoice): readonly (readonly [string, Party, Identifier])[] =>
  (
    [
      ['BT-29', f.seller],
      ['BT-46', f.buyer],
      ['BT-60', f.payee],
    ] as const
  ).flatMap(([terme, partie]) => (partie?.identifiers ?? []).map((i) => [terme, partie ?? f.seller, i] as const));

/** Characters as the reform counts them: without the decimal point. */
export const longueur = (texte: string): number => texte.replace('.', '').length;
/** Decimals as written. */
export const decimales = (texte: string): number => texte.split('.')[1]?.length ?? 0;

export function signe(texte: string | undefined): -1 | 0 | 1 | null {
  const lu: Decimal | null = lireDecimal(texte);
  return lu && comparer(lu, ZERO);
}
