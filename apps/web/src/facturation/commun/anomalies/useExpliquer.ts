import {
  type Anomalie,
  type Catalogue,
  chargerCatalogue,
  chargerCatalogueDeSaisie,
  chargerCatalogueEntier,
  type Explication,
  estRare,
  expliquerDans,
  type Langue,
} from '@orpheon/domain';
import { useLangue } from '@orpheon/ui';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';

type Chargeur = (langue: Langue) => Promise<Catalogue>;

/** The sentences of findings in one language: a file of its own, fetched once. */
const requeteDe = (charger: Chargeur, nom: string) => (langue: Langue) =>
  queryOptions({
    queryKey: ['catalogue-anomalies', nom, langue],
    queryFn: () => charger(langue),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

export const requeteCatalogue = requeteDe(chargerCatalogue, 'controles');
const requeteCatalogueEntier = requeteDe(chargerCatalogueEntier, 'entier');

/** The sentences among which those of a finding are. */
export const catalogueDe = (code: string): typeof requeteCatalogue =>
  estRare(code) ? requeteCatalogueEntier : requeteCatalogue;

/** With what only typing can be told, which no document needs. */
export const requeteCatalogueDeSaisie = requeteDe(chargerCatalogueDeSaisie, 'saisie');

/** Says findings in the reader's language; waits for its sentences (within `Suspense`). */
export function useExpliquer(requete: typeof requeteCatalogue = requeteCatalogue): (anomalie: Anomalie) => Explication {
  const { data: catalogue } = useSuspenseQuery(requete(useLangue()));
  return useCallback((anomalie) => expliquerDans(catalogue, anomalie), [catalogue]);
}
