import { createCipheriv } from 'node:crypto';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { type FichierArchive, uneArchiveTarGz, uneArchiveZip } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { LIMITES } from '../limites.ts';
import { crc32 } from './archive/crc32.ts';
import { type Archive, ouvrirArchive, sourceOctets, typeArchive } from './archive.ts';

const ouvrir = (octets: Uint8Array, nom: string): Promise<Archive> => {
  const type = typeArchive(octets);
  if (!type) throw new Error('no archive');
  return ouvrirArchive(sourceOctets(octets), nom, type);
};
const texte = (octets: Uint8Array | null): string | null => octets && new TextDecoder().decode(octets);
const contenu = async (archive: Archive, apresRang = 0): Promise<(readonly [string, string | null])[]> => {
  const lus: (readonly [string, string | null])[] = [];
  for await (const d of archive.extraire(apresRang)) {
    lus.push([d.annonce.chemin, texte(d.octets) ?? d.anomalie?.code ?? null]);
  }
  return lus;
};
const refus = async (octets: Uint8Array, nom: string): Promise<string | undefined> =>
  (await ouvrir(octets, nom)).refus?.code;

const fichiers = (nombre: number): FichierArchive[] =>
  Array.from({ length: nombre }, (_, i) => ({ chemin: `lot/f-${i + 1}.xml`, octets: `<f>${i + 1}</f>` }));
const ORDINAIRES: readonly FichierArchive[] = [
  { chemin: 'janvier/', octets: '' },
  { chemin: 'janvier/éclair n°1.xml', octets: '<Invoice>un</Invoice>' },
  { chemin: 'facture-2.pdf', octets: 'a'.repeat(300_000) },
  { chemin: '__MACOSX/._facture-2.pdf', octets: 'x' },
  { chemin: 'janvier/.DS_Store', octets: 'x' },
  { chemin: `${'long-'.repeat(25)}nom/3.xml`, octets: '' },
];
const ATTENDUS = [
  ['janvier/éclair n°1.xml', '<Invoice>un</Invoice>'],
  ['facture-2.pdf', 'a'.repeat(300_000)],
  [`${'long-'.repeat(25)}nom/3.xml`, ''],
];

describe.each([
  ['zip', uneArchiveZip, 'lot.zip'],
  ['tar.gz', uneArchiveTarGz, 'lot.tar.gz'],
] as const)('a lot as %s', (_, archiver, nom) => {
  it('gives its documents in order, without folders and what systems leave', async () => {
    const archive = await ouvrir(await archiver(ORDINAIRES), nom);
    expect(archive.refus).toBeNull();
    expect(archive.documents.map((d) => [d.rang, d.taille])).toEqual([
      [1, 21],
      [2, 300_000],
      [3, 0],
    ]);
    expect(await contenu(archive)).toEqual(ATTENDUS);
    expect(await contenu(archive, 1)).toEqual(ATTENDUS.slice(1));
    expect(await contenu(archive, 3)).toEqual([]);
  });

  it('holds 500 documents, not one more', async () => {
    const plein = await ouvrir(await archiver(fichiers(500)), nom);
    expect([plein.refus, plein.documents.length]).toEqual([null, 500]);
    expect(await refus(await archiver(fichiers(501)), nom)).toBe('ORP-ARCHIVE-NOMBRE');
    expect(await refus(await archiver([]), nom)).toBe('ORP-ARCHIVE-VIDE');
  });

  it('is named for what it is', async () => {
    const octets = await archiver(fichiers(1));
    expect(await refus(octets, 'lot.xml')).toBe('ORP-CONT-EXTENSION');
    expect(await refus(octets, nom.toUpperCase())).toBeUndefined();
  });

  it('is refused wherever it is cut, and where a byte of it changed its content is', async () => {
    const octets = await archiver(fichiers(40));
    for (const part of [0.2, 0.5, 0.9, 0.999]) {
      expect(await refus(octets.slice(0, Math.floor(octets.length * part)), nom), String(part)).toBe(
        'ORP-ARCHIVE-ALTEREE',
      );
    }
    expect(await refus(new Uint8Array([...octets, 1, 2, 3]), nom)).toBe('ORP-ARCHIVE-ALTEREE');
    const change = octets.slice();
    const milieu = Math.floor(octets.length / 3);
    change[milieu] = (change[milieu] ?? 0) ^ 0x55;
    const archive = await ouvrir(change, nom);
    const lus = archive.refus ? [archive.refus.code] : (await contenu(archive)).map(([, c]) => c);
    expect(lus).toContainEqual(expect.stringMatching(/^ORP-ARCHIVE-(ALTEREE|DOCUMENT-ALTERE|CHEMIN)$/));
  });
});

