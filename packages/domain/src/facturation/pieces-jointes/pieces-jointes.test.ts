import { describe, expect, it } from 'vitest';
import { type Anomalie, estFatale } from '../anomalies.ts';
import { jugerNomDePiece, jugerPiece, jugerPieces, TAILLE_MAX_PIECE } from '../pieces.ts';
import { etatAntivirus } from './antivirus.ts';
import { DEBUT_JUGE, estDuTexte } from './contenu.ts';
import { EXTENSIONS_PIECES, FORMATS_PIECES, MARQUES, typeMimeDe } from './formats.ts';

/** Bytes of a text of one character a byte. */
const octets = (texte: string): Uint8Array => Uint8Array.from(texte, (c) => c.charCodeAt(0));
const utf16 = (texte: string): Uint8Array =>
  Uint8Array.from([...texte].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]));
const codes = (anomalies: readonly Anomalie[]): string[] => anomalies.map((a) => a.code);
const contenu = (nom: string, debut: string | Uint8Array): Anomalie[] =>
  jugerPiece({ nom, taille: 100, debut: typeof debut === 'string' ? octets(debut) : debut });

const PROGRAMMES = {
  EXE: 'MZ\x90\x00\x03\x00',
  ELF: '\x7fELF\x02\x01\x01\x00',
  'Mach-O': '\xcf\xfa\xed\xfe\x07\x00',
  CLASS: '\xca\xfe\xba\xbe\x00\x00',
  LNK: 'L\x00\x00\x00\x01\x14\x02\x00\x00',
  CAB: 'MSCF\x00\x00\x00\x00',
};

