import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import {
  DocumentIntrouvable,
  type Documents,
  documentsDossier,
  empreinteDe,
  stockageIndisponible,
  TailleDepassee,
} from '../../src/platform/documents.ts';
import { ATTENTE, documentsS3 } from '../../src/platform/documents-s3.ts';
import { DocumentAltere } from '../../src/platform/flot-verifie.ts';
import { dossierDEssai } from '../appui/deps.ts';
import { ACCES_S3, serveurS3 } from '../appui/s3.ts';

const dossier = await dossierDEssai();
const s3 = await serveurS3();
const surS3 = (acces: Partial<typeof ACCES_S3> | { secret: string } = {}): Documents =>
  documentsS3({ type: 'S3', adresse: s3.adresse, ...ACCES_S3, ...acces });

interface Magasin {
  readonly documents: Documents;
  /** Changes the bytes kept, behind the adapter's back. */
  readonly alterer: (empreinte: string, octets: Buffer) => Promise<void>;
  /** Number of contents kept. */
  readonly compter: () => Promise<number>;
}

const place = (empreinte: string): string => join(dossier, empreinte.slice(0, 2), empreinte.slice(2, 4), empreinte);
const MAGASINS: Record<string, Magasin> = {
  'a folder': {
    documents: documentsDossier(dossier),
    alterer: (empreinte, octets) => writeFile(place(empreinte), octets),
    compter: async () =>
      (await readdir(dossier, { recursive: true, withFileTypes: true })).filter((f) => f.isFile()).length,
  },
  'object storage': {
    documents: surS3(),
    alterer: async (empreinte, octets) => {
      for (const cle of s3.objets.keys()) if (cle.endsWith(empreinte)) s3.objets.set(cle, octets);
    },
    compter: async () => s3.objets.size,
  },
};

describe.each(Object.entries(MAGASINS))('documents in %s', (_nom, { documents, alterer, compter }) => {
  const flot = (octets: Buffer): Readable =>
    Readable.from(
      Array.from({ length: Math.ceil(octets.length / 1000) }, (_, i) => octets.subarray(i * 1000, (i + 1) * 1000)),
    );

  it('come out as they went in, under the hash of their content', async () => {
    const octets = randomBytes(123_457);
    const recu = await documents.deposer(flot(octets), octets.length);
    expect(recu).toEqual({ empreinte: empreinteDe(octets), taille: octets.length });
    expect((await documents.lire(recu.empreinte)).equals(octets)).toBe(true);
  });

  it('are kept once, however many file the same at the same moment', async () => {
    const octets = randomBytes(5_000);
    const avant = await compter();
    const recus = await Promise.all(Array.from({ length: 8 }, () => documents.deposer(flot(octets), 1e6)));
    expect(new Set(recus.map((r) => r.empreinte)).size).toBe(1);
    expect(await compter()).toBe(avant + 1);
    expect((await documents.lire(empreinteDe(octets))).equals(octets)).toBe(true);
  });

  it('may be empty', async () => {
    const { empreinte } = await documents.deposerOctets(new Uint8Array());
    expect(await documents.lire(empreinte)).toHaveLength(0);
  });

  it('are refused past the size allowed, and nothing is kept', async () => {
    const octets = randomBytes(10_000);
    const avant = await compter();
    await expect(documents.deposer(flot(octets), 9_999)).rejects.toThrow(TailleDepassee);
    expect(await compter()).toBe(avant);
  });

  it('leave nothing when their sender goes away', async () => {
    const avant = await compter();
    const coupe = Readable.from(
      (async function* () {
        yield randomBytes(100);
        throw new Error('gone');
      })(),
    );
    await expect(documents.deposer(coupe, 1e6)).rejects.toThrow('gone');
    expect(await compter()).toBe(avant);
  });

  it('that were tampered with are never handed out', async () => {
    const { empreinte } = await documents.deposerOctets(randomBytes(2_000));
    await alterer(empreinte, randomBytes(2_000));
    await expect(documents.lire(empreinte)).rejects.toThrow(DocumentAltere);
    await alterer(empreinte, Buffer.alloc(0));
    await expect(documents.lire(empreinte)).rejects.toThrow(DocumentAltere);
  });

  it('that were tampered with are mended by filing them again', async () => {
    const octets = randomBytes(2_000);
    const { empreinte } = await documents.deposerOctets(octets);
    await alterer(empreinte, randomBytes(10));
    await documents.deposerOctets(octets);
    expect((await documents.lire(empreinte)).equals(octets)).toBe(true);
  });

  it.each([
    ['unknown', 'a'.repeat(64)],
    ['not a hash', '../../../etc/passwd'],
    ['a hash in capitals', 'A'.repeat(64)],
    ['a hash with a path', `${'a'.repeat(64)}/../x`],
  ])('do not exist under a name that is %s', async (_quoi, nom) => {
    await expect(documents.lire(nom)).rejects.toThrow(DocumentIntrouvable);
  });
});

