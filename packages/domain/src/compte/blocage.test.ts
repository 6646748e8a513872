import { describe, expect, it } from 'vitest';
import { blocageEnCours, compterTentative, DUREE_BLOCAGE_MS, ECHECS_MAX, type Tentatives } from './blocage.ts';

const T0 = Date.UTC(2026, 0, 1);
const apres = (n: number, t = T0): Tentatives => {
  let tentatives: Tentatives | null = null;
  for (let i = 0; i < n; i++) tentatives = compterTentative(tentatives, t);
  return tentatives as Tentatives;
};

describe('lock-out of an address', () => {
  it('locks for one hour at the fifth attempt', () => {
    expect(blocageEnCours(apres(ECHECS_MAX - 1), T0)).toBeNull();
    expect(blocageEnCours(apres(ECHECS_MAX), T0)).toBe(T0 + DUREE_BLOCAGE_MS);
  });

  it('opens again to the millisecond, and counts from one', () => {
    const fin = T0 + DUREE_BLOCAGE_MS;
    expect(blocageEnCours(apres(ECHECS_MAX), fin - 1)).toBe(fin);
    expect(blocageEnCours(apres(ECHECS_MAX), fin)).toBeNull();
    expect(compterTentative(apres(ECHECS_MAX), fin).echecs).toBe(1);
  });

  it('forgets attempts after an hour without one', () => {
    expect(compterTentative(apres(4), T0 + DUREE_BLOCAGE_MS).echecs).toBe(1);
    expect(compterTentative(apres(3), T0 + DUREE_BLOCAGE_MS - 1).echecs).toBe(4);
  });

  it('has no lock for an address never seen', () => {
    expect(blocageEnCours(null, T0)).toBeNull();
  });
});
