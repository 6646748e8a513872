import { Readable } from 'node:stream';

export type CelluleXlsx = string | number | null;

export interface ColonneXlsx {
  readonly titre: string;
  /** In characters: what is longer is cut on the screen, not in the file. */
  readonly largeur: number;
  /** Format of its numbers, in the words of the file format: `#,##0.00`. */
  readonly format?: string;
}

/**
 * A workbook of one sheet, written as its rows are read: memory does not grow with them, and rows are asked for only as
 * fast as the bytes are taken. Text cells are never formulas.
 */
export function ecrireXlsx(
  nom: string,
  colonnes: readonly ColonneXlsx[],
  rangees: AsyncIterable<CelluleXlsx[]>,
): Readable {
  return Readable.from(octets(nom, colonnes, telles(rangees)), { objectMode: false });
}

/** Spreadsheets read `_x0041_` as the letter of that number (ECMA-376 §22.9.2.19), and no file that holds U+FFFE. */
const ECHAPPEMENT = /_(?=x[0-9A-Fa-f]{4}_)/g;
const HORS_XML = /[\ufffe\uffff]/g;

/** Rows whose text is read back as it is. */
async function* telles(rangees: AsyncIterable<CelluleXlsx[]>): AsyncGenerator<CelluleXlsx[]> {
  for await (const rangee of rangees) {
    yield rangee.map((c) =>
      typeof c === 'string' ? c.replace(ECHAPPEMENT, '_x005F_').replace(HORS_XML, '\ufffd') : c,
    );
  }
}

async function* octets(
  nom: string,
  colonnes: readonly ColonneXlsx[],
  rangees: AsyncIterable<CelluleXlsx[]>,
): AsyncGenerator<Uint8Array> {
  // Loaded with the first workbook: most processes write none.
  const { writeXlsxStream } = await import('hucre/xlsx');
  const lecteur = writeXlsxStream(rangees, {
    name: nom,
    columns: colonnes.map(({ titre, largeur, format }) => ({
      header: titre,
      width: largeur,
      ...(format ? { numFmt: format } : {}),
    })),
    freezePane: { rows: 1 },
  }).getReader();
  try {
    for (let lu = await lecteur.read(); !lu.done; lu = await lecteur.read()) yield lu.value;
  } finally {
    await lecteur.cancel();
  }
}
