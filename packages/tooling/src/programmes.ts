/**
 * The long programmes: where each lies, and the arguments of the short sample that `npm test` runs. The samples of
 * `verify:kill`, `verify:faults` and `verify:races` are apps/api/tests/kill.test.ts, fautes.test.ts and
 * organisation/courses.test.ts.
 */
export const PROGRAMMES: Readonly<
  Record<string, { readonly fichier: string; readonly echantillon?: readonly string[] }>
> = {
  conformance: { fichier: 'packages/formats/verify/conformance.ts' },
  'verify:corpus': { fichier: 'packages/formats/verify/corpus.ts', echantillon: ['--echantillon'] },
  'verify:fuzz': { fichier: 'packages/formats/verify/fuzz.ts', echantillon: ['--echantillon'] },
  'verify:reconnaissance': { fichier: 'packages/formats/verify/reconnaissance/main.ts' },
  'verify:kill': { fichier: 'apps/api/verify/kill.ts' },
  'verify:races': { fichier: 'apps/api/verify/courses.ts' },
  'verify:faults': { fichier: 'apps/api/verify/fautes.ts' },
  bench: { fichier: 'apps/api/bench/main.ts', echantillon: ['--court'] },
  'bench:data': { fichier: 'apps/api/bench/donnees.ts' },
};
