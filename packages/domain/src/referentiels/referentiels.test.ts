import { describe, expect, it } from 'vitest';
import { enVigueur, fauteDeReferentiel, type LigneReferentiel, tauxConnu } from './referentiels.ts';

const tva = (cle: string, debut: string, fin: string | null = null): LigneReferentiel => ({
  nom: 'TVA',
  cle,
  valeur: 'METROPOLE',
  debut,
  fin,
});

describe('a row of a referential', () => {
  it.each<[Partial<LigneReferentiel>, ReturnType<typeof fauteDeReferentiel>]>([
    [{}, null],
    [{ cle: '1.75', valeur: 'DOM' }, null],
    [{ cle: '5,5' }, 'cle'],
    [{ cle: '120' }, 'cle'],
    [{ valeur: 'MARS' }, 'valeur'],
    [{ debut: '2026-02-30' }, 'debut'],
    [{ fin: '2013-12-31' }, 'fin'],
    [{ nom: 'BCE', cle: 'REFINANCEMENT', valeur: '-0.5' }, null],
    [{ nom: 'BCE', cle: 'AUTRE', valeur: '2' }, 'cle'],
    [{ nom: 'FERIE', cle: '2026-12-25', valeur: 'Noël' }, null],
    [{ nom: 'FERIE', cle: '2026-13-25', valeur: 'Noël' }, 'cle'],
    [{ nom: 'DELAI', cle: 'SANTE', valeur: '50' }, null],
    [{ nom: 'DELAI', cle: 'SANTE', valeur: '0' }, 'valeur'],
    [{ nom: 'DEVISE', cle: 'eur', valeur: '2' }, 'cle'],
  ])('%j: %s', (changement, faute) => {
    expect(fauteDeReferentiel({ ...tva('20', '2014-01-01'), ...changement })).toBe(faute);
  });
});

it('holds from its first to its last day, and of two rows of one key the later one', () => {
  const lignes: LigneReferentiel[] = [
    tva('19.6', '2000-04-01', '2013-12-31'),
    tva('20', '2014-01-01'),
    { nom: 'DELAI', cle: 'SANTE', valeur: '60', debut: '2030-01-01', fin: null },
    { nom: 'DELAI', cle: 'SANTE', valeur: '50', debut: '2013-05-01', fin: null },
  ];
  expect([...enVigueur(lignes, 'TVA', '2013-12-31').keys()]).toEqual(['19.6']);
  expect([...enVigueur(lignes, 'TVA', '2014-01-01').keys()]).toEqual(['20']);
  expect(enVigueur(lignes, 'DELAI', '2029-12-31').get('SANTE')).toBe('50');
  expect(enVigueur(lignes, 'DELAI', '2030-01-01').get('SANTE')).toBe('60');
});

it.each([
  ['5.50', true],
  ['5.5000', true],
  ['20', true],
  ['20.00', true],
  ['2', false],
  ['0', true],
  ['0.00', true],
])('the rate %s is known: %s', (taux, connu) => {
  expect(tauxConnu(taux, ['20', '5.5', '0'])).toBe(connu);
});
