import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { fromBuffer, type ZipFile as ZipLu } from 'yauzl';
import { ZipFile } from 'yazl';

/** A file to put into an archive, by its path there. */
export interface FichierArchive {
  readonly chemin: string;
  readonly octets: Uint8Array | string;
  /** Unix mode, file type included: `0o120777` is a link. */
  readonly mode?: number;
}

const DATE = new Date('2026-01-15T08:00:00Z');

/** A ZIP archive as people's tools write it. */
export async function uneArchiveZip(
  fichiers: readonly FichierArchive[],
  { compresser = true, zip64 = false }: { compresser?: boolean; zip64?: boolean } = {},
): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { chemin, octets, mode = 0o100644 } of fichiers) {
    const options = { mtime: DATE, mode, compress: compresser, forceZip64Format: zip64 };
    if (chemin.endsWith('/')) zip.addEmptyDirectory(chemin, { mtime: DATE });
    else zip.addBuffer(Buffer.from(octets), chemin, options);
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

/** A tar.gz archive; `type` of an entry other than a file where the test is about that. */
export async function uneArchiveTarGz(
  fichiers: readonly (FichierArchive & {
    readonly type?: 'symlink' | 'link' | 'fifo';
    readonly pax?: Record<string, string>;
  })[],
): Promise<Uint8Array> {
  const tar = pack();
  const sortie = buffer(tar.pipe(createGzip()));
  for (const { chemin, octets, type, pax } of fichiers) {
    if (chemin.endsWith('/')) tar.entry({ name: chemin, type: 'directory', mtime: DATE });
    else if (type) tar.entry({ name: chemin, type, linkname: 'ailleurs', mtime: DATE });
    else tar.entry({ name: chemin, mtime: DATE, ...(pax ? { pax } : {}) }, Buffer.from(octets));
  }
  tar.finalize();
  return new Uint8Array(await sortie);
}

/** What is in a ZIP archive, as a tool of people's own reads it: each file's bytes by its path. */
export async function lireArchiveZip(octets: Uint8Array): Promise<Record<string, Buffer>> {
  const zip = await new Promise<ZipLu>((ok, ko) =>
    fromBuffer(Buffer.from(octets), { lazyEntries: true }, (err, lu) => (err ? ko(err) : ok(lu))),
  );
  const contenu: Record<string, Buffer> = {};
  zip.on('entry', (entree) =>
    zip.openReadStream(entree, async (err, flot) => {
      if (err) return void zip.emit('error', err);
      contenu[entree.fileName] = await buffer(flot);
      zip.readEntry();
    }),
  );
  const fin = once(zip, 'end');
  zip.readEntry();
  await fin;
  return contenu;
}
