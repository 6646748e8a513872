import { describe, expect, it } from 'vitest';
import { nomDeFichier } from './fichiers.ts';

describe('the name of a file that somebody sends', () => {
  it.each([
    ['facture.xml', 'facture.xml'],
    ['../../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\f.pdf', 'f.pdf'],
    ['...cachée', 'cachée'],
    ['a\u0000b\u202Egpj.exe', 'abgpj.exe'],
    ['e\u0301te\u0301.xml', 'été.xml'],
    ['', 'fichier'],
    ['   ', 'fichier'],
    ['/', 'fichier'],
    [undefined, 'fichier'],
    [`${'a'.repeat(300)}.xml`, `${'a'.repeat(196)}.xml`],
    [`${'a'.repeat(199)}😀`, `${'a'.repeat(199)}\uFFFD`],
  ])('%j becomes %j', (annonce, attendu) => expect(nomDeFichier(annonce)).toBe(attendu));
});
