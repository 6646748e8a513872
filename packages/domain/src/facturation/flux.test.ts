import { describe, expect, it } from 'vitest';
import { fluxEstFinal, numeroDeFlux, retientSonFichier, STATUTS_FLUX, statutFinalDuFlux } from './flux.ts';

describe('flows', () => {
  it('numbers a flow in 25 characters: partner, interface, sequence', () => {
    expect(numeroDeFlux('FSO1117A', 425_903n)).toBe('CPP0011117000000000425903');
    expect(numeroDeFlux('FSO1100A', 1n, 'AAA999')).toBe('AAA9991100000000000000001');
    expect(numeroDeFlux(null, 7n)).toBe('CPP0010000000000000000007');
    expect(numeroDeFlux(null, 7n)).toHaveLength(25);
  });

  it.each([
    [3, 0, 'IN_INTEGRE'],
    [2, 1, 'IN_INTEGRE_PARTIEL'],
    [0, 1, 'IN_REJETE'],
    [0, 0, 'IN_REJETE'],
  ])('ends a flow of %i accepted and %i refused invoices as %s', (acceptees, refusees, statut) => {
    expect(statutFinalDuFlux(acceptees, refusees)).toBe(statut);
  });

  it('holds the file of a deposit, unless nothing of it was accepted', () => {
    expect(STATUTS_FLUX.filter((s) => !retientSonFichier(s))).toEqual(['IN_REJETE', 'IN_INCIDENTE']);
  });

  it('knows which states are the last', () => {
    expect(STATUTS_FLUX.filter(fluxEstFinal)).toEqual([
      'IN_INTEGRE',
      'IN_INTEGRE_PARTIEL',
      'IN_REJETE',
      'IN_INCIDENTE',
    ]);
  });
});
