import { describe, expect, it } from 'vitest';
import { normaliserNombreSaisi } from './nombres-saisis.ts';

describe('a number as people type it', () => {
  it.each([
    ['1 234,56', '1234.56'],
    ['1\u202f234,56\u00a0€', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ["1'234.50", '1234.50'],
    ['1.234.567', '1234567'],
    ['1,234,567.8', '1234567.8'],
    ['12,', '12'],
    [',5', '0.5'],
    ['1,234', '1.234'],
    ['0012', '12'],
    ['−3,50', '-3.50'],
    ['5,5 %', '5.5'],
    ['120 EUR', '120'],
    ['', ''],
    ['   ', ''],
  ])('%j becomes %j', (texte, attendu) => expect(normaliserNombreSaisi(texte)).toBe(attendu));

  it.each(['abc', '-', ',', '12,5,5', '1.23.456', '1,23.5', '1e5', '12€50', '--2', '1'.repeat(41)])(
    '%j is no number, and stays as typed',
    (texte) => expect(normaliserNombreSaisi(texte)).toBe(texte),
  );
});
