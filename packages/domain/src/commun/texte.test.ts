import { describe, expect, it } from 'vitest';
import { caractereInterdit, couper, normaliser } from './texte.ts';

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

  it('is cut with an ellipsis', () => {
    expect(couper('abcdef', 4)).toBe('abc…');
    expect(couper('abcd', 4)).toBe('abcd');
  });
});
