import { facturesPapier, type JeuDeGabarits } from '@orpheon/testing/papier';
import { expect, test } from 'vitest';
import { type Comptes, compter, taux, total } from '../../verify/reconnaissance/compter.ts';
import { reconnaitrePdf } from '../../verify/reconnaissance/lire.ts';

/** The long measure is `npm run verify:reconnaissance`; these are samples of it, without a browser and without scans. */
async function mesurer(jeu: JeuDeGabarits, parGabarit: number): Promise<Comptes> {
  const comptes: Comptes = new Map();
  for (const { octets, verite } of await facturesPapier(jeu, { graine: 2026, parGabarit })) {
    compter(comptes, verite, await reconnaitrePdf(octets));
  }
  return comptes;
}

test('of invoices in layouts that no rule was written for, most is recognised and next to nothing is wrong', async () => {
  const tout = total(await mesurer('mesure', 2));
  expect(tout.presents).toBeGreaterThan(250);
  expect(taux(tout)).toBeGreaterThanOrEqual(96);
  expect((tout.faux + tout.inventes) / tout.presents).toBeLessThan(0.01);
});

test('of invoices in the layouts that the rules were written with, each field is recognised and nothing is wrong', async () => {
  const comptes = await mesurer('ecriture', 3);
  const { faux, inventes } = total(comptes);
  expect({ faux, inventes }).toEqual({ faux: 0, inventes: 0 });
  const faibles = [...comptes].filter(([, compte]) => taux(compte) < 98).map(([champ]) => champ);
  // "Réf. client" is at times the number of the client: it is left to the person
  expect(faibles).toEqual(['numeroEngagement']);
});
