import { parametres } from '../../platform/pagination.ts';
import { identiteSql, personnesSql, placesDe, toutSql } from './utilisateurs.sql.ts';

/** One of a structure's people, with all that the reader may see of what they hold there. */
export function consulterUtilisateurSql(
  structureId: string,
  utilisateurId: string,
): { nom: string; sql: string; valeurs: unknown[] } {
  const { valeurs, ajouter } = parametres();
  const places = placesDe(structureId, ajouter);
  const personne = `${ajouter(utilisateurId)}::bigint`;
  const sql = `
    WITH ${personnesSql(places)}
    SELECT json_build_object(${identiteSql(places)}, 'telephone', u.telephone,
      'derniereConnexion', to_char(u.derniere_connexion AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      ${toutSql(places)})
    FROM personnes p JOIN utilisateur u ON u.id = p.utilisateur_id, a WHERE u.id = ${personne}`;
  return { nom: 'utilisateur_de_structure', sql, valeurs };
}
