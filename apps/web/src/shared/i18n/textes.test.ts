import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Domaine, RESSOURCES } from './ressources.ts';

const SOURCES = join(import.meta.dirname, '../..');
const fichiers = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (f) => /\.tsx?$/.test(f) && !/\.(test|d)\.tsx?$/.test(f) && !/(^|[/\\])i18n[/\\]/.test(f),
);
const code = fichiers.map((f) => readFileSync(join(SOURCES, f), 'utf8')).join('\n');

/** All that stands whole between quotes. */
const citees = new Set(Array.from(code.matchAll(/(['"`])([^'"`\s]+)(?=\1)/g), (m) => m[2] ?? ''));

/** Named whole, between quotes: on its own or after its domain. */
const estNommee = (domaine: string, cle: string): boolean => citees.has(cle) || citees.has(`${domaine}:${cle}`);

/** The beginnings and ends of keys made from a value: `statut.${statut}`. */
const composees = [...code.matchAll(/`(?:\w+:)?([\w-]+\.(?:[\w-]+\.)*)\$\{[^}]*\}([\w.-]*)`/g)].map((m) => ({
  debut: m[1] ?? '',
  fin: m[2] ?? '',
}));

const sansPluriel = (cle: string): string => cle.replace(/_(zero|one|two|few|many|other)$/, '');
const variables = (texte: string): string[] => [...texte.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1] ?? '').sort();

function estUtilisee(domaine: string, cle: string): boolean {
  const nom = sansPluriel(cle);
  if (estNommee(domaine, nom) || estNommee(domaine, cle)) return true;
  return composees.some((c) => nom.length > c.debut.length && nom.startsWith(c.debut) && nom.endsWith(c.fin));
}

const domaines = Object.keys(RESSOURCES) as Domaine[];

describe.each(domaines)('texts of %s', (domaine) => {
  test('both languages have the same keys, none of them empty', async () => {
    const fr: Record<string, string> = await RESSOURCES[domaine].fr();
    const en: Record<string, string> = await RESSOURCES[domaine].en();
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
    expect(Object.entries({ ...fr, ...en }).filter(([, v]) => v.trim() === '')).toEqual([]);
  });

  test('both languages fill in the same values', async () => {
    const fr: Record<string, string> = await RESSOURCES[domaine].fr();
    const en: Record<string, string> = await RESSOURCES[domaine].en();
    const differentes = Object.keys(fr).filter(
      (cle) => variables(fr[cle] ?? '').join() !== variables(en[cle] ?? '').join(),
    );
    // a singular may leave its count unsaid
    expect(differentes.filter((cle) => !cle.endsWith('_one'))).toEqual([]);
  });

  test('no text is unused', async () => {
    const fr = await RESSOURCES[domaine].fr();
    expect(Object.keys(fr).filter((cle) => !estUtilisee(domaine, cle))).toEqual([]);
  });

  test('every plural has its two forms', async () => {
    const cles = new Set(Object.keys(await RESSOURCES[domaine].fr()));
    const formes = [...cles].filter((c) => /_(one|other)$/.test(c));
    expect(formes.filter((c) => !cles.has(`${sansPluriel(c)}_one`) || !cles.has(`${sansPluriel(c)}_other`))).toEqual(
      [],
    );
  });
});

test('a key that no source names is noticed', () => {
  expect(estUtilisee('commun', 'cle.que.personne.ne.demande')).toBe(false);
  expect(estUtilisee('commun', 'menu.bouton')).toBe(true);
});

test('every text asked for exists', async () => {
  const connues = new Set<string>();
  for (const domaine of domaines)
    for (const cle of Object.keys(await RESSOURCES[domaine].fr())) connues.add(sansPluriel(cle));
  const demandees = [...code.matchAll(/\b(?:t|commun|compte)\(\s*'([\w.-]+)'/g)].map((m) => m[1] ?? '');
  expect(demandees.length).toBeGreaterThan(100);
  expect(demandees.filter((cle) => !connues.has(cle))).toEqual([]);
});
