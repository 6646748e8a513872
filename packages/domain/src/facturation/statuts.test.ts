import { expect, it } from 'vitest';
import { estDeposee, jamaisEnvoyee, STATUTS_FACTURE } from './statuts.ts';

it('an invoice was never sent, or is held as received, or was refused when it came in', () => {
  expect(STATUTS_FACTURE.filter(jamaisEnvoyee)).toEqual(['BROUILLON', 'SUPPRIMEE']);
  expect(STATUTS_FACTURE.filter((s) => !jamaisEnvoyee(s) && !estDeposee(s))).toEqual(['NON_CONFORME']);
});
