import { describe, expect, it } from 'vitest';
import { celluleTexte, ligneCsv } from './csv.ts';

describe('a cell of CSV', () => {
  it.each([
    ['Dupont', 'Dupont'],
    [null, ''],
    ['', ''],
    ['a;b', '"a;b"'],
    ['dit "oui"', '"dit ""oui"""'],
    ['deux\nlignes', '"deux\nlignes"'],
    ['=1+1', "'=1+1"],
    ['+33 1', "'+33 1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\n=1', `"'\n=1"`],
    ['＝1+1', "'＝1+1"],
    ['\r=1', `"'\r=1"`],
    ['=HYPERLINK("http://x";"y")', `"'=HYPERLINK(""http://x"";""y"")"`],
  ])('%j is written %s', (texte, cellule) => expect(celluleTexte(texte)).toBe(cellule));
  it('stands between semicolons, lines end as Excel ends them', () => expect(ligneCsv(['a', 'b'])).toBe('a;b\r\n'));
});
