import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { ecrireFichier, renommer, viderDossier, viderFichier } from './disque.ts';
import { DocumentAltere, flotVerifie } from './flot-verifie.ts';
import type { DocumentRecu } from './mesurer.ts';
import { oublierFichiersProvisoires, parFichierProvisoire } from './provisoire.ts';

export { type DocumentRecu, TailleDepassee } from './mesurer.ts';

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
  /** Removes bytes that no document names; none there: nothing to do. */
  oublier(empreinte: string): Promise<void>;
  /** The same as a stream, whole documents never being in memory; altered bytes make it fail at its end. @throws DocumentIntrouvable. */
  ouvrir(empreinte: string): Promise<Readable>;
  /** @throws where the store does not give back what it was given. */
  eprouver(): Promise<void>;
  /** Removes what interrupted uploads left behind before that instant; tells how many. */
  oublierProvisoires(avant: Date): Promise<number>;
}

/** Told the hash of bytes that are about to be placed; they are once it has settled. */
export type Annoncer = (empreinte: string) => Promise<void>;
export const sansAnnonce: Annoncer = async () => undefined;

/** The store does not answer, or has no room left: nothing was kept, and the caller may try again later. */
export class StockageIndisponible extends Error {}
/** No room, a sick disk, or a folder that is not ours to write: nothing that the sender did. */
const DISQUE = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EPERM']);

/** True for a store that does not answer, and for a disk that is full, sick or closed to us. */
export function stockageIndisponible(erreur: unknown): boolean {
  for (let e = erreur, n = 0; e instanceof Error && n < 5; e = e.cause, n++) {
    if (e instanceof StockageIndisponible || DISQUE.has(String((e as NodeJS.ErrnoException).code))) return true;
  }
  return false;
}

export class DocumentIntrouvable extends Error {}

export const empreinteDe = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');

/** Folder storage: written aside, flushed to disk, then renamed into place: a reader never sees half a file. */
export function documentsDossier(racine: string, annoncer: Annoncer = sansAnnonce): Documents {
  const dossier = resolve(racine);
  const attente = join(dossier, 'en-cours');
  const place = (empreinte: string): string => join(dossier, empreinte.slice(0, 2), empreinte.slice(2, 4), empreinte);

  /** Gives a file written aside the name of its content, durably. */
  async function placer(provisoire: string, empreinte: string): Promise<void> {
    const cible = place(empreinte);
    const cree = await renommer(provisoire, cible);
    // The name of a new folder is in the one above: each up to the first that was there.
    for (let d = dirname(cible); ; d = dirname(d)) {
      await viderDossier(d);
      if (!cree || d === dirname(cree) || d === dirname(d)) break;
    }
  }

  const deposer = (flot: Readable, tailleMax: number): Promise<DocumentRecu> =>
    parFichierProvisoire(attente, flot, tailleMax, async (provisoire, { empreinte }) => {
      // Side by side: the announcement costs no time of its own.
      await Promise.all([viderFichier(provisoire), annoncer(empreinte)]);
      await placer(provisoire, empreinte);
    });

  async function deposerOctets(octets: Uint8Array, annonce = annoncer): Promise<DocumentRecu> {
    const empreinte = empreinteDe(octets);
    const provisoire = join(attente, randomUUID());
    try {
      const faits = await Promise.allSettled([ecrireFichier(provisoire, octets), annonce(empreinte)]);
      for (const fait of faits) if (fait.status === 'rejected') throw fait.reason;
      await placer(provisoire, empreinte);
    } catch (erreur) {
      await rm(provisoire, { force: true });
      throw erreur;
    }
    return { empreinte, taille: octets.length };
  }

  async function lire(empreinte: string): Promise<Buffer> {
    const chemin = place(verifierNom(empreinte));
    const octets = await siPresent(empreinte, readFile(chemin));
    if (empreinteDe(octets) !== empreinte) throw new DocumentAltere(empreinte);
    return octets;
  }

  return {
    deposer,
    deposerOctets: (octets) => deposerOctets(octets),
    lire,
    oublier: (empreinte) => rm(place(verifierNom(empreinte)), { force: true }),
    eprouver: epreuve(lire, (octets) => deposerOctets(octets, sansAnnonce)),
    async ouvrir(empreinte) {
      const poignee = await siPresent(empreinte, open(place(verifierNom(empreinte)), 'r'));
      return flotVerifie(poignee.createReadStream(), empreinte);
    },
    oublierProvisoires: (avant) => oublierFichiersProvisoires(attente, avant),
  };
}

/** A folder that does not let us read is in trouble; only a file that is not there is not there. */
async function siPresent<T>(empreinte: string, lecture: Promise<T>): Promise<T> {
  try {
    return await lecture;
  } catch (erreur) {
    throw (erreur as NodeJS.ErrnoException).code === 'ENOENT' ? new DocumentIntrouvable(empreinte) : erreur;
  }
}

const TEMOIN = Buffer.from('Orphéon: this store keeps what it is given.\n');

/** Reads a document of ours, written first where it is missing: a probe writes once in a store's life. */
export const epreuve =
  (lire: Documents['lire'], ecrire: (octets: Buffer<ArrayBuffer>) => Promise<unknown>): Documents['eprouver'] =>
  async () => {
    try {
      await lire(empreinteDe(TEMOIN));
    } catch (erreur) {
      if (!(erreur instanceof DocumentIntrouvable)) throw erreur;
      await ecrire(TEMOIN);
    }
  };

/** A hash is the only name a document has: nothing else ever reaches a path. */
export function verifierNom(empreinte: string): string {
  if (!/^[0-9a-f]{64}$/.test(empreinte)) throw new DocumentIntrouvable(empreinte);
  return empreinte;
}
