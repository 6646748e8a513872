import { useCallback, useMemo, useState } from 'react';

/** Rows that a reader ticks, to act on them together. */
export interface SelectionDeListe<T> {
  /** Keys of the rows ticked; all of them are shown. */
  readonly cles: ReadonlySet<string>;
  /** The rows themselves, in the order of the list. */
  readonly choisies: readonly T[];
  readonly changer: (cles: ReadonlySet<string>) => void;
  readonly vider: () => void;
}

/**
 * What is ticked in a list. Only rows that the list shows count: one that a filter or a change took away is not acted
 * on unseen.
 */
export function useSelection<T>(lignes: readonly T[], cleDe: (ligne: T) => string): SelectionDeListe<T> {
  const [cochees, setCochees] = useState<ReadonlySet<string>>(new Set());
  const choisies = useMemo(() => lignes.filter((l) => cochees.has(cleDe(l))), [lignes, cochees, cleDe]);
  const cles = useMemo(() => new Set(choisies.map(cleDe)), [choisies, cleDe]);
  const vider = useCallback(() => setCochees(new Set()), []);
  return { cles, choisies, changer: setCochees, vider };
}
