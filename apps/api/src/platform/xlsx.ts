import { Readable } from 'node:stream';
import { writeXlsxStream } from 'hucre/xlsx';

export type CelluleXlsx = string | number | null;

/**
 * A workbook of one sheet, written as its rows are read: memory does not grow with them, and rows are asked for only as
 * fast as the bytes are taken. Text cells are never formulas.
 */
export function ecrireXlsx(nom: string, titres: readonly string[], rangees: AsyncIterable<CelluleXlsx[]>): Readable {
  const flux = writeXlsxStream(rangees, {
    name: nom,
    columns: titres.map((header) => ({ header })),
    freezePane: { rows: 1 },
  });
  return Readable.from(octets(flux), { objectMode: false });
}

async function* octets(flux: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const lecteur = flux.getReader();
  try {
    for (let lu = await lecteur.read(); !lu.done; lu = await lecteur.read()) yield lu.value;
  } finally {
    await lecteur.cancel();
  }
}
