import { describe, expect, it } from 'vitest';
import { type DocumentDuLot, repetitionDansLeLot } from './lot.ts';

const document = (rang: number, voulu: Partial<DocumentDuLot> = {}): DocumentDuLot => ({
  rang,
  chemin: `f-${rang}.xml`,
  empreinte: `e${rang}`,
  numero: `N-${rang}`,
  recevable: true,
  ...voulu,
});

describe('a document of a lot', () => {
  it.each([
    ['the bytes of an earlier one', document(1), document(2, { empreinte: 'e1' }), 'ORP-LOT-FICHIER-REPETE'],
    [
      'the bytes of a refused one',
      document(1, { recevable: false }),
      document(2, { empreinte: 'e1' }),
      'ORP-LOT-FICHIER-REPETE',
    ],
    ['the number of an accepted one', document(1), document(2, { numero: ' N-1 ' }), 'ORP-LOT-NUMERO-REPETE'],
  ])('that repeats %s is refused, and says which', (_quoi, premier, second, code) => {
    expect(repetitionDansLeLot(second, [premier])).toMatchObject({
      code,
      gravite: 'FATALE',
      parametres: { autre: 'f-1.xml' },
    });
  });

  it.each([
    ['the number of a refused one', document(1, { recevable: false }), document(2, { numero: 'N-1' })],
    ['a number, being refused itself', document(1), document(2, { numero: 'N-1', recevable: false })],
    ['a number in other letters', document(1, { numero: 'n-1' }), document(2, { numero: 'N-1' })],
    ['nothing that could be computed', document(1, { empreinte: null }), document(2, { empreinte: null })],
    ['no number at all', document(1, { numero: null }), document(2, { numero: null })],
  ])('that repeats %s is not', (_quoi, premier, second) => {
    expect(repetitionDansLeLot(second, [premier])).toBeNull();
  });
});