describe('the content of an attachment', () => {
  it.each([
    ['a.pdf', '%PDF-1.7'],
    ['a.pdf', '\xef\xbb\xbf\n%PDF-1.4'],
    ['a.PNG', '\x89PNG\r\n\x1a\n\x00'],
    ['a.jpeg', '\xff\xd8\xff\xe0\x00'],
    ['a.gif', 'GIF89a\x00'],
    ['a.tif', 'MM\x00*\x00'],
    ['a.docx', 'PK\x03\x04\x14'],
    ['a.xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['a.tgz', '\x1f\x8b\x08'],
    ['a.p7s', '\x30\x82\x05'],
    ['a.p7s', '-----BEGIN PKCS7-----'],
    ['a.xlm', '\x09\x08\x10'],
    ['a.fax', '\x00\x01\x35\x7c'],
    ['a.txt', 'Bon de livraison\r\n\tn° 12\f\x1a'],
    ['a.csv', 'num\xe9ro;montant \x80'],
    ['a.csv', '\xc3\xa9;\xe2\x82\xac;\xf0\x9f\x98\x80;\xc3'],
    ['a.html', '<p>'],
    ['a.htm', 'sans balise'],
    ['a.xml', '\xef\xbb\xbf  <?xml version="1.0"?>'],
    ['a.svg', '<svg>'],
  ])('%s beginning with %j is what it says', (nom, debut) => expect(contenu(nom, debut)).toEqual([]));

  it('may be UTF-16, with its mark or with a tag', () => {
    for (const texte of ['\uFEFF<a>é</a>', '<a>é</a>']) expect(contenu('a.xml', utf16(texte))).toEqual([]);
    expect(contenu('a.txt', utf16('\uFEFFété'))).toEqual([]);
    expect(codes(contenu('a.txt', utf16('\uFEFF\u0000')))).toEqual(['ORP-PIECE-CONTENU']);
  });

  it.each([
    ['a.txt', 'un\x00deux'],
    ['a.txt', '\x01\x02\x03'],
    ['a.csv', '\x81\xff'],
    ['a.pdf', 'bonjour'],
    ['a.xml', 'bonjour'],
    ['a.svg', '{"a":1}'],
    ['a.docx', 'PK'],
    ['a.jpg', '\xff\xd8'],
  ])('%s beginning with %j is not, and cannot be told', (nom, debut) =>
    expect(contenu(nom, debut)).toMatchObject([{ code: 'ORP-PIECE-CONTENU', gravite: 'FATALE' }]),
  );

  it.each([
    ['photo.png', '\xff\xd8\xff\xe0', 'JPEG'],
    ['bon.doc', 'PK\x03\x04', 'ZIP/DOCX/XLSX/ODT'],
    ['bon.txt', '\x89PNG\r\n\x1a\n\x00', 'PNG'],
    ['bon.zip', 'Rar!\x1a\x07\x00', 'RAR'],
  ])('%s beginning with %j is named for what it is: %s', (nom, debut, reel) =>
    expect(contenu(nom, debut)).toMatchObject([{ code: 'ORP-PIECE-CONTENU-AUTRE', parametres: { contenu: reel } }]),
  );

  it('is never a program, whatever its name', () => {
    for (const extension of EXTENSIONS_PIECES) {
      for (const [nom, debut] of Object.entries(PROGRAMMES)) {
        expect(contenu(`a.${extension}`, debut), `${nom} as ${extension}`).toMatchObject([
          { code: 'ORP-PIECE-CONTENU-AUTRE', parametres: { contenu: nom, extension: extension.toUpperCase() } },
        ]);
      }
    }
    expect(codes(contenu('a.pdf', `MZ\x90\x00${' '.repeat(100)}%PDF-1.4`))).toEqual(['ORP-PIECE-CONTENU-AUTRE']);
  });

  it('of every format begins with its marks, and each mark is of use', () => {
    for (const [extension, format] of Object.entries(FORMATS_PIECES)) {
      for (const nom of format.marques ?? [])
        for (const marque of MARQUES[nom]) expect(contenu(`a.${extension}`, marque), `${extension} ${nom}`).toEqual([]);
    }
  });

  it('is judged by its first bytes alone', () => {
    const long = new Uint8Array(DEBUT_JUGE).fill(0xe2);
    expect(estDuTexte(long.subarray(0, 1))).toBe(true);
    expect(contenu('a.txt', new Uint8Array(DEBUT_JUGE).fill(65))).toEqual([]);
  });
});

describe('the name of an attachment', () => {
  it.each([
    ['bon n°1 « signé ».pdf', []],
    [`${'b'.repeat(46)}.pdf`, []],
    [`${'b'.repeat(47)}.pdf`, ['ORP-PIECE-NOM-LONG']],
    // é as a letter and an accent: one character, as it is kept.
    [`${'e\u0301'.repeat(46)}.pdf`, []],
    ['bon', ['ORP-PIECE-SANS-EXTENSION']],
    ['.pdf', ['ORP-PIECE-SANS-EXTENSION']],
    ['bon.', ['ORP-PIECE-SANS-EXTENSION']],
    ['bon.exe', ['ORP-PIECE-EXTENSION']],
    ['bon.pdf.exe', ['ORP-PIECE-EXTENSION']],
    ['bon.constructor', ['ORP-PIECE-EXTENSION']],
    ['a/b.pdf', ['ORP-PIECE-NOM-CARACTERE']],
    ['a\\b.pdf', ['ORP-PIECE-NOM-CARACTERE']],
    ['10:30.pdf', ['ORP-PIECE-NOM-CARACTERE']],
    ['a\u202Efdp.txt', ['ORP-PIECE-NOM-CARACTERE']],
    ['a\nb.pdf', ['ORP-PIECE-NOM-CARACTERE']],
  ])('%j: %j', (nom, attendus) => expect(codes(jugerNomDePiece(nom))).toEqual(attendus));
});

describe('attachments together', () => {
  const piece = (taille: number, nom = 'a.pdf') => ({ nom, taille, debut: octets('%PDF-') });
  it('weigh 10 MB each at most, and hold something', () => {
    expect(codes(jugerPiece(piece(TAILLE_MAX_PIECE)))).toEqual([]);
    expect(codes(jugerPiece(piece(TAILLE_MAX_PIECE + 1)))).toEqual(['ORP-PIECE-TAILLE']);
    expect(codes(jugerPiece({ nom: 'a.pdf', taille: 0, debut: new Uint8Array() }))).toEqual(['ORP-PIECE-SANS-CONTENU']);
  });

  it('weigh 120 MB at most with what is there already', () => {
    const douze = Array.from({ length: 12 }, () => piece(TAILLE_MAX_PIECE));
    expect(jugerPieces(douze)).toEqual([]);
    expect(codes(jugerPieces(douze, 1))).toEqual(['ORP-PIECES-TOTAL']);
  });

  it('are all told what is wrong with them, and nothing of it is a mere warning', () => {
    const anomalies = jugerPieces([piece(TAILLE_MAX_PIECE + 1, 'a:b.exe'), piece(1, 'b')]);
    expect(codes(anomalies).sort()).toEqual([
      'ORP-PIECE-EXTENSION',
      'ORP-PIECE-NOM-CARACTERE',
      'ORP-PIECE-SANS-EXTENSION',
      'ORP-PIECE-TAILLE',
    ]);
    expect(anomalies.every(estFatale)).toBe(true);
  });
});

describe('what an attachment is served as', () => {
  it('is what its extension says, never something that runs', () => {
    expect(typeMimeDe('a.pdf')).toBe('application/pdf');
    for (const nom of ['a.html', 'a.svg', 'a.xhtml', 'a.xsl', 'a', 'a.exe'])
      expect(typeMimeDe(nom)).toBe('application/octet-stream');
  });
});

describe('what the antivirus says', () => {
  it.each([
    [null, false, 'NON_ANALYSEE'],
    [null, true, 'EN_ATTENTE'],
    ['SAINE', true, 'SAINE'],
    ['INFECTEE', false, 'INFECTEE'],
  ] as const)('%s, antivirus %s: %s', (verdict, present, attendu) =>
    expect(etatAntivirus(verdict, present)).toBe(attendu),
  );
});
