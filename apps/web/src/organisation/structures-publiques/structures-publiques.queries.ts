import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { PAR_CURSEUR } from '../../shared/liste/usePagination.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type StructurePublique = Reponse<'PageStructuresPubliques'>['elements'][number];
export type StructureDetaillee = Reponse<'StructurePubliqueDetaillee'>;

export const requeteStructures = (texte: string) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.structuresPubliques(texte),
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET('/api/organisation/structures-publiques', {
          params: { query: { texte, limite: 30, ...(pageParam === null ? {} : { curseur: pageParam }) } },
          signal,
        }),
      ),
  });

export const requeteStructure = (id: string) =>
  queryOptions({
    queryKey: cles.structurePublique(id),
    queryFn: ({ signal }) =>
      lire(api.GET('/api/organisation/structures-publiques/{id}', { params: { path: { id } }, signal })),
  });
