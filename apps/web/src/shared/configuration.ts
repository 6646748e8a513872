import { queryOptions } from '@tanstack/react-query';
import { api, lire } from './api/client.ts';
import { cles } from './requetes/cles.ts';

/** What this installation is: version, contact, legal texts, demo accounts. */
export const requeteConfiguration = queryOptions({
  queryKey: cles.configuration,
  queryFn: () => lire(api.GET('/api/accueil/configuration')),
  staleTime: Number.POSITIVE_INFINITY,
});

/** How often an open page looks whether maintenance was announced. */
const REGARD_MS = 60_000;

export const requeteMaintenance = queryOptions({
  queryKey: cles.maintenance,
  queryFn: () => lire(api.GET('/api/accueil/maintenance')),
  refetchInterval: REGARD_MS,
});
