import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type NouvelleStructure = Reponse<'NouvelleStructureInput'>;
export type Creee = Reponse<'StructureCreee'> | Reponse<'StructureDemandee'>;

export const requeteEntreprise = (siret: string | null) =>
  queryOptions({
    queryKey: cles.entreprise(siret ?? ''),
    enabled: siret !== null,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) =>
      lire(api.GET('/api/organisation/entreprises', { params: { query: { siret: siret ?? '' } }, signal })),
  });

export const creerStructure = (body: NouvelleStructure): Promise<Creee> =>
  lire(api.POST('/api/organisation/structures', { body }));
