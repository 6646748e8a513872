import { readFileSync } from 'node:fs';
import type { Bilan } from './bilan.ts';

interface RapportVitest {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Reads vitest's JSON report: one result per test, one failure per file that could not run its tests. */
export function lireVitest(fichier: string, code: number, sortie: string, racine: string): Bilan {
  const { testResults } = JSON.parse(readFileSync(fichier, 'utf8')) as RapportVitest;
  const echecs: string[] = [];
  let reussis = 0;
  for (const { name, status, assertionResults } of testResults) {
    const rates = assertionResults.filter((a) => a.status === 'failed');
    reussis += assertionResults.filter((a) => a.status === 'passed').length;
    const ou = name.replace(racine, '');
    echecs.push(...rates.map((a) => `${ou} > ${a.fullName}`));
    if (status === 'failed' && rates.length === 0) echecs.push(`${ou} (did not run)`);
  }
  if (code !== 0 && echecs.length === 0) echecs.push(`vitest (code ${code})`);
  return { reussis, echecs, detail: sortie };
}

interface SuitePlaywright {
  readonly title: string;
  readonly suites?: readonly SuitePlaywright[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}
interface RapportPlaywright {
  readonly suites: readonly SuitePlaywright[];
  readonly errors?: readonly { readonly message?: string }[];
}

/** Reads Playwright's JSON report. A test that passed only on a second try counts as failed. */
export function lirePlaywright(fichier: string, code: number, sortie: string): Bilan {
  const rapport = JSON.parse(readFileSync(fichier, 'utf8')) as RapportPlaywright;
  const echecs = (rapport.errors ?? []).map((e) => `browser: ${e.message?.split('\n')[0] ?? 'error'}`);
  let reussis = 0;
  const parcourir = (suite: SuitePlaywright): void => {
    for (const { title, file, tests } of suite.specs ?? []) {
      for (const { status } of tests) {
        if (status === 'expected') reussis += 1;
        else if (status !== 'skipped') echecs.push(`${file} > ${title} (${status})`);
      }
    }
    suite.suites?.forEach(parcourir);
  };
  rapport.suites.forEach(parcourir);
  if (code !== 0 && echecs.length === 0) echecs.push(`browser tests (code ${code})`);
  return { reussis, echecs, detail: sortie };
}
