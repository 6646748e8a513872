import { parametres } from '../../platform/pagination.ts';
import { identiteSql, type Places, personnesSql, placesDe, toutSql } from './utilisateurs.sql.ts';

const ficheSql = (places: Places): string => `json_build_object(${identiteSql(places)}, 'telephone', u.telephone,
      'derniereConnexion', to_char(u.derniere_connexion AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      ${toutSql(places)})`;

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
    SELECT ${ficheSql(places)}
    FROM personnes p JOIN utilisateur u ON u.id = p.utilisateur_id, a WHERE u.id = ${personne}`;
  return { nom: 'utilisateur_de_structure', sql, valeurs };
}

/** Several of them, in one statement however many; nothing where the reader does not see one of them. */
export function consulterUtilisateursSql(
  structureId: string,
  utilisateurIds: readonly string[],
): { nom: string; sql: string; valeurs: unknown[] } {
  const { valeurs, ajouter } = parametres();
  const places = placesDe(structureId, ajouter);
  const personnes = `${ajouter([...new Set(utilisateurIds)])}::bigint[]`;
  const sql = `
    WITH ${personnesSql(places)}
    SELECT CASE WHEN count(*) = cardinality(${personnes}) THEN json_build_object('elements', json_agg(x.fiche ORDER BY x.id)) END
    FROM (SELECT u.id, ${ficheSql(places)} AS fiche
      FROM personnes p JOIN utilisateur u ON u.id = p.utilisateur_id, a WHERE u.id = ANY (${personnes})) x`;
  return { nom: 'utilisateurs_de_structure', sql, valeurs };
}
