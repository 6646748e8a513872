import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceDeFrappe, fautesPermises } from './distance.ts';

describe('slips of the hand between two words', () => {
  it.each([
    ['valmont', 'valmont', 0],
    ['valmnot', 'valmont', 1],
    ['valmon', 'valmont', 1],
    ['valmonnt', 'valmont', 1],
    ['walmont', 'valmont', 1],
    ['comunne', 'commune', 2],
    ['lyon', 'nice', 3],
    ['', 'ab', 2],
  ])('%s and %s: %i', (a, b, d) => expect(distanceDeFrappe(a, b, 2)).toBe(Math.min(d, 3)));

  it('is the same both ways, and nothing only for the same word', () => {
    const mot = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(mot, mot, (a, b) => {
        const d = distanceDeFrappe(a, b, 8);
        expect(distanceDeFrappe(b, a, 8)).toBe(d);
        expect(d === 0).toBe(a === b);
        expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it.each([
    ['rue', 0],
    ['lyon', 1],
    ['valmont', 2],
  ])('%s may have %i', (mot, n) => expect(fautesPermises(mot)).toBe(n));
});
