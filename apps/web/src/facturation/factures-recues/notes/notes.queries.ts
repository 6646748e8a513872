import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../../shared/api/client.ts';
import type { Reponse } from '../../../shared/api/types.ts';
import { cles } from '../../../shared/requetes/cles.ts';

export type Notes = Reponse<'Notes'>;
export type Note = Notes['elements'][number];

export const requeteNotes = (factureId: string) =>
  queryOptions({
    queryKey: cles.notes(factureId),
    queryFn: ({ signal }): Promise<Notes> =>
      lire(api.GET('/api/facturation/factures-recues/{id}/notes', { params: { path: { id: factureId } }, signal })),
  });

export const ecrireNote = (
  { factureId, texte }: { readonly factureId: string; readonly texte: string },
  cle: string,
): Promise<Notes> =>
  lire(
    api.POST('/api/facturation/factures-recues/{id}/notes', {
      params: { path: { id: factureId }, header: { 'Idempotency-Key': cle } },
      body: { texte },
    }),
  );

export const retirerNote = (id: string, noteId: string): Promise<Notes> =>
  lire(api.DELETE('/api/facturation/factures-recues/{id}/notes/{noteId}', { params: { path: { id, noteId } } }));
