/** The long programmes: where each lies, and the arguments of the short sample that `npm test` runs. */
export const PROGRAMMES: Readonly<
  Record<
    string,
    { readonly fichier: string; readonly args?: readonly string[]; readonly echantillon?: readonly string[] }
  >
> = {
  'verify:corpus': { fichier: 'packages/formats/verify/corpus.ts', echantillon: ['--echantillon'] },
  'verify:fuzz': { fichier: 'packages/formats/verify/fuzz.ts', echantillon: ['--echantillon'] },
  'verify:kill': { fichier: 'apps/api/verify/kill.ts', echantillon: ['--echantillon'] },
  bench: { fichier: 'apps/api/bench/main.ts' },
  'bench:data': { fichier: 'apps/api/bench/main.ts', args: ['data'] },
};
