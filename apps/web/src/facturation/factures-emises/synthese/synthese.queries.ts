import type { FiltreAttente } from '@orpheon/domain';
import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../../shared/api/client.ts';
import { cles } from '../../../shared/requetes/cles.ts';

/** Rows shown of each kind; the list has the others. */
const APERCU = 5;

/** The latest invoices of one kind of what awaits a supplier: a list like another, so that it refreshes like one. */
export const requeteApercu = ({ statut, ...filtre }: FiltreAttente, structureId: string | null) => {
  const query = { ...filtre, statut: [...statut], limite: APERCU, ...(structureId ? { structureId } : {}) };
  return queryOptions({
    queryKey: cles.factures('emises', { ...query, apercu: true }),
    queryFn: ({ signal }) => lire(api.GET('/api/facturation/factures-emises', { params: { query }, signal })),
  });
};
