import { describe, expect, it } from 'vitest';
import { avantApres, codePostalCorrect, ecarts, telephoneCorrect } from './fiche.ts';

describe('a structure’s sheet', () => {
  it.each([
    ['04 50 12 34 56', true],
    ['+33 (0)4.50.12.34.56', true],
    ['12345', false],
    ['rappeler', false],
    ['0450123456 poste 2', false],
  ])('telephone %j: %s', (numero, correct) => expect(telephoneCorrect(numero)).toBe(correct));

  it.each([
    ['74000', 'FR', true],
    ['7400', 'FR', false],
    ['SW1A 1AA', 'GB', true],
  ])('postcode %j in %s: %s', (code, pays, correct) => expect(codePostalCorrect(code, pays)).toBe(correct));

  it('names what differs, and tells nothing from nothing', () => {
    const avant = { ville: 'Valmont', libelle: null, devises: ['USD'] };
    const apres = { ville: 'Valmont', libelle: '', devises: ['USD', 'CHF'] };
    const champs = ['ville', 'libelle', 'devises'] as const;
    expect(ecarts(champs, avant, apres)).toEqual(['devises']);
    expect(avantApres(['devises'], avant, apres)).toEqual({
      champs: 'devises',
      'avant.devises': 'USD',
      'apres.devises': 'USD CHF',
    });
  });
});
