import { describe, expect, it } from 'vitest';
import { jourSaisi, texteLongSaisi, texteSaisi } from './schemas.ts';

describe('text that somebody types', () => {
  it('is trimmed and composed', () => {
    expect(texteSaisi(20).parse('  De\u0301lices ')).toBe('D\u00e9lices');
    expect(texteSaisi(4).safeParse('abcde').success).toBe(false);
    expect(texteSaisi(4).safeParse(' abcd ').success).toBe(true);
  });

  it.each(['a\u0000b', 'a\nb', 'a\tb', 'a\u202eb', 'a\u2066b', 'a\ufeffb'])('%j stands on no line', (texte) =>
    expect(texteSaisi(20).safeParse(texte).success).toBe(false),
  );

  it('may have lines where it is long', () => {
    expect(texteLongSaisi(20).parse('Un\r\ndeux\n\ttrois')).toBe('Un\ndeux\n\ttrois');
    expect(texteLongSaisi(20).safeParse('a\u0000b').success).toBe(false);
    expect(texteLongSaisi(20).safeParse('a\n\u202eb').success).toBe(false);
  });
});

describe('a day that somebody gives', () => {
  it.each(['1900-01-01', '2026-02-28', '2999-12-31'])('%s is taken', (jour) =>
    expect(jourSaisi.parse(jour)).toBe(jour),
  );
  it.each(['0000-01-01', '1899-12-31', '3000-01-01', '2026-02-29', '12026-01-01', ''])('%j is not', (jour) =>
    expect(jourSaisi.safeParse(jour).success).toBe(false),
  );
});
