import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type SuccessionPrevue = Reponse<'SuccessionPrevue'>;
export type ChangementDeSiret = Reponse<'ChangementDeSiretInput'>;
export type Changee = Reponse<'SuccessionFaite'> | Reponse<'SuccessionDemandee'>;

const params = (id: string) => ({ path: { id } });

export const requeteAvantFermeture = (id: string) =>
  queryOptions({
    queryKey: cles.avantFermeture(id),
    queryFn: ({ signal }) =>
      lire(api.GET('/api/organisation/structures/{id}/fermeture', { params: params(id), signal })),
  });

export const fermerStructure = (id: string, body: Reponse<'FermetureDeStructureInput'>) =>
  lire(api.POST('/api/organisation/structures/{id}/fermeture', { params: params(id), body }));

export const rouvrirStructure = (id: string, motif: string) =>
  lire(api.POST('/api/organisation/structures/{id}/reouverture', { params: params(id), body: { motif } }));

/** @param siret null while it is not whole: nothing is asked */
export const requeteSuccession = (id: string, siret: string | null) =>
  queryOptions({
    queryKey: cles.succession(id, siret ?? ''),
    enabled: siret !== null,
    queryFn: ({ signal }) =>
      lire(
        api.GET('/api/organisation/structures/{id}/succession', {
          params: { ...params(id), query: { siret: siret ?? '' } },
          signal,
        }),
      ),
  });

export const changerSiret = (id: string, body: ChangementDeSiret): Promise<Changee> =>
  lire(api.POST('/api/organisation/structures/{id}/succession', { params: params(id), body }));
