import { ligneVierge, saisieVierge } from '@orpheon/domain';
import { expect, it } from 'vitest';
import { differences } from './differences.ts';

const BASE = saisieVierge('2026-11-21');

it('two versions that say the same do not differ', () => {
  expect(differences(BASE, structuredClone(BASE))).toEqual([]);
});

it('a field, a part of a group and a cell of a line are named by their path', () => {
  const [ligne = ligneVierge()] = BASE.lignes;
  const autre = {
    ...BASE,
    numero: 'F1',
    paiement: { ...BASE.paiement, iban: 'FR76' },
    lignes: [{ ...ligne, quantite: '3' }],
  };
  expect(differences(BASE, autre)).toEqual([
    { chemin: 'numero', ici: '', ailleurs: 'F1' },
    { chemin: 'lignes[0].quantite', ici: '1', ailleurs: '3' },
    { chemin: 'paiement.iban', ici: '', ailleurs: 'FR76' },
  ]);
});

it('a line added elsewhere is one difference, in its words', () => {
  const autre = { ...BASE, lignes: [...BASE.lignes, { ...ligneVierge(), denomination: 'Pain' }] };
  expect(differences(BASE, autre)).toEqual([
    { chemin: 'lignes[1]', ici: '', ailleurs: expect.stringContaining('Pain') },
  ]);
});
