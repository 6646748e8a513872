import { type Anomalie, chargerCatalogue, type Explication, expliquerDans, type Langue } from '@orpheon/domain';
import { useLangue } from '@orpheon/ui';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';

/** The sentences of findings in one language: a file of its own, fetched once. */
export const requeteCatalogue = (langue: Langue) =>
  queryOptions({
    queryKey: ['catalogue-anomalies', langue],
    queryFn: () => chargerCatalogue(langue),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** Says findings in the reader's language; waits for its sentences (within `Suspense`). */
export function useExpliquer(): (anomalie: Anomalie) => Explication {
  const { data: catalogue } = useSuspenseQuery(requeteCatalogue(useLangue()));
  return useCallback((anomalie) => expliquerDans(catalogue, anomalie), [catalogue]);
}
