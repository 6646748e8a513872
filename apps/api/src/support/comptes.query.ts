import type * as c from '@orpheon/contracts';
import { RATTACHE } from '@orpheon/domain';
import type { Deps } from '../platform/deps.ts';
import { hacher } from '../platform/session.ts';
import { derniersActes, enInstant } from './acte.sql.ts';
import { lireTrouves } from './rechercher.query.ts';

type Page = c.Reponse<typeof c.rechercherComptes, 200>;
type Detail = c.Reponse<typeof c.consulterCompte, 200>;

const COMPTE = `'id', u.id::text, 'prenom', u.prenom, 'nom', u.nom, 'courrielConnexion', u.courriel_connexion,
  'etat', u.etat, 'derniereConnexion', ${enInstant('u.derniere_connexion')}`;

/** Accounts whose name or addresses hold every word, in the order of the names; erased ones have neither. */
export const rechercherComptes = (deps: Deps, q: c.Query<typeof c.rechercherComptes>): Promise<Page> =>
  lireTrouves<Page['elements'][number]>(deps, { table: 'utilisateur', champs: COMPTE, sauf: `u.etat = 'EFFACE'` }, q);

export async function lireCompte(deps: Deps, id: string): Promise<Detail | null> {
  const { rows } = await deps.base.pool.query<{ compte: Omit<Detail, 'bloqueJusqua'> }>(
    `SELECT json_build_object(${COMPTE}, 'courrielContact', u.courriel_contact, 'telephone', u.telephone, 'langue', u.langue,
        'creeLe', ${enInstant('u.cree_le')},
        'sessions', (SELECT count(*)::int FROM session s WHERE s.utilisateur_id = u.id AND s.expire_le > $2),
        'structures', coalesce((SELECT json_agg(json_build_object('id', s.id::text, 'raisonSociale', s.raison_sociale,
            'identifiant', s.identifiant, 'gestionnairePrincipal', s.gestionnaire_principal_id IS NOT DISTINCT FROM u.id)
            ORDER BY s.raison_sociale)
          FROM structure s WHERE s.id IN (SELECT r.structure_id FROM rattachement r
            WHERE r.utilisateur_id = u.id AND r.statut = '${RATTACHE}')), '[]'),
        'actes', ${derniersActes('utilisateur', 'u.id')}) AS compte
      FROM utilisateur u WHERE u.id = $1`,
    [id, deps.horloge.maintenant()],
  );
  const compte = rows[0]?.compte;
  return compte ? { ...compte, bloqueJusqua: await finDuBlocage(deps, compte.courrielConnexion) } : null;
}

/** Lock-outs are counted by address, under its hash alone. */
async function finDuBlocage(deps: Deps, courriel: string): Promise<string | null> {
  const { rows } = await deps.base.pool.query<{ fin: Date }>(
    'SELECT bloquee_jusqua AS fin FROM tentative_connexion WHERE adresse = $1 AND bloquee_jusqua > $2',
    [hacher(courriel), deps.horloge.maintenant()],
  );
  return rows[0]?.fin.toISOString() ?? null;
}
