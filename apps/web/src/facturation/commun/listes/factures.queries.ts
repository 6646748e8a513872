import type { StatutFacture } from '@orpheon/domain';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../../shared/api/client.ts';
import type { Reponse } from '../../../shared/api/types.ts';
import { PAR_CURSEUR } from '../../../shared/liste/usePagination.ts';
import { type CoteFacture, cles } from '../../../shared/requetes/cles.ts';

export type FactureResumee = Reponse<'FactureResumee'>;
export type FactureConsultee = Reponse<'FactureConsultee'>;

/** What both lists of invoices are asked by; absent: not filtered. */
export interface FiltresFactures {
  readonly structureId?: string;
  readonly serviceId?: string;
  readonly fournisseurId?: string;
  readonly destinataireId?: string;
  readonly statut?: StatutFacture[];
  readonly numero?: string;
  readonly texte?: string;
  readonly deposeeDu?: string;
  readonly deposeeAu?: string;
}

export const requeteFactures = (cote: CoteFacture, filtres: FiltresFactures) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.factures(cote, filtres),
    queryFn: ({ pageParam, signal }) => {
      const { serviceId, fournisseurId, destinataireId, ...communs } = filtres;
      const page = pageParam === null ? {} : { curseur: pageParam };
      return cote === 'emises'
        ? lire(
            api.GET('/api/facturation/factures-emises', {
              params: { query: { ...communs, ...(destinataireId ? { destinataireId } : {}), ...page } },
              signal,
            }),
          )
        : lire(
            api.GET('/api/facturation/factures-recues', {
              params: {
                query: {
                  ...communs,
                  ...(serviceId ? { serviceId } : {}),
                  ...(fournisseurId ? { fournisseurId } : {}),
                  ...page,
                },
              },
              signal,
            }),
          );
    },
  });

export const requeteFacture = (cote: CoteFacture, id: string) =>
  queryOptions({
    queryKey: cles.facture(cote, id),
    queryFn: ({ signal }): Promise<FactureConsultee> =>
      cote === 'emises'
        ? lire(api.GET('/api/facturation/factures-emises/{id}', { params: { path: { id } }, signal }))
        : lire(api.GET('/api/facturation/factures-recues/{id}', { params: { path: { id } }, signal })),
  });

/** The bytes of an attachment, for the viewer: a stored document never changes. */
export const requetePiece = (cote: CoteFacture, id: string, pieceId: string) =>
  queryOptions({
    queryKey: [...cles.facture(cote, id), 'piece', pieceId],
    queryFn: ({ signal }): Promise<ArrayBuffer> => {
      const path = { id, pieceId };
      const options = { parseAs: 'arrayBuffer', signal } as const;
      if (cote === 'emises') {
        const url = '/api/facturation/factures-emises/{id}/pieces/{pieceId}';
        return lire<ArrayBuffer>(api.GET(url, { ...options, params: { path } }));
      }
      const url = '/api/facturation/factures-recues/{id}/pieces/{pieceId}';
      // shown here, not taken away
      return lire<ArrayBuffer>(api.GET(url, { ...options, params: { path, query: { apercu: '1' } as const } }));
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });

/** Where the browser downloads an attachment from; `document`: the document as received. */
export const adressePiece = (cote: CoteFacture, id: string, pieceId: string): string =>
  `/api/facturation/factures-${cote}/${id}/pieces/${pieceId}`;
