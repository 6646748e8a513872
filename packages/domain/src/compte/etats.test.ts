import { describe, expect, it } from 'vitest';
import { DELAI_CHANGEMENT_ADRESSE_MS, etatDuLien, nomDePersonne, prochainChangement } from './etats.ts';

const T0 = new Date('2026-03-02T09:00:00Z');
const apres = (ms: number): Date => new Date(T0.getTime() + ms);

describe('a one-time link', () => {
  it.each([
    ['never made', null, 'INCONNU'],
    ['fresh', { utiliseLe: null, expireLe: apres(1) }, 'VALABLE'],
    ['late to the millisecond', { utiliseLe: null, expireLe: T0 }, 'EXPIRE'],
    ['used, then late', { utiliseLe: apres(-9), expireLe: apres(-1) }, 'UTILISE'],
  ])('%s', (_, lien, etat) => expect(etatDuLien(lien, T0)).toBe(etat));
});

it('a change of address waits a day from the one before, to the millisecond', () => {
  expect(prochainChangement(null, T0)).toBeNull();
  expect(prochainChangement(T0, apres(DELAI_CHANGEMENT_ADRESSE_MS - 1))).toEqual(apres(DELAI_CHANGEMENT_ADRESSE_MS));
  expect(prochainChangement(T0, apres(DELAI_CHANGEMENT_ADRESSE_MS))).toBeNull();
});

describe('the name of a person', () => {
  it.each(['Marie', 'Jean-François', "N'Diaye", 'O’Neill', 'J. P.', 'Le Goff', 'Ævar Þór', '李', 'Nguyễn'])(
    '%s',
    (nom) => expect(nomDePersonne(nom)).toBe(true),
  );
  it.each(['', ' Marie', 'www.gagner.example', 'http://x', 'a@b.c', 'Marie\r\nBcc: x', '<b>', '42', 'Marie2', '-a'])(
    'not %j',
    (nom) => expect(nomDePersonne(nom)).toBe(false),
  );
});
