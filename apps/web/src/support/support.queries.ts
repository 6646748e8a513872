import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../shared/api/client.ts';
import type { Reponse } from '../shared/api/types.ts';
import { PAR_CURSEUR } from '../shared/liste/usePagination.ts';
import { cles } from '../shared/requetes/cles.ts';

export type CompteTrouve = Reponse<'CompteVuDuSupport'>;
export type CompteDetaille = Reponse<'CompteDetailleDuSupport'>;
export type StructureTrouvee = Reponse<'StructureVueDuSupport'>;
export type StructureDetaillee = Reponse<'StructureDetailleeDuSupport'>;
export type DemandeDuSupport = Reponse<'DemandeADecider'>;
export type Acte = Reponse<'ActeDuSupport'>;

/** Fewer find everybody: the server refuses them. */
export const LETTRES_MIN = 3;
const LIMITE = 30;

const page = (curseur: string | null) => ({ limite: LIMITE, ...(curseur === null ? {} : { curseur }) });

export const requeteComptes = (texte: string) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.support('comptes', texte),
    enabled: texte.length >= LETTRES_MIN,
    queryFn: ({ pageParam, signal }) =>
      lire(api.GET('/api/support/comptes', { params: { query: { texte, ...page(pageParam) } }, signal })),
  });

export const requeteCompte = (id: string) =>
  queryOptions({
    queryKey: cles.support('compte', id),
    queryFn: ({ signal }) => lire(api.GET('/api/support/comptes/{id}', { params: { path: { id } }, signal })),
  });

export const requeteStructuresDuSupport = (texte: string) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.support('structures', texte),
    enabled: texte.length >= LETTRES_MIN,
    queryFn: ({ pageParam, signal }) =>
      lire(api.GET('/api/support/structures', { params: { query: { texte, ...page(pageParam) } }, signal })),
  });

export const requeteStructureDuSupport = (id: string) =>
  queryOptions({
    queryKey: cles.support('structure', id),
    queryFn: ({ signal }) => lire(api.GET('/api/support/structures/{id}', { params: { path: { id } }, signal })),
  });

export const requeteDemandes = infiniteQueryOptions({
  ...PAR_CURSEUR,
  queryKey: cles.support('demandes', ''),
  queryFn: ({ pageParam, signal }) =>
    lire(api.GET('/api/support/demandes', { params: { query: page(pageParam) }, signal })),
});

export const requeteActes = infiniteQueryOptions({
  ...PAR_CURSEUR,
  queryKey: cles.support('actes', ''),
  queryFn: ({ pageParam, signal }) =>
    lire(api.GET('/api/support/actes', { params: { query: page(pageParam) }, signal })),
});
