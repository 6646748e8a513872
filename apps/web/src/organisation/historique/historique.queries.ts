import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { PAR_CURSEUR } from '../../shared/liste/usePagination.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type ActionDeStructure = Reponse<'ActionDeStructure'>;
export interface FiltresHistorique {
  readonly personneId?: string;
  readonly action?: string;
  readonly du?: string;
  readonly au?: string;
}

export const requeteHistorique = (id: string, filtres: FiltresHistorique) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.historiqueDeStructure(id, filtres),
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET('/api/organisation/structures/{id}/historique', {
          params: { path: { id }, query: { ...filtres, ...(pageParam === null ? {} : { curseur: pageParam }) } },
          signal,
        }),
      ),
  });

export const adresseExport = (id: string, filtres: FiltresHistorique, langue: string): string =>
  `/api/organisation/structures/${id}/historique/export?${new URLSearchParams({ ...filtres, langue })}`;