describe('a folder', () => {
  it('forgets what interrupted uploads left, and not those under way', async () => {
    const attente = join(dossier, 'en-cours');
    await mkdir(attente, { recursive: true });
    await writeFile(join(attente, 'vieux'), 'x');
    await utimes(join(attente, 'vieux'), new Date('2026-01-01'), new Date('2026-01-01'));
    await writeFile(join(attente, 'neuf'), 'x');
    expect(await documentsDossier(dossier).oublierProvisoires(new Date(Date.now() - 3_600_000))).toBe(1);
    expect(await readdir(attente)).toEqual(['neuf']);
    await unlink(join(attente, 'neuf'));
  });

  it.skipIf(process.getuid?.() === 0)(
    'that does not let us in is in trouble: nothing is said to be missing',
    async () => {
      const magasin = documentsDossier(join(dossier, 'ferme'));
      const { empreinte } = await magasin.deposerOctets(randomBytes(10));
      await chmod(join(dossier, 'ferme'), 0o000);
      try {
        await expect(magasin.lire(empreinte)).rejects.toSatisfy(stockageIndisponible);
        await expect(magasin.ouvrir(empreinte)).rejects.toSatisfy(stockageIndisponible);
        await expect(magasin.deposerOctets(randomBytes(10))).rejects.toSatisfy(stockageIndisponible);
      } finally {
        await chmod(join(dossier, 'ferme'), 0o700);
      }
    },
  );

  it('lets nobody else read a document', async () => {
    const { empreinte } = await documentsDossier(dossier).deposerOctets(randomBytes(10));
    expect((await stat(place(empreinte))).mode & 0o077).toBe(0);
    expect(await readFile(place(empreinte))).toHaveLength(10);
  });
});

describe('object storage', () => {
  it('refuses a wrong secret, and the adapter says so', async () => {
    await expect(surS3({ secret: 'wrong' }).deposerOctets(randomBytes(10))).rejects.toThrow('HTTP 403');
    const { empreinte } = await surS3().deposerOctets(randomBytes(10));
    await expect(surS3({ secret: 'wrong' }).lire(empreinte)).rejects.toThrow('HTTP 403');
  });

  it('is sent an upload from a file aside, of known length, and nothing stays aside', async () => {
    const octets = randomBytes(8 * 1024 * 1024);
    const deCeTest = async (): Promise<number> => {
      const tailles = (await readdir(ATTENTE)).map((nom) => stat(join(ATTENTE, nom)).catch(() => null));
      return (await Promise.all(tailles)).filter((f) => f?.size === octets.length).length;
    };
    let aside = 0;
    s3.alArrivee = async () => {
      aside = await deCeTest();
    };
    const recu = await surS3().deposer(Readable.from([octets]), octets.length);
    s3.alArrivee = undefined;
    expect(recu).toEqual({ empreinte: empreinteDe(octets), taille: octets.length });
    expect(aside).toBe(1);
    expect(s3.longueur).toBe(String(octets.length));
    expect(await deCeTest()).toBe(0);
    await expect(surS3({ secret: 'wrong' }).deposer(Readable.from([octets]), octets.length)).rejects.toThrow('403');
    expect(await deCeTest()).toBe(0);
  });

  it('is asked again when it fails for a moment', async () => {
    const octets = randomBytes(50);
    s3.pannes = 2;
    const { empreinte } = await surS3().deposerOctets(octets);
    s3.pannes = 1;
    expect((await surS3().lire(empreinte)).equals(octets)).toBe(true);
  });
});
