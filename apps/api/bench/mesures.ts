export const mediane = (valeurs: readonly number[]): number => {
  const tries = valeurs.toSorted((a, b) => a - b);
  return tries[Math.floor(tries.length / 2)] ?? Number.NaN;
};

/** The value that a share of all stays under: 0.99 for p99. */
export const centile = (valeurs: readonly number[], part: number): number => {
  const tries = valeurs.toSorted((a, b) => a - b);
  return tries[Math.max(0, Math.ceil(tries.length * part) - 1)] ?? Number.NaN;
};

export type Verdict = 'aim' | 'must' | 'missed';

export interface Ligne {
  /** Number of the goal, as B1. */
  readonly but: string;
  readonly quoi: string;
  /** Our figure and the other, with their units. */
  readonly nous: string;
  readonly reference: string;
  readonly rapport: string;
  /** `not shown`: this machine cannot tell. */
  readonly verdict: Verdict | 'not shown';
  readonly exige: string;
  readonly vise: string;
}

/** `aim` reached, only `must` reached, or neither. */
export const verdict = (valeur: number, exige: number, vise: number, sens: 'plus' | 'moins' = 'plus'): Verdict => {
  const atteint = (but: number): boolean => (sens === 'plus' ? valeur >= but : valeur <= but);
  if (atteint(vise)) return 'aim';
  return atteint(exige) ? 'must' : 'missed';
};

const nombre = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
export const parSeconde = (v: number, unite = ''): string => `${nombre.format(v)}${unite ? ` ${unite}` : ''}/s`;
export const secondes = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
export const millisecondes = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
export const pourcent = (r: number): string => `${Math.round(r * 100)} %`;

/** What the quickest of the business software measured beforehand does of the same kind, at 20,000 invoices. */
export interface Pair {
  readonly debit: number;
  /** Times that: what we aim at; ten times is the least. */
  readonly vise: number;
}

/** A line of B3. */
export const ligneDUnPair = (quoi: string, debit: number, pair: Pair): Ligne => ({
  but: 'B3',
  quoi,
  nous: parSeconde(debit),
  reference: `quickest peer ${parSeconde(pair.debit)} (measured apart)`,
  rapport: `× ${Math.round(debit / pair.debit)}`,
  exige: '× 10',
  vise: `× ${pair.vise}`,
  verdict: verdict(debit / pair.debit, 10, pair.vise),
});

export const tableau = (lignes: readonly Ligne[]): string =>
  [
    '| goal | what | Orphéon | reference, same run | ratio | must | aim | reached |',
    '|---|---|---|---|---|---|---|---|',
    ...lignes.map(
      (l) =>
        `| ${l.but} | ${l.quoi} | ${l.nous} | ${l.reference} | ${l.rapport} | ${l.exige} | ${l.vise} | ${l.verdict} |`,
    ),
  ].join('\n');