describe('paths that leave the folder of the archive', () => {
  const cas = [
    '../f.xml',
    'a/../../f.xml',
    '/etc/f.xml',
    'C:/f.xml',
    '..\\f.xml',
    'a\u202ef.xml',
    `${'n'.repeat(300)}.xml`,
  ];
  it.each(cas)('%j refuses a tar.gz', async (chemin) => {
    expect(await refus(await uneArchiveTarGz([{ chemin, octets: 'x' }]), 'a.tar.gz')).toBe('ORP-ARCHIVE-CHEMIN');
  });
  it.each(cas)('%j refuses a zip', async (chemin) => {
    // The writer refuses such names itself: one of the same length is written, then changed.
    const vrai = Buffer.from(chemin);
    const faux = Buffer.alloc(vrai.length, 'k');
    const octets = remplacer(await uneArchiveZip([{ chemin: faux.toString(), octets: 'x' }]), faux, vrai);
    expect(await refus(octets, 'a.zip')).toBe('ORP-ARCHIVE-CHEMIN');
  });
});

/** Every occurrence of some bytes, by others of the same length. */
function remplacer(octets: Uint8Array, avant: Uint8Array, apres: Uint8Array): Uint8Array {
  const copie = Buffer.from(octets);
  for (let p = copie.indexOf(avant); p >= 0; p = copie.indexOf(avant, p + 1)) copie.set(apres, p);
  return new Uint8Array(copie);
}

/** Where the entries of the central directory begin. */
function repertoire(octets: Uint8Array): number[] {
  const b = Buffer.from(octets);
  const places: number[] = [];
  for (let p = b.indexOf('PK\x01\x02'); p >= 0; p = b.indexOf('PK\x01\x02', p + 1)) places.push(p);
  return places;
}
const modifier = (octets: Uint8Array, changer: (b: Buffer) => void): Uint8Array => {
  const copie = Buffer.from(octets);
  changer(copie);
  return new Uint8Array(copie);
};

