import { describe, expect, it } from 'vitest';
import { LIGNES_MAX, lignesCollees } from './coller.ts';

const lues = (texte: string) =>
  lignesCollees(texte)?.map((l) => [l.denomination, l.quantite, l.prixUnitaire, l.tauxTva]) ?? null;

describe('lines pasted from a spreadsheet', () => {
  it.each([
    ['numbers as French writes them', 'Repas\t1 200\t4,85\t5,5 %', [['Repas', '1200', '4.85', '5.5']]],
    ['numbers as English writes them', 'Repas\t1,200.5\t4.85\t20', [['Repas', '1200.5', '4.85', '20']]],
    [
      'rows of unequal length',
      'Pain\t3\nLait\t2\t1,10',
      [
        ['Pain', '3', '', '20'],
        ['Lait', '2', '1.10', '20'],
      ],
    ],
    ['titles of columns left out', 'Désignation\tQté\tPrix\r\nPain\t3\t1,20\r\n', [['Pain', '3', '1.20', '20']]],
    ['cells that hold line ends and quotes', '"Pain\r\n""bio"""\t3\t1,20', [['Pain "bio"', '3', '1.20', '20']]],
    ['characters that nobody sees left out', '\uFEFFPain\u000bbio\t3\t1,20', [['Pain bio', '3', '1.20', '20']]],
    ['empty rows left out', '\t\t\nPain\t3\t1,20\n\t\t', [['Pain', '3', '1.20', '20']]],
    ['what is no number kept as it stands', 'Pain\ttrois\t1,20', [['Pain', 'trois', '1.20', '20']]],
  ])('%s', (_cas, texte, attendu) => {
    expect(lues(texte)).toEqual(attendu);
  });

  it('a text that is no table is pasted as text', () => {
    expect(lignesCollees('Pain, lait et beurre')).toBeNull();
    expect(lignesCollees('\t')).toBeNull();
  });

  it('one paste brings no more lines than an invoice may have', () => {
    expect(lignesCollees('Pain\t1\n'.repeat(LIGNES_MAX + 5))).toHaveLength(LIGNES_MAX);
  });
});
