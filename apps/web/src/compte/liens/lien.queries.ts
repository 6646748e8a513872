import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';

export type LienConsulte = Reponse<'LienConsulte'>;
export type Titulaire = NonNullable<LienConsulte['titulaire']>;

/** Asked once when the page opens: what becomes of the link afterwards, the page itself knows. */
export const requeteLien = (jeton: string) =>
  queryOptions({
    queryKey: ['lien', jeton],
    queryFn: () => lire(api.POST('/api/compte/liens/consultation', { body: { jeton } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const renvoyer = (jeton: string) => lire(api.POST('/api/compte/liens/renvoi', { body: { jeton } }));
