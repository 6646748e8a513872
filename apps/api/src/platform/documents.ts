import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface DocumentRecu {
  /** SHA-256, hex. */
  readonly empreinte: string;
  readonly taille: number;
}

/**
 * Bytes kept by content. `deposer` returns once they are durable; the same content twice is stored once. `lire`
 * checks the hash: what comes out is what went in, or it throws.
 */
export interface Documents {
  /** @throws TailleDepassee beyond `tailleMax` bytes; nothing is kept then. */
  deposer(flot: Readable, tailleMax: number): Promise<DocumentRecu>;
  deposerOctets(octets: Uint8Array): Promise<DocumentRecu>;
  /** @throws DocumentIntrouvable, DocumentAltere. */
  lire(empreinte: string): Promise<Buffer>;
  /** Removes what interrupted uploads left behind before that instant; tells how many. */
  oublierProvisoires(avant: Date): Promise<number>;
}

export class TailleDepassee extends Error {}
export class DocumentIntrouvable extends Error {}
export class DocumentAltere extends Error {}

export const empreinteDe = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');

/** Counts and hashes what passes; fails past the limit, so that a sender can never fill the disk. */
export function mesurer(tailleMax: number): { flot: Transform; mesure: () => DocumentRecu } {
  const hash = createHash('sha256');
  let taille = 0;
  let recu: DocumentRecu | null = null;
  const flot = new Transform({
    transform(morceau: Buffer, _codage, suite) {
      taille += morceau.length;
      if (taille > tailleMax) return suite(new TailleDepassee());
      hash.update(morceau);
      suite(null, morceau);
    },
  });
  return {
    flot,
    mesure: () => {
      recu ??= { empreinte: hash.digest('hex'), taille };
      return recu;
    },
  };
}

/** Folder storage: written aside, flushed to disk, then renamed into place: a reader never sees half a file. */
export function documentsDossier(racine: string): Documents {
  const dossier = resolve(racine);
  const place = (empreinte: string): string => join(dossier, empreinte.slice(0, 2), empreinte.slice(2, 4), empreinte);

  async function deposer(flot: Readable, tailleMax: number): Promise<DocumentRecu> {
    const attente = join(dossier, 'en-cours');
    await mkdir(attente, { recursive: true });
    const provisoire = join(attente, randomUUID());
    const { flot: compteur, mesure } = mesurer(tailleMax);
    try {
      await pipeline(flot, compteur, createWriteStream(provisoire, { flags: 'wx', mode: 0o600 }));
      await vider(provisoire);
      const recu = mesure();
      const cible = place(recu.empreinte);
      const cree = await mkdir(dirname(cible), { recursive: true });
      await rename(provisoire, cible);
      // The name of a new folder is in the one above: each up to the first that was there.
      for (let d = dirname(cible); ; d = dirname(d)) {
        await vider(d);
        if (!cree || d === dirname(cree) || d === dirname(d)) break;
      }
      return recu;
    } catch (erreur) {
      await rm(provisoire, { force: true });
      throw erreur;
    }
  }

  return {
    deposer,
    deposerOctets: (octets) => deposer(Readable.from([Buffer.from(octets)]), octets.length),
    async lire(empreinte) {
      const chemin = place(verifierNom(empreinte));
      const present = await stat(chemin).catch(() => null);
      if (!present) throw new DocumentIntrouvable(empreinte);
      const octets = await readFile(chemin);
      if (empreinteDe(octets) !== empreinte) throw new DocumentAltere(empreinte);
      return octets;
    },
    async oublierProvisoires(avant) {
      const attente = join(dossier, 'en-cours');
      let oublies = 0;
      for (const nom of await readdir(attente).catch(() => [])) {
        const present = await stat(join(attente, nom)).catch(() => null);
        if (!present || present.mtime >= avant) continue;
        await rm(join(attente, nom), { force: true });
        oublies++;
      }
      return oublies;
    },
  };
}

/** Forces file or folder to disk, so that an acknowledged deposit survives a power cut. */
async function vider(chemin: string): Promise<void> {
  const poignee = await open(chemin, 'r');
  try {
    await poignee.sync();
  } finally {
    await poignee.close();
  }
}

/** A hash is the only name a document has: nothing else ever reaches a path. */
export function verifierNom(empreinte: string): string {
  if (!/^[0-9a-f]{64}$/.test(empreinte)) throw new DocumentIntrouvable(empreinte);
  return empreinte;
}
