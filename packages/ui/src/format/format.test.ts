import { describe, expect, test } from 'vitest';
import {
  formaterDateInstant,
  formaterIban,
  formaterInstant,
  formaterJour,
  formaterMontant,
  formaterRelatif,
  formaterSiret,
  formaterTaille,
} from './format.ts';

/** French groups digits with a narrow no-break space, and sets the currency apart with a no-break one. */
const lisible = (texte: string) => texte.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ');

describe('amounts', () => {
  test.each([
    ['1234.56', 'EUR', '1 234,56 €'],
    ['1440', 'EUR', '1 440,00 €'],
    ['-0.5', 'EUR', '-0,50 €'],
    ['1000', 'JPY', '1 000 JPY'],
    ['12.345', 'TND', '12,345 TND'],
    ['1234.5', null, '1 234,5'],
    ['0.123456', 'EUR', '0,123456 €'],
    ['12.5000', 'EUR', '12,50 €'],
  ])('%s %s reads %s', (montant, devise, attendu) => {
    expect(lisible(formaterMontant(montant, devise, 'fr'))).toBe(attendu);
  });

  test('an amount beyond what a float can hold keeps every digit', () => {
    expect(lisible(formaterMontant('9007199254740993.01', 'EUR', 'fr'))).toBe('9 007 199 254 740 993,01 €');
  });

  test('whatever the amount, the digits that are read are the digits that it has', () => {
    let centimes = 7n;
    for (let i = 0; i < 3_000; i++) {
      // Any size up to seventeen digits of euros, without chance: a sequence that visits them all.
      centimes = (centimes * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 63n;
      const valeur = centimes >> BigInt(i % 60);
      const montant = `${i % 2 ? '-' : ''}${valeur / 100n}.${String(valeur % 100n).padStart(2, '0')}`;
      const lu = formaterMontant(montant, 'EUR', 'fr').replace(/[^\d,−-]/g, '');
      expect(lu.replace('−', '-').replace(',', '.')).toBe(montant);
    }
  });

  test('English writes the same amount its own way', () => {
    expect(formaterMontant('1234.56', 'EUR', 'en')).toBe('€1,234.56');
  });

  test('a text that is no amount, or no currency, is given back rather than guessed', () => {
    expect(formaterMontant('n/a', 'EUR', 'fr')).toBe('n/a EUR');
    expect(lisible(formaterMontant('12.5', 'euros', 'fr'))).toBe('12,50 euros');
  });

  test('decimals beyond those asked for are rounded for display', () => {
    expect(lisible(formaterMontant('0.126', 'EUR', 'fr', { max: 2 }))).toBe('0,13 €');
  });
});

describe('days and instants', () => {
  test('a day carries no zone: it is written as it is', () => {
    expect(formaterJour('2026-11-21', 'fr')).toBe('21/11/2026');
    expect(formaterJour('2026-11-21', 'en', true)).toBe('Saturday 21/11/2026');
    expect(formaterJour('2026-11-21', 'fr', true)).toBe('samedi 21/11/2026');
    expect(formaterJour('soon', 'fr')).toBe('soon');
  });

  test('an instant is shown in Paris, across midnight and across summer time', () => {
    expect(formaterInstant('2026-11-20T23:30:00Z', 'fr')).toBe('21/11/2026 à 00:30');
    expect(formaterInstant('2026-07-01T22:30:00Z', 'en')).toBe('02/07/2026 at 00:30');
    expect(formaterDateInstant('2026-12-31T23:30:00Z', 'fr')).toBe('01/01/2027');
  });

  test.each([
    ['2026-11-21T10:00:00Z', 'il y a 2 heures'],
    ['2026-11-21T11:59:40Z', 'à l’instant'],
    ['2026-11-20T11:00:00Z', 'hier'],
    ['2026-11-19T16:44:00Z', 'avant-hier'],
    ['2026-11-17T23:30:00Z', 'il y a 3 jours'],
  ])('%s is %s at noon', (instant, attendu) => {
    expect(formaterRelatif(instant, new Date('2026-11-21T12:00:00Z'), 'fr')).toBe(attendu);
  });
});

describe('identifiers and sizes', () => {
  test('a SIRET is grouped, another identifier is left alone', () => {
    expect(formaterSiret('12345678900012')).toBe('123\u00a0456\u00a0789\u00a000012');
    expect(formaterSiret('DE123456789')).toBe('DE123456789');
  });

  test('an IBAN is read by fours', () => {
    expect(lisible(formaterIban('FR7630006000011234567890189'))).toBe('FR76 3000 6000 0112 3456 7890 189');
  });

  test.each([
    [0, '0 octets'],
    [999, '999 octets'],
    [1_440_000, '1,4 Mo'],
    [10 * 1024 * 1024, '10 Mo'],
    [120 * 1024 * 1024, '120 Mo'],
  ])('%i bytes read %s', (octets, attendu) => {
    expect(lisible(formaterTaille(octets, 'fr'))).toBe(attendu);
  });
});
