import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type ApplicationsDeStructure = Reponse<'ApplicationsDeStructure'>;
export type ApplicationDeStructure = ApplicationsDeStructure['elements'][number];

export const requeteApplications = (id: string) =>
  queryOptions({
    queryKey: cles.applications(id),
    queryFn: ({ signal }) =>
      lire(api.GET('/api/organisation/structures/{id}/applications', { params: { path: { id } }, signal })),
  });

export const ouvrirApplication = (id: string, application: ApplicationDeStructure['application'], ouverte: boolean) =>
  lire(
    api.PUT('/api/organisation/structures/{id}/applications/{application}', {
      params: { path: { id, application } },
      body: { ouverte },
    }),
  );
