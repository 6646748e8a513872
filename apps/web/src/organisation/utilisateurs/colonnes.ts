import { APPLICATIONS_PAR_DOMAINE, DOMAINES, type Domaine, type ObjetDeProfil } from '@orpheon/domain';

/** A domain and its columns: the whole domain first, where it has more than one application. */
export interface GroupeDeColonnes {
  readonly domaine: Domaine;
  readonly objets: readonly ObjetDeProfil[];
}

export const GROUPES: readonly GroupeDeColonnes[] = DOMAINES.map((domaine) => {
  const applications = APPLICATIONS_PAR_DOMAINE[domaine];
  return { domaine, objets: applications.length > 1 ? [domaine, ...applications] : [...applications] };
});
export const OBJETS_AFFICHES: readonly ObjetDeProfil[] = GROUPES.flatMap((g) => g.objets);
