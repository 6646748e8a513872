import { describe, expect, it } from 'vitest';
import { caractereInterdit, couper, normaliser, sansInterdits } from './texte.ts';

describe('text', () => {
  it('is composed: two writings of the same name become one', () => {
    expect(normaliser('De\u0301lices')).toBe('D\u00e9lices');
    expect(normaliser('plain')).toBe('plain');
  });

  it.each([
    ['F\u202E2026', 'U+202E'],
    ['F\u00002026', 'U+0000'],
    ['A\nB', 'U+000A'],
    ['A\u2066B', 'U+2066'],
    ['A\uFEFFB', 'U+FEFF'],
    ['A\u200FB', 'U+200F'],
  ])('%j holds a character that is refused: %s', (texte, attendu) => expect(caractereInterdit(texte)).toBe(attendu));

  it.each(['Les Délices de Savoie', '東京', 'L’Œuvre n° 3', ''])('%j is accepted', (texte) =>
    expect(caractereInterdit(texte)).toBeNull(),
  );

  it.each([
    ['Pain\u000Bbio', 'Pain bio', 'Pain\nbio'],
    ['un\r\ndeux\rtrois\u2028quatre', 'un deux trois quatre', 'un\ndeux\ntrois\nquatre'],
    ['\uFEFFF\u202E-1\u0007\u0000', 'F-1 ', 'F-1 '],
    ['a\tb', 'a b', 'a\tb'],
    ['L’Œuvre n° 3', 'L’Œuvre n° 3', 'L’Œuvre n° 3'],
  ])('%j is typed as %j on one line, as %j over several', (texte, uneLigne, plusieurs) => {
    expect(sansInterdits(texte)).toBe(uneLigne);
    expect(sansInterdits(texte, true)).toBe(plusieurs);
    expect(caractereInterdit(sansInterdits(texte))).toBeNull();
  });

  it('is cut with an ellipsis', () => {
    expect(couper('abcdef', 4)).toBe('abc…');
    expect(couper('abcd', 4)).toBe('abcd');
  });
});
