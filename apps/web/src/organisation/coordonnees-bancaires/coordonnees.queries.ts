import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { cles } from '../../shared/requetes/cles.ts';

export type Coordonnees = Reponse<'CoordonneesGerees'>;
export type Coordonnee = Coordonnees['elements'][number];
export type NouvelleCoordonnee = Reponse<'NouvelleCoordonneeInput'>;
export type ModificationDeCoordonnee = Reponse<'ModificationDeCoordonnee'>;

const RACINE = '/api/organisation/structures/{id}/coordonnees-bancaires';

export const requeteCoordonnees = (id: string) =>
  queryOptions({
    queryKey: cles.coordonnees(id),
    queryFn: ({ signal }) => lire(api.GET(RACINE, { params: { path: { id } }, signal })),
  });

export const lireNumero = (id: string, coordonneeId: string) =>
  lire(api.GET(`${RACINE}/{coordonneeId}/numero`, { params: { path: { id, coordonneeId } } }));

export const ajouterCoordonnee = (id: string, body: NouvelleCoordonnee) =>
  lire(api.POST(RACINE, { params: { path: { id } }, body }));

export const modifierCoordonnee = (id: string, coordonneeId: string, body: ModificationDeCoordonnee) =>
  lire(api.PUT(`${RACINE}/{coordonneeId}`, { params: { path: { id, coordonneeId } }, body }));
