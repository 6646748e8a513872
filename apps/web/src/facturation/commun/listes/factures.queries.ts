import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../../shared/api/client.ts';
import type { paths } from '../../../shared/api/schema.d.ts';
import type { Reponse } from '../../../shared/api/types.ts';
import { PAR_CURSEUR } from '../../../shared/liste/usePagination.ts';
import { type CoteFacture, cles } from '../../../shared/requetes/cles.ts';

export type FactureResumee = Reponse<'FactureResumee'>;
export type FactureConsultee = Reponse<'FactureConsultee'>;

type Demande<C extends CoteFacture> = NonNullable<
  paths[`/api/facturation/factures-${C}`]['get']['parameters']['query']
>;
/** What a list of invoices is asked by; absent: not filtered. */
export type FiltresFactures = Omit<Demande<'emises'> & Demande<'recues'>, 'curseur' | 'limite'>;

const pourEmises = ({ fournisseurId, serviceFournisseurId, nonTelechargee, enRetard, ...q }: FiltresFactures) => q;
const pourRecues = ({ destinataireId, rejet, ...q }: FiltresFactures) => q;

/** The filters that one side has. */
export const filtresDuCote = (cote: CoteFacture, filtres: FiltresFactures) =>
  cote === 'emises' ? pourEmises(filtres) : pourRecues(filtres);

export const requeteFactures = (cote: CoteFacture, filtres: FiltresFactures) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.factures(cote, filtres),
    queryFn: ({ pageParam, signal }) => {
      const page = pageParam === null ? {} : { curseur: pageParam };
      return cote === 'emises'
        ? lire(
            api.GET('/api/facturation/factures-emises', {
              params: { query: { ...pourEmises(filtres), ...page } },
              signal,
            }),
          )
        : lire(
            api.GET('/api/facturation/factures-recues', {
              params: { query: { ...pourRecues(filtres), ...page } },
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