describe('a hostile zip', () => {
  const deux = () =>
    uneArchiveZip([
      { chemin: 'aaa.xml', octets: 'un' },
      { chemin: 'bbb.xml', octets: 'deux' },
    ]);

  it('that is encrypted, links elsewhere or repeats a name is refused by name', async () => {
    const chiffree = modifier(await deux(), (b) => {
      const p = repertoire(b)[1] ?? 0;
      b.writeUInt16LE(b.readUInt16LE(p + 8) | 1, p + 8);
    });
    expect((await ouvrir(chiffree, 'a.zip')).refus).toMatchObject({
      code: 'ORP-ARCHIVE-CHIFFREE',
      parametres: { chemin: 'bbb.xml' },
    });
    const lien = await uneArchiveZip([{ chemin: 'f.xml', octets: '/etc/passwd', mode: 0o120777 }]);
    expect(await refus(lien, 'a.zip')).toBe('ORP-ARCHIVE-LIEN');
    const tube = await uneArchiveZip([{ chemin: 'f.xml', octets: '', mode: 0o010644 }]);
    expect(await refus(tube, 'a.zip')).toBe('ORP-ARCHIVE-SPECIAL');
    const repete = remplacer(await deux(), Buffer.from('bbb.xml'), Buffer.from('aaa.xml'));
    expect(await refus(repete, 'a.zip')).toBe('ORP-ARCHIVE-NOM-REPETE');
  });

  it('whose sizes are lies is stopped at the first lie', async () => {
    // 30 MB of zeros announced as 1 kB: the directory says nothing wrong, the data does.
    const zeros = deflateRawSync(new Uint8Array(30 * 1024 * 1024));
    const octets = modifier(
      await uneArchiveZip(
        [
          { chemin: 'b.xml', octets: zeros },
          { chemin: 'c.xml', octets: 'x' },
        ],
        { compresser: false },
      ),
      (b) => {
        const [p = 0] = repertoire(b);
        b.writeUInt16LE(8, p + 10);
        b.writeUInt32LE(1024, p + 24);
        b.writeUInt16LE(8, 8);
      },
    );
    const archive = await ouvrir(octets, 'a.zip');
    expect(archive.refus).toBeNull();
    expect(await contenu(archive)).toEqual([
      ['b.xml', 'ORP-ARCHIVE-BOMBE'],
      ['c.xml', 'ORP-ARCHIVE-BOMBE'],
    ]);
  });

  it('whose entries share their bytes is refused', async () => {
    const octets = modifier(await deux(), (b) => {
      const [premiere = 0, seconde = 0] = repertoire(b);
      b.writeUInt32LE(b.readUInt32LE(premiere + 42), seconde + 42);
    });
    expect(await refus(octets, 'a.zip')).toBe('ORP-ARCHIVE-BOMBE');
  });

  it('whose local header says another name than its directory gives nothing', async () => {
    const octets = modifier(await deux(), (b) => b.write('xxx.xml', b.indexOf('aaa.xml')));
    expect(await contenu(await ouvrir(octets, 'a.zip'))).toEqual([
      ['aaa.xml', 'ORP-ARCHIVE-DOCUMENT-ALTERE'],
      ['bbb.xml', 'deux'],
    ]);
  });

  it('with something before or between what it announces is refused', async () => {
    expect(await refus(new Uint8Array([...(await deux()).slice(0, 4), ...(await deux())]), 'a.zip')).toBe(
      'ORP-ARCHIVE-ALTEREE',
    );
  });

  it('that is an office document is named for what it is', async () => {
    const docx = await uneArchiveZip([
      { chemin: '[Content_Types].xml', octets: '' },
      { chemin: 'word/document.xml', octets: '' },
    ]);
    expect((await ouvrir(docx, 'a.zip')).refus).toMatchObject({
      code: 'ORP-CONT-BUREAUTIQUE',
      parametres: { contenu: 'Word' },
    });
  });

  it('written as ZIP64 is read like any other', async () => {
    const archive = await ouvrir(await uneArchiveZip(fichiers(3), { zip64: true }), 'a.zip');
    expect(await contenu(archive)).toEqual(fichiers(3).map((f) => [f.chemin, f.octets]));
  });
});

describe('a hostile tar.gz', () => {
  it('with links, devices or a name twice is refused', async () => {
    for (const type of ['symlink', 'link'] as const) {
      expect(await refus(await uneArchiveTarGz([{ chemin: 'f.xml', octets: '', type }]), 'a.tgz')).toBe(
        'ORP-ARCHIVE-LIEN',
      );
    }
    expect(await refus(await uneArchiveTarGz([{ chemin: 'f.xml', octets: '', type: 'fifo' }]), 'a.tgz')).toBe(
      'ORP-ARCHIVE-SPECIAL',
    );
    const deux = [
      { chemin: 'f.xml', octets: '1' },
      { chemin: './f.xml', octets: '2' },
    ];
    expect(await refus(await uneArchiveTarGz(deux), 'a.tgz')).toBe('ORP-ARCHIVE-NOM-REPETE');
  });

  it('that is no tape is named so', async () => {
    expect(await refus(new Uint8Array(gzipSync('<Invoice/>'.repeat(200))), 'a.tar.gz')).toBe('ORP-ARCHIVE-PAS-TAR');
  });

  it('with names by pax records is read by them', async () => {
    const chemin = `${'é'.repeat(90)}/${'f'.repeat(90)}.xml`;
    expect(await contenu(await ouvrir(await uneArchiveTarGz([{ chemin, octets: 'x' }]), 'a.tgz'))).toEqual([
      [chemin.normalize(), 'x'],
    ]);
  });
});

