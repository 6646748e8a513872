import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type DocumentRecu, mesurer } from './mesurer.ts';

/**
 * Writes a stream to a file aside while it is measured, never whole in memory, and hands both on; what is then left of
 * the file is removed, whatever happened.
 *
 * @throws TailleDepassee beyond `tailleMax` bytes
 */
export async function parFichierProvisoire(
  dossier: string,
  flot: Readable,
  tailleMax: number,
  suite: (chemin: string, recu: DocumentRecu) => Promise<void>,
): Promise<DocumentRecu> {
  await mkdir(dossier, { recursive: true, mode: 0o700 });
  const chemin = join(dossier, randomUUID());
  const { flot: compteur, mesure } = mesurer(tailleMax);
  try {
    await pipeline(flot, compteur, createWriteStream(chemin, { flags: 'wx', mode: 0o600 }));
    const recu = mesure();
    await suite(chemin, recu);
    return recu;
  } finally {
    await rm(chemin, { force: true });
  }
}

/** Removes the files that killed processes left aside before that instant; tells how many. */
export async function oublierFichiersProvisoires(dossier: string, avant: Date): Promise<number> {
  let oublies = 0;
  for (const nom of await readdir(dossier).catch(() => [])) {
    const present = await stat(join(dossier, nom)).catch(() => null);
    if (!present || present.mtime >= avant) continue;
    await rm(join(dossier, nom), { force: true });
    oublies++;
  }
  return oublies;
}
