import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { PAR_CURSEUR } from '../../shared/liste/usePagination.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type MaDemande = Reponse<'PageMesDemandes'>['elements'][number];
export type DemandeADecider = Reponse<'PageApprobations'>['elements'][number];
export type MonRattachement = Reponse<'PageMesRattachements'>['elements'][number];
export type StructureARattacher = Reponse<'StructuresARattacher'>['elements'][number];

const curseurDe = (pageParam: string | null) => (pageParam === null ? {} : { curseur: pageParam });

export const requeteMesDemandes = (filtres: {
  readonly nature?: MaDemande['nature'];
  readonly statut?: MaDemande['statut'];
}) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.mesDemandes(filtres),
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET('/api/organisation/demandes', {
          params: { query: { ...filtres, limite: 30, ...curseurDe(pageParam) } },
          signal,
        }),
      ),
  });

export const requeteApprobations = (nature: DemandeADecider['nature'] | '') =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.approbations(nature),
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET('/api/organisation/approbations', {
          params: { query: { ...(nature ? { nature } : {}), limite: 50, ...curseurDe(pageParam) } },
          signal,
        }),
      ),
  });

export const requeteMesRattachements = infiniteQueryOptions({
  ...PAR_CURSEUR,
  queryKey: cles.mesRattachements,
  queryFn: ({ pageParam, signal }) =>
    lire(
      api.GET('/api/organisation/rattachements', {
        params: { query: { limite: 50, ...curseurDe(pageParam) } },
        signal,
      }),
    ),
});

export const requetePropositions = queryOptions({
  queryKey: cles.propositions,
  queryFn: ({ signal }) => lire(api.GET('/api/organisation/propositions', { signal })),
});

export const requeteStructuresARattacher = (texte: string) =>
  queryOptions({
    queryKey: cles.structuresARattacher(texte),
    enabled: texte.length >= 3,
    queryFn: ({ signal }) =>
      lire(api.GET('/api/organisation/structures-a-rattacher', { params: { query: { texte } }, signal })),
  });

export const requeteServicesARattacher = (structureId: string, texte: string) =>
  queryOptions({
    queryKey: cles.servicesARattacher(structureId, texte),
    queryFn: ({ signal }) =>
      lire(
        api.GET('/api/organisation/structures-a-rattacher/{id}/services', {
          params: { path: { id: structureId }, query: { texte } },
          signal,
        }),
      ),
  });

export const requetePersonnes = (structureId: string, texte: string) =>
  queryOptions({
    queryKey: cles.personnesAChoisir(structureId, texte),
    queryFn: ({ signal }) =>
      lire(
        api.GET('/api/organisation/structures/{id}/utilisateurs', {
          params: { path: { id: structureId }, query: { ...(texte ? { texte } : {}), limite: 8 } },
          signal,
        }),
      ),
  });

export const retirerDemande = (id: string) =>
  lire(api.POST('/api/organisation/demandes/{id}/retrait', { params: { path: { id } } }));

export const quitterRattachement = (id: string) =>
  lire(api.DELETE('/api/organisation/rattachements/{id}', { params: { path: { id } } }));
