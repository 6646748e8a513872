import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type Identite = Reponse<'Identite'>;
export type IdentiteModifiee = Reponse<'IdentiteModifieeInput'>;

export const requeteIdentite = queryOptions({
  queryKey: cles.identite,
  queryFn: () => lire(api.GET('/api/compte/identite')),
});

export function useModifierIdentite() {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: (body: IdentiteModifiee) => lire(api.PUT('/api/compte/identite', { body })),
    onSuccess: (identite) => {
      requetes.setQueryData(cles.identite, identite);
      return requetes.invalidateQueries({ queryKey: cles.moi });
    },
  });
}
