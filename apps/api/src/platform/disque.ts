import { close, constants, fdatasync, fsync, open, rename, write } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

// Descriptors rather than `FileHandle`: a small file costs half as much.
const ouvrir = promisify(open);
const ecrire = promisify(write);
const fermer = promisify(close);
const synchroniser = promisify(fsync);
const synchroniserDonnees = promisify(fdatasync);
const deplacer = promisify(rename);

const absent = (erreur: unknown): boolean => (erreur as NodeJS.ErrnoException).code === 'ENOENT';

/** Does it; where the folder of `chemin` is missing, makes it first. The first folder that was made, if any. */
async function dansSonDossier(chemin: string, travail: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await travail();
    return undefined;
  } catch (erreur) {
    if (!absent(erreur)) throw erreur;
    const cree = await mkdir(dirname(chemin), { recursive: true, mode: 0o700 });
    await travail();
    return cree;
  }
}

/** Writes a new file and forces its bytes to disk. Its name is not durable yet: it is to be moved, or thrown away. */
export async function ecrireFichier(chemin: string, octets: Uint8Array): Promise<void> {
  let fd = -1;
  await dansSonDossier(chemin, async () => {
    fd = await ouvrir(chemin, 'wx', 0o600);
  });
  try {
    for (let fait = 0; fait < octets.length; ) {
      fait += (await ecrire(fd, octets, fait, octets.length - fait, null)).bytesWritten;
    }
    await synchroniserDonnees(fd);
  } finally {
    await fermer(fd);
  }
}

/** @returns the first folder that had to be made, if any */
export const renommer = (de: string, vers: string): Promise<string | undefined> =>
  dansSonDossier(vers, () => deplacer(de, vers));

/** Forces the names in a folder to disk. */
export const viderDossier = (chemin: string): Promise<void> => vider(chemin, constants.O_RDONLY);

/** Forces the bytes of a file to disk, so that what is acknowledged survives a power cut. */
export const viderFichier = (chemin: string): Promise<void> => vider(chemin, constants.O_RDWR);

async function vider(chemin: string, mode: number): Promise<void> {
  const fd = await ouvrir(chemin, mode);
  try {
    await synchroniser(fd);
  } finally {
    await fermer(fd);
  }
}
