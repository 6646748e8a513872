import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, lire } from '../../../shared/api/client.ts';
import type { Reponse } from '../../../shared/api/types.ts';
import { type CoteFacture, cles } from '../../../shared/requetes/cles.ts';

type Vues = Reponse<'VuesDeListe'>;
export type Vue = Vues['vues'][number];

const LISTES = { emises: 'factures-emises', recues: 'factures-recues' } as const satisfies Record<CoteFacture, string>;

/** The views that the reader keeps of this list. */
export const requeteVues = (cote: CoteFacture) =>
  queryOptions({
    queryKey: cles.vues(cote),
    queryFn: ({ signal }) => lire(api.GET('/api/compte/vues', { params: { query: { liste: LISTES[cote] } }, signal })),
    staleTime: 5 * 60_000,
  });

/** Keeps a view; kept twice it is kept once, so that trying again is safe. */
export function useGarderVue(cote: CoteFacture) {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: ({ nom, adresse, colonnes }: Omit<Vue, 'id'>) =>
      lire(api.PUT('/api/compte/vues', { body: { liste: LISTES[cote], nom, adresse, colonnes } })),
    onSuccess: (vues) => requetes.setQueryData(cles.vues(cote), vues),
  });
}

export function useSupprimerVue(cote: CoteFacture) {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Vue) => lire(api.DELETE('/api/compte/vues/{id}', { params: { path: { id } } })),
    onSuccess: (_, { id }) =>
      requetes.setQueryData<Vues>(cles.vues(cote), (avant) => avant && { vues: avant.vues.filter((v) => v.id !== id) }),
  });
}
