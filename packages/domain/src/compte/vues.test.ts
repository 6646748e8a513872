import { describe, expect, it } from 'vitest';
import { garderVue, VUES_MAX } from './vues.ts';

const noms = Array.from({ length: VUES_MAX }, (_, i) => `Vue ${i}`);

describe('a view that a person keeps', () => {
  it.each([
    ['the first', [], 'Cantines', true],
    ['the last that has room', noms.slice(1), 'Cantines', true],
    ['one too many', noms, 'Cantines', false],
    ['one that takes the place of its namesake', noms, 'Vue 3', true],
  ])('%s', (_, gardees, nom, ok) => {
    expect(garderVue(gardees, nom).ok).toBe(ok);
  });
});
