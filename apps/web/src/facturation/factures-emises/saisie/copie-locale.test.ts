import { saisieVierge } from '@orpheon/domain';
import { expect, it } from 'vitest';
import { CopiesLocales } from './copie-locale.ts';

const copie = {
  contenu: saisieVierge('2026-11-21'),
  version: 3,
  le: '2026-11-21T13:00:00Z',
  creation: null,
  lectureReportee: 'a'.repeat(64),
};

function unRangement(initial: Record<string, string> = {}) {
  const contenu = new Map(Object.entries(initial));
  return {
    getItem: (nom: string) => contenu.get(nom) ?? null,
    setItem: (nom: string, valeur: string) => void contenu.set(nom, valeur),
    removeItem: (nom: string) => void contenu.delete(nom),
  };
}

it('gives back what was kept, to the same person only', () => {
  const rangement = unRangement();
  expect(new CopiesLocales(rangement, '7').ecrire('12', copie)).toBe(true);
  expect(new CopiesLocales(rangement, '7').lire('12')).toEqual(copie);
  expect(new CopiesLocales(rangement, '8').lire('12')).toBeNull();
});

it.each([
  ['no JSON', '{'],
  ['no copy', '"12"'],
  ['content of another shape', JSON.stringify({ ...copie, contenu: { numero: 'F1' } })],
  ['a version that is none', JSON.stringify({ ...copie, version: 'x' })],
])('a stored text that is %s gives back nothing', (_cas, texte) => {
  expect(new CopiesLocales(unRangement({ 'orpheon.saisie.7.12': texte }), '7').lire('12')).toBeNull();
});

it('storage that refuses keeps nothing, and says so', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  const copies = new CopiesLocales({ getItem: refuse, setItem: refuse, removeItem: refuse }, '7');
  expect(copies.lire('12')).toBeNull();
  expect(copies.ecrire('12', copie)).toBe(false);
  expect(() => copies.effacer('12')).not.toThrow();
});
