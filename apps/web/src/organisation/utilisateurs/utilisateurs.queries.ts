import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { PAR_CURSEUR } from '../../shared/liste/usePagination.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type Utilisateur = Reponse<'UtilisateurDeStructure'>;
export type UtilisateurConsulte = Reponse<'UtilisateurConsulte'>;
export type ServiceDePersonnes = Reponse<'ServiceDePersonnes'>;
export type Invitation = Reponse<'InvitationInput'>;
export type ModificationDeProfils = Reponse<'ModificationDeProfilsInput'>;

export interface FiltresUtilisateurs {
  readonly texte?: string;
  readonly service?: string[];
  readonly application?: NonNullable<Parametres['application']>;
  readonly niveau?: NonNullable<Parametres['niveau']>;
  readonly role?: NonNullable<Parametres['role']>;
}
interface Parametres {
  readonly application?: Reponse<'Octroi'>['objet'];
  readonly niveau?: Reponse<'Octroi'>['niveau'];
  readonly role?: Utilisateur['role'];
}
export interface ListeVoulue extends FiltresUtilisateurs {
  readonly ordre?: 'NOM' | 'SERVICE';
  readonly portee?: string;
}

export const requeteUtilisateurs = (id: string, filtres: ListeVoulue) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.utilisateurs(id, filtres),
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET('/api/organisation/structures/{id}/utilisateurs', {
          params: {
            path: { id },
            query: { ...(filtres as object), ...(pageParam === null ? {} : { curseur: pageParam }) },
          },
          signal,
        }),
      ),
  });

export const requeteUtilisateur = (id: string, uid: string) =>
  queryOptions({
    queryKey: cles.utilisateur(id, uid),
    queryFn: ({ signal }) =>
      lire(api.GET('/api/organisation/structures/{id}/utilisateurs/{uid}', { params: { path: { id, uid } }, signal })),
  });

/** Everything that those people hold, as it is now, in the order asked for. */
export async function lireUtilisateurs(id: string, ids: readonly string[]): Promise<UtilisateurConsulte[]> {
  const { elements } = await lire(
    api.GET('/api/organisation/structures/{id}/utilisateurs/fiches', {
      params: { path: { id }, query: { personne: [...new Set(ids)] } },
    }),
  );
  const parId = new Map(elements.map((u) => [u.id, u]));
  return ids.flatMap((uid) => parId.get(uid) ?? []);
}

/** Where profiles may be granted, found by a part of a service's name or code. */
export const requetePortees = (id: string, texte: string) =>
  queryOptions({
    queryKey: cles.portees(id, texte),
    queryFn: ({ signal }) =>
      lire(
        api.GET('/api/organisation/structures/{id}/portees', {
          params: { path: { id }, query: texte ? { texte } : {} },
          signal,
        }),
      ),
  });

export const modifierProfils = (id: string, body: ModificationDeProfils) =>
  lire(api.PUT('/api/organisation/structures/{id}/profils', { params: { path: { id } }, body }));

export const inviter = (id: string, body: Invitation) =>
  lire(api.POST('/api/organisation/structures/{id}/invitations', { params: { path: { id } }, body }));

/** Where the browser downloads the list from, as it is filtered. */
export function adresseExport(
  id: string,
  format: 'csv' | 'xlsx',
  filtres: FiltresUtilisateurs,
  langue: string,
): string {
  const params = new URLSearchParams({ format, langue });
  for (const [nom, valeur] of Object.entries(filtres)) for (const v of [valeur].flat()) params.append(nom, String(v));
  return `/api/organisation/structures/${id}/utilisateurs/export?${params}`;
}
