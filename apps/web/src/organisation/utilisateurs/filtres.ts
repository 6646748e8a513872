import { APPLICATIONS, NIVEAUX } from '@orpheon/domain';
import { useFiltres } from '../../shared/liste/filtres.ts';
import type { FiltresUtilisateurs } from './utilisateurs.queries.ts';

const NOMS = ['texte', 'service', 'application', 'niveau', 'role', 'ordre', 'portee', 'vue'] as const;
export const ROLES = ['GESTIONNAIRE_PRINCIPAL', 'GESTIONNAIRE', 'GESTIONNAIRE_DE_SERVICE', 'UTILISATEUR'] as const;

/** The filters of the address, and what they ask of the API. */
export function useFiltresUtilisateurs() {
  const url = useFiltres(NOMS);
  const texte = url.valeur('texte').trim().slice(0, 100);
  const service = url.valeurs('service').filter((id) => /^\d+$/.test(id));
  const application = APPLICATIONS.find((a) => a === url.valeur('application'));
  const niveau = NIVEAUX.find((n) => n === url.valeur('niveau'));
  const role = ROLES.find((r) => r === url.valeur('role'));
  const portee = /^\d+$/.test(url.valeur('portee')) ? url.valeur('portee') : '';
  const filtres: FiltresUtilisateurs = {
    ...(texte ? { texte } : {}),
    ...(service.length > 0 ? { service } : {}),
    ...(application ? { application } : {}),
    ...(niveau ? { niveau } : {}),
    ...(role ? { role } : {}),
  };
  return {
    url,
    filtres,
    portee,
    matrice: url.valeur('vue') === 'matrice',
    parService: url.valeur('ordre') === 'SERVICE',
  };
}
export type FiltresDUtilisateurs = ReturnType<typeof useFiltresUtilisateurs>;
