import { describe, expect, it } from 'vitest';
import { nomDeDossier, nomDeFichier, nomsUniques } from './archive.ts';

describe('the folder of an invoice', () => {
  it.each([
    ['F-2026-014', 'Les Délices de Savoie', 'F-2026-014_Les Delices de Savoie'],
    ['2026/0064', 'Œuvres & Cie', '2026-0064_OEuvres - Cie'],
    [null, 'Atelier', 'sans-numero_Atelier'],
    ['CON', '', 'CON_'],
    ['../../etc', 'passwd', 'etc_passwd'],
    ['F1', 'A'.repeat(200), `F1_${'A'.repeat(57)}`],
    ['F1', 'Fin.', 'F1_Fin'],
    ['日本', '株式会社', '_'],
  ])('of %j by %j is %j', (numero, fournisseur, attendu) => {
    expect(nomDeDossier(numero, fournisseur)).toBe(attendu === 'CON_' ? 'CON_' : attendu);
  });
});

describe('a file in an archive', () => {
  it.each([
    ['bon n°1 « signé ».pdf', 'bon n-1 - signe.pdf'],
    ['CON.txt', '_CON.txt'],
    ['nul', '_nul'],
    ['a\\b:c*d?.pdf', 'a-b-c-d.pdf'],
    ['facture', 'facture'],
    ['.htaccess', 'htaccess'],
    ['facture.tar.gz', 'facture.tar.gz'],
    ['x. ', 'x'],
    ['\u202egpj.exe', 'gpj.exe'],
  ])('%j is called %j', (designation, attendu) => expect(nomDeFichier(designation)).toBe(attendu));

  it('is never called like another, whatever the case', () => {
    const unique = nomsUniques();
    expect(['a.pdf', 'A.PDF', 'a.pdf', 'a_2.pdf', 'b', 'B'].map(unique)).toEqual([
      'a.pdf',
      'A_2.PDF',
      'a_3.pdf',
      'a_2_2.pdf',
      'b',
      'B_2',
    ]);
  });
});
