import { fluxEstFinal, type StatutFlux } from '@orpheon/domain';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { PAR_CURSEUR } from '../../shared/liste/usePagination.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type FluxResume = Reponse<'FluxResume'>;
export type FluxConsulte = Reponse<'FluxConsulte'>;

export interface FiltresFlux {
  readonly structureId?: string;
  readonly statut?: StatutFlux[];
  readonly texte?: string;
}

export const requeteListeFlux = (filtres: FiltresFlux) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.listeFlux(filtres),
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET('/api/facturation/suivi-des-flux', {
          params: { query: { ...filtres, ...(pageParam === null ? {} : { curseur: pageParam }) } },
          signal,
        }),
      ),
  });

/** Live events say when it changes; should the stream be cut, it is asked again, less and less often. */
const ATTENTES_MS = [1_500, 2_000, 3_000, 5_000] as const;
const ATTENTE_LONGUE_MS = 10_000;
/** A lot moves on all the while, and its progress is what one looks at. */
const ATTENTE_LOT_MS = 1_000;

export const requeteFlux = (id: string) =>
  queryOptions({
    queryKey: cles.flux(id),
    queryFn: ({ signal }) =>
      lire(api.GET('/api/facturation/suivi-des-flux/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => {
      if (state.status === 'error' || (state.data && fluxEstFinal(state.data.statut))) return false;
      if (state.data && state.data.nombreDocuments !== null) return ATTENTE_LOT_MS;
      return ATTENTES_MS[state.dataUpdateCount] ?? ATTENTE_LONGUE_MS;
    },
  });

export const adresseFichierFlux = (id: string): string => `/api/facturation/suivi-des-flux/${id}/fichier`;
export const adresseLisibleDuFlux = (id: string): string => `/api/facturation/suivi-des-flux/${id}/lisible`;
export const adresseCompteRendu = (id: string, langue: string): string =>
  `/api/facturation/suivi-des-flux/${id}/compte-rendu?langue=${langue}`;
