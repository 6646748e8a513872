import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { PAR_CURSEUR } from '../../shared/liste/usePagination.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type ServiceGere = Reponse<'PageServices'>['elements'][number];
export type ServiceConsulte = Reponse<'ServiceConsulte'>;
export type ServiceAEcrire = Omit<Reponse<'ModificationDeServiceInput'>, 'version'>;
export type ImportDeServices = Reponse<'ImportDeServices'>;
export type FiltreEtat = 'OUVERTS' | 'FERMES' | 'TOUS';

export const requeteServices = (id: string, filtres: { readonly texte: string; readonly etat: FiltreEtat }) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.services(id, filtres),
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET('/api/organisation/structures/{id}/services', {
          params: { path: { id }, query: { ...filtres, ...(pageParam === null ? {} : { curseur: pageParam }) } },
          signal,
        }),
      ),
  });

export const requeteService = (id: string, serviceId: string) =>
  queryOptions({
    queryKey: cles.service(id, serviceId),
    queryFn: ({ signal }) =>
      lire(
        api.GET('/api/organisation/structures/{id}/services/{serviceId}', {
          params: { path: { id, serviceId } },
          signal,
        }),
      ),
  });

export const creerService = (id: string, body: ServiceAEcrire & { code: string }) =>
  lire(api.POST('/api/organisation/structures/{id}/services', { params: { path: { id } }, body }));

export const modifierService = (id: string, serviceId: string, body: ServiceAEcrire & { version: number }) =>
  lire(
    api.PUT('/api/organisation/structures/{id}/services/{serviceId}', { params: { path: { id, serviceId } }, body }),
  );

export const ouvrirService = (id: string, serviceId: string, body: { version: number; actif: boolean }) =>
  lire(
    api.POST('/api/organisation/structures/{id}/services/{serviceId}/etat', {
      params: { path: { id, serviceId } },
      body,
    }),
  );

export const preparerImport = (id: string, texte: string): Promise<ImportDeServices> =>
  lire(
    api.POST('/api/organisation/structures/{id}/services/import/apercu', { params: { path: { id } }, body: { texte } }),
  );

export const importer = (id: string, body: { texte: string; empreinte: string }): Promise<ImportDeServices> =>
  lire(api.POST('/api/organisation/structures/{id}/services/import', { params: { path: { id } }, body }));
