import { describe, expect, it } from 'vitest';
import { type Depart, jugerDepart } from './depart.ts';

const unDepart = (over: Partial<Depart> = {}): Depart => ({
  structureFermee: false,
  gestionnairePrincipal: false,
  aUnGestionnairePrincipal: true,
  gestionnaire: false,
  autresGestionnaires: 0,
  resteRattache: false,
  ...over,
});

describe('leaving a structure', () => {
  it.each<[string, Partial<Depart>, string | null]>([
    ['anybody', {}, null],
    ['a manager, where there is a main one', { gestionnaire: true }, null],
    [
      'not the main manager',
      { gestionnairePrincipal: true, gestionnaire: true, autresGestionnaires: 3 },
      'GESTIONNAIRE_PRINCIPAL_RESTE',
    ],
    ['the main manager, from one service only', { gestionnairePrincipal: true, resteRattache: true }, null],
    [
      'not the last manager, where no main one is named',
      { aUnGestionnairePrincipal: false, gestionnaire: true },
      'DERNIER_GESTIONNAIRE',
    ],
    ['the last but one', { aUnGestionnairePrincipal: false, gestionnaire: true, autresGestionnaires: 1 }, null],
    ['the main manager, once the structure is closed', { gestionnairePrincipal: true, structureFermee: true }, null],
    [
      'the last manager, once the structure is closed',
      { aUnGestionnairePrincipal: false, gestionnaire: true, structureFermee: true },
      null,
    ],
    ['who does not manage, where nobody does', { aUnGestionnairePrincipal: false }, null],
  ])('%s', (_qui, depart, attendu) => {
    const juge = jugerDepart(unDepart(depart));
    expect(juge.ok ? null : juge.refus.code).toBe(attendu);
  });
});
