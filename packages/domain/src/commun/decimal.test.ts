import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  additionner,
  arrondir,
  centieme,
  comparer,
  type Decimal,
  decimalesSignificatives,
  diviser,
  ecrireDecimal,
  egaux,
  lireDecimal,
  multiplier,
  sommer,
  soustraire,
  texteMontant,
  ZERO,
} from './decimal.ts';

const d = (texte: string): Decimal => {
  const lu = lireDecimal(texte);
  if (!lu) throw new Error(`not a decimal: ${texte}`);
  return lu;
};
const decimal = fc
  .record({ coefficient: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), echelle: fc.integer({ min: 0, max: 8 }) })
  .map((x): Decimal => x);

describe('reading a decimal', () => {
  it.each([
    ['0', '0'],
    ['-12.50', '-12.50'],
    ['+3', '3'],
    ['.5', '0.5'],
    ['7.', '7'],
    ['000012.340', '12.340'],
    ['-0', '0'],
    ['123456789012345678901234567890.12', '123456789012345678901234567890.12'],
  ])('%s is read as %s', (texte, attendu) => expect(ecrireDecimal(d(texte))).toBe(attendu));

  it.each(['', ' ', '.', '-', '1,5', '1e3', '0x10', '1 000', 'NaN', 'Infinity', '12€', '1'.repeat(41)])(
    '%j is no decimal',
    (texte) => expect(lireDecimal(texte)).toBeNull(),
  );

  it('gives back what was written', () => {
    fc.assert(
      fc.property(decimal, (a) => {
        expect(ecrireDecimal(d(ecrireDecimal(a)))).toBe(ecrireDecimal(a));
      }),
    );
  });
});

describe('calculating', () => {
  it('adds without the error of floats', () => expect(ecrireDecimal(additionner(d('0.1'), d('0.2')))).toBe('0.3'));

  it('agrees with integers at any scale', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(egaux(additionner(a, b), additionner(b, a))).toBe(true);
        expect(egaux(soustraire(additionner(a, b), b), a)).toBe(true);
        expect(multiplier(a, b).coefficient).toBe(a.coefficient * b.coefficient);
        expect(comparer(a, b)).toBe(-comparer(b, a) + 0);
      }),
    );
  });

  it('sums in any order to the same', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 20 }), (a) => {
        expect(egaux(sommer(a), sommer([...a].reverse()))).toBe(true);
      }),
    );
  });

  it('takes a hundredth exactly', () => expect(ecrireDecimal(centieme(d('19.6')))).toBe('0.196'));
});

describe('rounding', () => {
  it.each([
    ['0.005', '0.01', '0.01'],
    ['-0.005', '-0.01', '0.00'],
    ['2.344', '2.34', '2.34'],
    ['2.345', '2.35', '2.35'],
    ['-2.345', '-2.35', '-2.34'],
    ['-2.346', '-2.35', '-2.35'],
    ['1', '1.00', '1.00'],
    ['999.995', '1000.00', '1000.00'],
  ])('%s gives %s away from zero, and %s as XPath does', (texte, loin, xpath) => {
    expect(ecrireDecimal(arrondir(d(texte), 2))).toBe(loin);
    expect(ecrireDecimal(arrondir(d(texte), 2, 'DEMI_VERS_LE_HAUT'))).toBe(xpath);
  });

  it('never moves a value by more than half of the last decimal, and is the same twice', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 6 }), (a, n) => {
        const r = arrondir(a, n);
        const ecart = multiplier(soustraire(r, a), d('2'));
        expect(
          comparer(
            { coefficient: ecart.coefficient < 0n ? -ecart.coefficient : ecart.coefficient, echelle: ecart.echelle },
            { coefficient: 1n, echelle: n },
          ),
        ).toBeLessThanOrEqual(0);
        expect(arrondir(r, n)).toEqual(r);
        expect(r.echelle).toBe(n);
      }),
    );
  });

  it('is symmetric around zero', () => {
    fc.assert(
      fc.property(decimal, (a) => {
        const oppose = arrondir({ coefficient: -a.coefficient, echelle: a.echelle }, 2);
        expect(oppose.coefficient).toBe(-arrondir(a, 2).coefficient);
      }),
    );
  });
});

describe('a quotient', () => {
  it.each([
    ['2', '3', '0.67'],
    ['-2', '3', '-0.67'],
    ['1', '8', '0.13'],
    ['0.0149999', '3', '0.00'],
    ['1000', '0.25', '4000.00'],
  ])('%s / %s is %s', (a, b, attendu) => expect(ecrireDecimal(diviser(d(a), d(b), 2))).toBe(attendu));
});

describe('text of an amount', () => {
  it.each([
    ['565', '565.00'],
    ['565.0', '565.00'],
    ['565.1234', '565.1234'],
    ['565.1200', '565.12'],
    ['abc', 'abc'],
  ])('%s is shown as %s', (texte, attendu) => expect(texteMontant(texte)).toBe(attendu));

  it('counts the decimals that matter', () => {
    expect(decimalesSignificatives(d('12.500'))).toBe(1);
    expect(decimalesSignificatives(ZERO)).toBe(0);
  });
});
