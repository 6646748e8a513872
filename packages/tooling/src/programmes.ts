/**
 * The long programmes: where each lies, and the arguments of the short sample that `npm test` runs. The samples of
 * `verify:kill` and `verify:faults` are apps/api/tests/kill.test.ts and fautes.test.ts.
 */
export const PROGRAMMES: Readonly<
  Record<string, { readonly fichier: string; readonly echantillon?: readonly string[] }>
> = {
  'verify:corpus': { fichier: 'packages/formats/verify/corpus.ts', echantillon: ['--echantillon'] },
  'verify:fuzz': { fichier: 'packages/formats/verify/fuzz.ts', echantillon: ['--echantillon'] },
  'verify:kill': { fichier: 'apps/api/verify/kill.ts' },
  'verify:faults': { fichier: 'apps/api/verify/fautes.ts' },
  bench: { fichier: 'apps/api/bench/main.ts', echantillon: ['--court'] },
  'bench:data': { fichier: 'apps/api/bench/donnees.ts' },
};
