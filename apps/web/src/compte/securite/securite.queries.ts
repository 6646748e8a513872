import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type Securite = Reponse<'Securite'>;
export type Session = Reponse<'Sessions'>['sessions'][number];

export const requeteSecurite = queryOptions({
  queryKey: cles.securite,
  queryFn: () => lire(api.GET('/api/compte/securite')),
});
export const requeteSessions = queryOptions({
  queryKey: cles.sessions,
  queryFn: () => lire(api.GET('/api/compte/sessions')),
});

/**
 * Something that changes what one proves who one is with: the page then shows it as it is. `puis` comes before that, and
 * whatever becomes of the part of the page that asked: recovery codes are given once.
 */
export function useChanger<Entree, Sortie>(
  changer: (entree: Entree) => Promise<Sortie>,
  puis: (sortie: Sortie) => void = () => undefined,
) {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: changer,
    onSuccess: async (sortie) => {
      puis(sortie);
      await Promise.all([
        requetes.invalidateQueries({ queryKey: cles.securite }),
        requetes.invalidateQueries({ queryKey: cles.sessions }),
      ]);
    },
  });
}
