import { createHash } from 'node:crypto';
import { pipeline, type Readable, Transform } from 'node:stream';

export class DocumentAltere extends Error {}

/** The same bytes, hashed as they pass: the stream fails before its end where they are not those that were kept. */
export function flotVerifie(flot: Readable, empreinte: string): Readable {
  const hash = createHash('sha256');
  const verificateur = new Transform({
    transform(morceau: Buffer, _codage, suite) {
      hash.update(morceau);
      suite(null, morceau);
    },
    flush: (suite) => suite(hash.digest('hex') === empreinte ? null : new DocumentAltere(empreinte)),
  });
  // What goes wrong on the way is told by the stream itself.
  pipeline(flot, verificateur, () => undefined);
  return verificateur;
}
