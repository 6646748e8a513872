import { parseArgs } from 'node:util';

/** How often a programme strikes, and the seed of its choices; ends the process, saying how it is used, where they make no sense. */
export function lireReglages(programme: string, parDefaut: number, minimum: number): { fois: number; graine: number } {
  const { values } = parseArgs({
    options: { fois: { type: 'string', default: String(parDefaut) }, graine: { type: 'string', default: '1' } },
  });
  const [fois, graine] = [Number(values.fois), Number(values.graine)];
  if (Number.isInteger(fois) && fois >= minimum && fois <= 100_000 && Number.isInteger(graine)) return { fois, graine };
  process.stderr.write(`usage: npm run ${programme} -- [--fois ${minimum}..100000] [--graine <integer>]\n`);
  process.exit(2);
}

/** True until the programme is told to stop: it then judges and tells what it has seen so far. A second time ends it. */
export function jusquAuSignal(): () => boolean {
  let encore = true;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      encore = false;
    });
  return () => encore;
}

/** Of durations in ascending order, in words: `centile(50)`, `centile(100)`. */
export const centiles =
  (durees: readonly number[]) =>
  (p: number): string => {
    const v = durees[Math.min(durees.length - 1, Math.floor((durees.length * p) / 100))];
    return v === undefined ? '–' : `${Math.round(v)} ms`;
  };
