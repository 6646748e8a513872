import { facturesPapier } from '@orpheon/testing/papier';
import { expect, test } from 'vitest';
import { type Comptes, compter, taux, total } from '../../verify/reconnaissance/compter.ts';
import { reconnaitrePdf } from '../../verify/reconnaissance/lire.ts';

/** The long measure is `npm run verify:reconnaissance`; this is a sample of it, without a browser and without scans. */
test('of invoices in layouts that no rule was written for, most is recognised and next to nothing is wrong', async () => {
  const comptes: Comptes = new Map();
  for (const { octets, verite } of await facturesPapier('mesure', { graine: 2026, parGabarit: 2 })) {
    compter(comptes, verite, await reconnaitrePdf(octets));
  }
  const tout = total(comptes);
  expect(tout.presents).toBeGreaterThan(250);
  expect(taux(tout)).toBeGreaterThanOrEqual(92);
  expect((tout.faux + tout.inventes) / tout.presents).toBeLessThan(0.01);
});
