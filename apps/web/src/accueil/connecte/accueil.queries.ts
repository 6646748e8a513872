import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { PAR_CURSEUR } from '../../shared/liste/usePagination.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type Compteur = Reponse<'Attentes'>['compteurs'][number];
export type EvenementDuFil = Reponse<'PageEvenements'>['elements'][number];

export type Signalement = Reponse<'Signalements'>['elements'][number];

const TAILLE_DU_FIL = 8;

const parStructure = (structureId: string | null) => (structureId === null ? {} : { structureId });

export const requeteAttentes = (structureId: string | null) =>
  queryOptions({
    queryKey: cles.attentes(structureId),
    queryFn: ({ signal }) =>
      lire(api.GET('/api/accueil/attentes', { params: { query: parStructure(structureId) }, signal })),
  });

/** Under the key of the counters: the events that change these change this too. */
export const requeteSignalements = queryOptions({
  queryKey: cles.signalements,
  queryFn: ({ signal }) => lire(api.GET('/api/facturation/factures-emises/signalements', { signal })),
});

export const requeteEvenements = (structureId: string | null) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.evenements(structureId),
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET('/api/accueil/evenements', {
          params: {
            query: {
              ...parStructure(structureId),
              ...(pageParam === null ? {} : { curseur: pageParam }),
              limite: TAILLE_DU_FIL,
            },
          },
          signal,
        }),
      ),
  });
