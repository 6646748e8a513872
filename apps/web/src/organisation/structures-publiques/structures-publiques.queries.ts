import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { cles } from '../../shared/requetes/cles.ts';

interface PageDemandee {
  readonly texte: string;
  readonly curseur: string | null;
}
type PageStructures = Reponse<'PageStructuresPubliques'>;
export type StructurePublique = PageStructures['elements'][number];
export type StructureDetaillee = Reponse<'StructurePubliqueDetaillee'>;

export const requeteStructures = (texte: string) =>
  infiniteQueryOptions({
    queryKey: cles.structuresPubliques(texte),
    initialPageParam: { texte, curseur: null } as PageDemandee,
    // what was looked for in place of what was typed is asked on with
    getNextPageParam: (derniere: PageStructures, _toutes, demandee: PageDemandee) =>
      derniere.curseurSuivant === null
        ? null
        : { texte: derniere.texteCorrige ?? demandee.texte, curseur: derniere.curseurSuivant },
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET('/api/organisation/structures-publiques', {
          params: {
            query: {
              texte: pageParam.texte,
              limite: 30,
              ...(pageParam.curseur === null ? {} : { curseur: pageParam.curseur }),
            },
          },
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
