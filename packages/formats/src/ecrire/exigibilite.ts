import type { SemanticInvoice } from '@orpheon/domain';

/** BT-8: the same three moments under UNTDID 2005 (UBL) and UNTDID 2475 (CII): invoice, delivery, payment. */
const CODES = [
  { UBL: '3', CII: '5' },
  { UBL: '35', CII: '29' },
  { UBL: '432', CII: '72' },
] as const;

/** BT-8 in the list of the syntax that is written; a code that the list of its own syntax lacks stays as it is. */
export function exigibilite(
  { syntax, taxPointCode: code }: Pick<SemanticInvoice, 'syntax' | 'taxPointCode'>,
  ecrite: 'UBL' | 'CII',
): string | undefined {
  if (syntax === ecrite || syntax === 'CPP') return code;
  return CODES.find((c) => c[syntax] === code)?.[ecrite] ?? code;
}
