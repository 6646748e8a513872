import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUES, CODES_CATALOGUE, phraseDe } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';

/** Sources that make findings: the readers, and the checks of the domain. */
const DOSSIERS = [import.meta.dirname, join(import.meta.dirname, '../../domain/src/facturation')] as const;

const lireSources = (dossier: string): string =>
  readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts') && !f.includes('.test') && !f.includes('anomalies') && !f.startsWith('phrases'))
    .map((f) => readFileSync(join(dossier, f), 'utf8'))
    .join('\n');

const sources = DOSSIERS.map(lireSources).join('\n');
/** Defects of an identifier end the code that names it. */
const DEFAUTS = ['LONGUEUR', 'CARACTERES', 'CLE'];

const emis = new Set(
  [...sources.matchAll(/['`]((?:ORP-[A-Z0-9-]+|BR-HYBRID-\d\d|G\d\.\d\d))(\$\{defaut\})?['`]/g)].flatMap(
    ([, code = '', defaut]) => (defaut === undefined ? [code] : DEFAUTS.map((d) => code + d)),
  ),
);

describe('the catalogue and the code', () => {
  it('every code that can be emitted has its sentences', () => {
    expect([...emis].filter((code) => phraseDe(CATALOGUES.fr, code) === undefined)).toEqual([]);
  });

  it('no sentence waits for a code that nobody emits', () => {
    expect(CODES_CATALOGUE.filter((code) => !emis.has(code))).toEqual([]);
  });

  it('every term at which a check can point has a name', () => {
    const controles = lireSources(join(DOSSIERS[1], 'controles'));
    const termes = new Set([...controles.matchAll(/['/](B[TG]-\d+)['`]/g)].map((m) => m[1] ?? ''));
    expect(termes.size).toBeGreaterThan(80);
    expect([...termes].filter((t) => CATALOGUES.fr.termes[t] === undefined)).toEqual([]);
  });
});
