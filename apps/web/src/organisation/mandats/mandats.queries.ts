import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { PAR_CURSEUR } from '../../shared/liste/usePagination.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type Mandat = Reponse<'MandatDeFacturation'>;
export type Geste = Mandat['gestes'][number];
export type NouveauMandat = Reponse<'PropositionDeMandatInput'>;
export type Sens = 'DONNES' | 'RECUS';

const RACINE = '/api/organisation/structures/{id}/mandats';

export const requeteMandats = (id: string, sens: Sens) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.mandats(id, sens),
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET(RACINE, {
          params: { path: { id }, query: { sens, ...(pageParam === null ? {} : { curseur: pageParam }) } },
          signal,
        }),
      ),
  });

type Cherche = Pick<NouveauMandat, 'typeIdentifiant' | 'identifiant'>;

export const requeteMandataire = (id: string, query: Cherche) =>
  queryOptions({
    queryKey: cles.mandataire(id, query),
    queryFn: ({ signal }) =>
      lire(api.GET('/api/organisation/structures/{id}/mandataire', { params: { path: { id }, query }, signal })),
  });

export const proposerMandat = (id: string, body: NouveauMandat): Promise<Mandat> =>
  lire(api.POST(RACINE, { params: { path: { id } }, body }));

/** What one answers: the reason where it takes one. */
export function repondreAuMandat(
  id: string,
  { id: mandatId, version, versionDuTexte }: Mandat,
  geste: Geste,
  motif: string,
): Promise<Mandat> {
  const params = { path: { id, mandatId } };
  switch (geste) {
    case 'accepter':
      return lire(api.POST(`${RACINE}/{mandatId}/acceptation`, { params, body: { version, versionDuTexte } }));
    case 'refuser':
      return lire(api.POST(`${RACINE}/{mandatId}/refus`, { params, body: { version, motif } }));
    case 'retirer':
      return lire(api.POST(`${RACINE}/{mandatId}/retrait`, { params, body: { version } }));
    case 'revoquer':
      return lire(api.POST(`${RACINE}/{mandatId}/revocation`, { params, body: { version, motif } }));
  }
}
