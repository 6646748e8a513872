import { expect, it } from 'vitest';
import { motsUtiles, synonymeDAnnuaire, textesPossibles } from './annuaire.ts';

it('looks for the words that say something', () => {
  expect(motsUtiles(['commune', 'de', 'la', 'rochelle'])).toEqual(['commune', 'rochelle']);
  expect(motsUtiles(['les', 'aux'])).toEqual(['les', 'aux']);
});

it('knows what people call a public body', () => {
  expect(synonymeDAnnuaire('mairie')).toBe('commune');
  expect(synonymeDAnnuaire('valmont')).toBeNull();
  expect(synonymeDAnnuaire('constructor')).toBeNull();
});

it('proposes the nearest texts first, and only so many', () => {
  const commune = [
    { mot: 'commune', ecart: 1 },
    { mot: 'communes', ecart: 2 },
  ];
  const valmont = [
    { mot: 'valmont', ecart: 0 },
    { mot: 'valmondois', ecart: 2 },
  ];
  expect(textesPossibles([commune, valmont], 3)).toEqual(['commune valmont', 'communes valmont', 'commune valmondois']);
  expect(textesPossibles([commune, []], 3)).toEqual([]);
});
