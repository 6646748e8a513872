import { describe, expect, it } from 'vitest';
import { motsDeRecherche, normaliserRecherche, texteDeRecherche } from './recherche.ts';

describe('normaliserRecherche', () => {
  it.each([
    ['Écoles  de Valmont', 'ecoles de valmont'],
    ['Communauté\u00a0de communes', 'communaute de communes'],
    ['E\u0301COLES', 'ecoles'],
    ['Main d’œuvre', "main d'oeuvre"],
    ['FAC-2026/0042+B', 'fac-2026/0042+b'],
    [' \t ', ''],
  ])('writes %j as %j', (texte, attendu) => {
    expect(normaliserRecherche(texte)).toBe(attendu);
  });

  it('changes nothing the second time', () => {
    const une = normaliserRecherche('Très Œuvré — N° 12');
    expect(normaliserRecherche(une)).toBe(une);
  });
});

describe('texteDeRecherche', () => {
  it('joins what there is', () => {
    expect(texteDeRecherche(['F-1', null, 'Les Délices', undefined, ''])).toBe('f-1 les delices');
  });
});

describe('the words of a search', () => {
  it.each([
    ['F-2026/014', ['f', '2026', '014']],
    ["L'École  de l’Été", ['l', 'ecole', 'de', 'ete']],
    ['100 % "pur"', ['100', 'pur']],
    ['ecole École', ['ecole']],
    [' - ', []],
  ])('%s', (texte, mots) => expect(motsDeRecherche(texte)).toEqual(mots));
});
