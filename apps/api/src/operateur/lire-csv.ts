import { lecteurCsv, type RangeeCsv } from '@orpheon/domain';

/** Rows of a CSV text that comes in pieces. */
export async function* lireCsv(morceaux: AsyncIterable<string>): AsyncGenerator<RangeeCsv> {
  const lecteur = lecteurCsv();
  for await (const morceau of morceaux) yield* lecteur.lire(morceau);
  yield* lecteur.finir();
}
