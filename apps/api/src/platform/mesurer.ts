import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

export interface DocumentRecu {
  /** SHA-256, hex. */
  readonly empreinte: string;
  readonly taille: number;
}

export class TailleDepassee extends Error {}

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
