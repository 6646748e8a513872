import { FACTURES_MAX_A_LA_FOIS } from '@orpheon/domain';
import type { SelectionDeListe } from '@orpheon/ui';
import { useEffect, useState } from 'react';

/** A list by keyset, and how to get its next page. */
export interface SuiteDeListe<T> {
  readonly lignes: readonly T[];
  readonly suite: { readonly enCours: boolean; readonly onSuite: () => void } | undefined;
}

/** Ticks all the results of a search, not only those shown: the pages that are missing are fetched first. */
export function useToutChoisir<T extends { readonly id: string }>(
  selection: SelectionDeListe<T>,
  { lignes, suite }: SuiteDeListe<T>,
) {
  const [enCours, setEnCours] = useState(false);
  useEffect(() => {
    if (!enCours) return;
    if (suite && lignes.length < FACTURES_MAX_A_LA_FOIS) {
      if (!suite.enCours) suite.onSuite();
      return;
    }
    selection.changer(new Set(lignes.slice(0, FACTURES_MAX_A_LA_FOIS).map((l) => l.id)));
    setEnCours(false);
  }, [enCours, lignes, suite, selection]);
  return {
    enCours,
    choisir: () => setEnCours(true),
    maximum: FACTURES_MAX_A_LA_FOIS,
    possible:
      enCours ||
      (suite !== undefined && lignes.length < FACTURES_MAX_A_LA_FOIS && selection.choisies.length === lignes.length),
  };
}
