import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../../shared/api/client.ts';
import type { Reponse } from '../../../shared/api/types.ts';
import { cles } from '../../../shared/requetes/cles.ts';

export type TraitementGroupe = Reponse<'TraitementGroupe'>;
export type DemandeTraitement = Reponse<'DemandeTraitementInput'>;

/** Short enough to be seen moving, long enough to cost nothing. */
const RELECTURE_MS = 500;

/** How far an action on many invoices is: asked again until it is over. */
export const requeteTraitement = (id: string) =>
  queryOptions({
    queryKey: cles.traitement(id),
    queryFn: ({ signal }): Promise<TraitementGroupe> =>
      lire(api.GET('/api/facturation/factures-recues/traitements/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (requete) => (requete.state.data?.finiLe ? false : RELECTURE_MS),
  });

export const demanderTraitement = (corps: DemandeTraitement, cle: string): Promise<{ readonly id: string }> =>
  lire(
    api.POST('/api/facturation/factures-recues/traitements', {
      params: { header: { 'Idempotency-Key': cle } },
      body: corps,
    }),
  );
