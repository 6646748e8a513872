import { describe, expect, it } from 'vitest';
import { noteRetirable } from './notes.ts';

const ecriteLe = Date.UTC(2026, 1, 3, 9);
const MINUTE = 60_000;

describe('a note', () => {
  it.each([
    { qui: 'son auteur', id: '1', apres: 0, attendu: true },
    { qui: 'son auteur, une heure après', id: '1', apres: 60 * MINUTE, attendu: true },
    { qui: 'son auteur, plus tard', id: '1', apres: 60 * MINUTE + 1, attendu: false },
    { qui: 'un collègue', id: '2', apres: 0, attendu: false },
  ])('may be taken back by its author for an hour: $qui', ({ id, apres, attendu }) => {
    expect(noteRetirable({ auteurId: '1', ecriteLe }, id, ecriteLe + apres)).toBe(attendu);
  });
});
