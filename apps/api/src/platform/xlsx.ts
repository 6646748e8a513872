import { Readable } from 'node:stream';

export type CelluleXlsx = string | number | null;

/**
 * A workbook of one sheet, written as its rows are read: memory does not grow with them, and rows are asked for only as
 * fast as the bytes are taken. Text cells are never formulas.
 */
export function ecrireXlsx(nom: string, titres: readonly string[], rangees: AsyncIterable<CelluleXlsx[]>): Readable {
  return Readable.from(octets(nom, titres, rangees), { objectMode: false });
}

async function* octets(
  nom: string,
  titres: readonly string[],
  rangees: AsyncIterable<CelluleXlsx[]>,
): AsyncGenerator<Uint8Array> {
  // Loaded with the first workbook: most processes write none.
  const { writeXlsxStream } = await import('hucre/xlsx');
  const lecteur = writeXlsxStream(rangees, {
    name: nom,
    columns: titres.map((header) => ({ header })),
    freezePane: { rows: 1 },
  }).getReader();
  try {
    for (let lu = await lecteur.read(); !lu.done; lu = await lecteur.read()) yield lu.value;
  } finally {
    await lecteur.cancel();
  }
}
