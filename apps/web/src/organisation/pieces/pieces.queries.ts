import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import { televerser } from '../../shared/api/televerser.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type PiecesDeStructure = Reponse<'PiecesDeStructure'>;

export const requetePieces = (id: string) =>
  queryOptions({
    queryKey: cles.piecesDeStructure(id),
    queryFn: ({ signal }) =>
      lire(api.GET('/api/organisation/structures/{id}/pieces', { params: { path: { id } }, signal })),
  });

export const adresseDePiece = (id: string, pieceId: string): string =>
  `/api/organisation/structures/${id}/pieces/${pieceId}`;

export function ajouterPiece(
  id: string,
  { fichier, designation, type }: { readonly fichier: File; readonly designation: string; readonly type: string },
): Promise<PiecesDeStructure> {
  const corps = new FormData();
  corps.append('designation', designation);
  corps.append('type', type);
  corps.append('fichier', fichier, fichier.name);
  return televerser<PiecesDeStructure>({
    chemin: `/api/organisation/structures/${id}/pieces`,
    corps,
    cle: crypto.randomUUID(),
  });
}

export const retirerPiece = (id: string, pieceId: string) =>
  lire(api.DELETE('/api/organisation/structures/{id}/pieces/{pieceId}', { params: { path: { id, pieceId } } }));
