import type { Readable } from 'node:stream';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Documents } from '../../platform/documents.ts';
import type { PlanArchive } from './fichiers-archive.query.ts';

/**
 * A ZIP of stored documents as a stream: one document is read at a time, as fast as the archive is taken. A document that is
 * missing or altered breaks the stream: what was taken until then opens as no archive.
 *
 * @param surDossier told how many folders are complete
 */
export function ecrireArchive(
  documents: Documents,
  { dossiers }: PlanArchive,
  instant: Date,
  surDossier: (nombre: number) => void = () => undefined,
): Readable {
  const zip = new ZipFile();
  const sortie = new PassThrough();
  let ouvert: Readable | null = null;
  // Nobody takes it any more: what was being read is let go.
  sortie.once('close', () => ouvert?.destroy());
  for (const [i, { fichiers }] of dossiers.entries()) {
    for (const [j, f] of fichiers.entries()) {
      const options = { mtime: instant, compress: !f.dejaComprime, size: f.taille };
      zip.addReadStreamLazy(f.chemin, options, (donner) => {
        documents.ouvrir(f.empreinte).then(
          (flot) => {
            ouvert = flot;
            if (sortie.destroyed) return void flot.destroy();
            flot.on('error', (err) => sortie.destroy(err));
            if (j === fichiers.length - 1) flot.on('end', () => surDossier(i + 1));
            donner(null, flot);
          },
          (err: unknown) => sortie.destroy(err instanceof Error ? err : new Error(String(err))),
        );
      });
    }
  }
  zip.on('error', (err) => sortie.destroy(err));
  zip.end();
  // What goes wrong is told by the stream itself.
  pipeline(zip.outputStream, sortie).catch(() => undefined);
  return sortie;
}
