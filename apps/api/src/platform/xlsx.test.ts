import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type CelluleXlsx, ecrireXlsx } from './xlsx.ts';

async function* de(rangees: readonly CelluleXlsx[][]): AsyncGenerator<CelluleXlsx[]> {
  yield* rangees;
}
const COLONNES = [
  { titre: 'Nom', largeur: 32 },
  { titre: 'Montant', largeur: 16, format: '#,##0.00' },
];
const TITRES = COLONNES.map((c) => c.titre);
const lireFeuille = async (rangees: readonly CelluleXlsx[][]) =>
  (await readXlsx(Buffer.concat(await ecrireXlsx('Factures', COLONNES, de(rangees)).toArray()))).sheets[0];
const relire = async (rangees: readonly CelluleXlsx[][]) => (await lireFeuille(rangees))?.rows;

describe('a workbook', () => {
  it('gives back what was put into it, whatever the letters', async () => {
    const rangees = [
      ['Łódź & <Ελλάδα> "日本" 😀', 12.5],
      ['  deux\nlignes  ', null],
      ['=1+1', -3],
      ['_x0041_ reste _x0041_', 0],
    ];
    expect(await relire(rangees)).toEqual([TITRES, ...rangees]);
  });

  it('opens though a cell holds what XML has no place for', async () => {
    expect(await relire([['a\ud800b\ufffec', 1]])).toEqual([TITRES, ['a\ufffdb\ufffdc', 1]]);
  });

  it('opens with columns wide enough to be read', async () => {
    expect((await lireFeuille([['Les Délices de Savoie', 1234.5]]))?.columns?.map((c) => c.width)).toEqual([32, 16]);
  });

  it('asks for no more rows once nobody takes it', async () => {
    let fermee = false;
    async function* sansFin(): AsyncGenerator<CelluleXlsx[]> {
      try {
        for (let n = 0; ; n++) yield [`rangée ${n}`, n];
      } finally {
        fermee = true;
      }
    }
    const flux = ecrireXlsx('Factures', COLONNES, sansFin());
    for await (const _ of flux) break;
    while (!fermee) await new Promise((suite) => setImmediate(suite));
    expect(flux.destroyed).toBe(true);
  });
});