/** Everything that is to be refused quickly: the archive, and what is said of it. */
const bombes: readonly (readonly [string, string, () => Promise<Uint8Array>, string])[] = [
  ['announces 4 GB', 'a.zip', () => annonceDe(0xfffffff0), 'ORP-ARCHIVE-BOMBE'],
  [
    'announces 60 MB of zeros',
    'a.zip',
    () => uneArchiveZip([{ chemin: 'z.xml', octets: new Uint8Array(60 * 1024 * 1024) }]),
    'ORP-ARCHIVE-BOMBE',
  ],
  [
    'announces a document of 61 MB',
    'a.zip',
    async () => uneArchiveZip([{ chemin: 'z.xml', octets: bruit(61) }], { compresser: false }),
    'ORP-ARCHIVE-DOCUMENT-TROP-GROS',
  ],
  [
    'unrolls 300 MB of zeros',
    'a.tgz',
    async () => new Uint8Array(gzipSync(Buffer.concat([debutTar(), Buffer.alloc(300 * 1024 * 1024)]))),
    'ORP-ARCHIVE-BOMBE',
  ],
  [
    'holds 2 500 folders',
    'a.zip',
    () => uneArchiveZip(Array.from({ length: 2_500 }, (_, i) => ({ chemin: `d${i}/`, octets: '' }))),
    'ORP-ARCHIVE-NOMBRE',
  ],
  [
    'ends in a long tail of noise',
    'a.tgz',
    async () => new Uint8Array(Buffer.concat([gzipSync(Buffer.concat([debutTar(), Buffer.alloc(4096)])), bruit(60)])),
    'ORP-ARCHIVE-ALTEREE',
  ],
];
const annonceDe = async (taille: number): Promise<Uint8Array> =>
  modifier(await uneArchiveZip([{ chemin: 'z.xml', octets: 'z'.repeat(1000) }]), (b) =>
    b.writeUInt32LE(taille, (repertoire(b)[0] ?? 0) + 24),
  );
/** Bytes that nothing shrinks, always the same. */
const bruit = (mo: number): Uint8Array =>
  createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(mo * 1024 * 1024));
/** The header of a file of 300 MB. */
function debutTar(): Buffer {
  const b = Buffer.alloc(512);
  b.write('z.xml');
  b.write('00000000000\0', 124);
  b.write('0', 156);
  b.write('ustar\x0000', 257);
  b.fill(' ', 148, 156);
  b.write(
    `${b
      .reduce((s, o) => s + o, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return b;
}

describe('an archive beyond measure', () => {
  it.each(bombes)(
    'that %s (%s) costs less than a second and 200 MB',
    { timeout: 60_000 },
    async (_, nom, faire, code) => {
      const octets = await faire();
      const [avant, memoire] = [process.cpuUsage(), process.memoryUsage().rss];
      const dit = await refus(octets, nom);
      const { user, system } = process.cpuUsage(avant);
      expect(dit).toBe(code);
      expect((user + system) / 1e6).toBeLessThan(1);
      expect(process.memoryUsage().rss - memoire).toBeLessThan(200 * 1024 * 1024);
    },
  );

  it('is refused by its size before it is looked at', async () => {
    const source = { taille: LIMITES.octetsDocument + 1, lire: () => Promise.reject(new Error('not to be read')) };
    expect((await ouvrirArchive(source, 'a.zip', 'ZIP')).refus?.code).toBe('ORP-CONT-TROP-GROS');
  });
});

it('CRC-32 is that of the standard, however it is cut', () => {
  const octets = new TextEncoder().encode('123456789');
  expect(crc32(0, octets)).toBe(0xcbf43926);
  expect(crc32(crc32(0, octets.subarray(0, 4)), octets.subarray(4))).toBe(0xcbf43926);
});
