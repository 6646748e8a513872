import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type StructureConsultee = Reponse<'StructureConsultee'>;
export type ModificationDeStructure = Reponse<'ModificationDeStructureInput'>;
export type ModificationDeParametres = Reponse<'ModificationDeParametresInput'>;

export const requeteStructureGeree = (id: string) =>
  queryOptions({
    queryKey: cles.structure(id),
    queryFn: ({ signal }) => lire(api.GET('/api/organisation/structures/{id}', { params: { path: { id } }, signal })),
  });

export const modifierStructure = (id: string, body: ModificationDeStructure) =>
  lire(api.PUT('/api/organisation/structures/{id}', { params: { path: { id } }, body }));

export const modifierParametres = (id: string, body: ModificationDeParametres) =>
  lire(api.PUT('/api/organisation/structures/{id}/parametres', { params: { path: { id } }, body }));
