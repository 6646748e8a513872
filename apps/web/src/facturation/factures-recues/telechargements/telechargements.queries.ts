import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../../shared/api/client.ts';
import type { Reponse } from '../../../shared/api/types.ts';
import { cles } from '../../../shared/requetes/cles.ts';

export type Telechargement = Reponse<'Telechargements'>['elements'][number];
export type DemandeTelechargement = Reponse<'DemandeTelechargementInput'>;

/** Often enough for the progress to be seen moving. */
const RELECTURE_MS = 1_000;

/** The archives I asked for: asked again as long as one is being prepared. */
export const requeteTelechargements = () =>
  queryOptions({
    queryKey: cles.telechargements,
    queryFn: ({ signal }): Promise<{ readonly elements: Telechargement[] }> =>
      lire(api.GET('/api/facturation/factures-recues/telechargements', { signal })),
    refetchInterval: (requete) =>
      requete.state.data?.elements.some((t) => t.etat === 'EN_PREPARATION') ? RELECTURE_MS : false,
  });

export const demanderTelechargement = (
  corps: DemandeTelechargement,
  cle: string,
): Promise<{ readonly id: string; readonly pret: boolean }> =>
  lire(
    api.POST('/api/facturation/factures-recues/telechargements', {
      params: { header: { 'Idempotency-Key': cle } },
      body: corps,
    }),
  );

/** Where the browser takes an archive from. */
export const adresseArchive = (id: string): string => `/api/facturation/factures-recues/telechargements/${id}/archive`;
