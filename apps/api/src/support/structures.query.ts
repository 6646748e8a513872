import type * as c from '@orpheon/contracts';
import { niveauxQuiDonnent, objetsQuiDonnent, RATTACHE } from '@orpheon/domain';
import type { Deps } from '../platform/deps.ts';
import { habilitationValideSql } from '../platform/droits.sql.ts';
import { derniersActes, enInstant } from './acte.sql.ts';
import { lireTrouves } from './rechercher.query.ts';

type Page = c.Reponse<typeof c.rechercherStructuresDuSupport, 200>;
type Detail = c.Reponse<typeof c.consulterStructureDuSupport, 200>;

const STRUCTURE = `'id', u.id::text, 'typeIdentifiant', u.type_identifiant, 'identifiant', u.identifiant,
  'raisonSociale', u.raison_sociale, 'publique', u.publique, 'active', u.statut = 'ACTIVE'`;

/** Structures, private ones included, whose text of search holds every word. */
export const rechercherStructuresDuSupport = (
  deps: Deps,
  q: c.Query<typeof c.rechercherStructuresDuSupport>,
): Promise<Page> => lireTrouves<Page['elements'][number]>(deps, { table: 'structure', champs: STRUCTURE }, q);

export async function lireStructureDuSupport(deps: Deps, id: string): Promise<Detail | null> {
  const { rows } = await deps.base.pool.query<{ structure: Detail }>(
    `SELECT json_build_object(${STRUCTURE}, 'creeLe', ${enInstant('u.cree_le')},
        'personnes', (SELECT count(DISTINCT r.utilisateur_id)::int FROM rattachement r
          JOIN utilisateur e ON e.id = r.utilisateur_id AND e.etat <> 'EFFACE'
          WHERE r.structure_id = u.id AND r.statut = '${RATTACHE}'),
        'services', (SELECT count(*)::int FROM service sv WHERE sv.structure_id = u.id AND sv.actif),
        'gestionnaires', coalesce((SELECT json_agg(json_build_object('id', g.id::text, 'prenom', g.prenom, 'nom', g.nom,
            'courrielConnexion', g.courriel_connexion, 'etat', g.etat, 'principal', g.principal)
            ORDER BY g.principal DESC, g.nom, g.id)
          FROM (SELECT p.*, p.id IS NOT DISTINCT FROM u.gestionnaire_principal_id AS principal FROM utilisateur p
            WHERE p.etat <> 'EFFACE' AND (p.id = u.gestionnaire_principal_id OR p.id IN (SELECT h.utilisateur_id FROM habilitation h
              WHERE h.structure_id = u.id AND h.service_id IS NULL AND h.objet = ANY ($2::text[])
                AND h.niveau = ANY ($3::text[]) AND ${habilitationValideSql('$4')}))
            ORDER BY (p.id = u.gestionnaire_principal_id) DESC NULLS LAST, p.nom, p.id LIMIT 20) g), '[]'),
        'actes', ${derniersActes('structure', 'u.id')}) AS structure
      FROM structure u WHERE u.id = $1`,
    [id, objetsQuiDonnent('STRUCTURES'), niveauxQuiDonnent('MODIFICATION'), deps.horloge.aujourdhui()],
  );
  return rows[0]?.structure ?? null;
}
