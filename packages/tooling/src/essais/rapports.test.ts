import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { supprimer } from '../commun/message.ts';
import { lirePlaywright, lireVitest } from './rapports.ts';

const dossier = mkdtempSync(join(tmpdir(), 'orpheon-rapports-'));
afterAll(() => supprimer(dossier));
const ecrire = (rapport: object): string => {
  const fichier = join(dossier, 'rapport.json');
  writeFileSync(fichier, JSON.stringify(rapport));
  return fichier;
};

test('a file that could not run its tests counts as a failure', () => {
  const fichier = ecrire({
    testResults: [
      { name: '/r/a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'x' }] },
      { name: '/r/b.test.ts', status: 'failed', message: 'syntax', assertionResults: [] },
    ],
  });
  expect(lireVitest(fichier, 1, '', '/r/')).toMatchObject({ reussis: 1, echecs: ['b.test.ts (did not run)'] });
});

test('an exit code without a failed test is a failure too', () => {
  expect(lireVitest(ecrire({ testResults: [] }), 1, '', '/r/').echecs).toEqual(['vitest (code 1)']);
});

test('a browser test that passed only on the second try is a failure', () => {
  const test = (status: string): object => ({ title: status, file: 'a.ts', tests: [{ status }] });
  const fichier = ecrire({
    suites: [{ title: '', suites: [{ title: '', specs: [test('expected'), test('flaky'), test('skipped')] }] }],
  });
  expect(lirePlaywright(fichier, 0, '')).toMatchObject({ reussis: 1, echecs: ['a.ts > flaky (flaky)'] });
});
