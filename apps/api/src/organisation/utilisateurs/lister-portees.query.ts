import { parametres } from '../../platform/pagination.ts';
import { accesSql, dansAcces, SERVICE_NOMME_SQL } from './utilisateurs.sql.ts';

/** Services proposed at once: typing narrows them. */
const SERVICES_PROPOSES = 50;

/** Where the reader sees rights of a structure, found by a part of the service's name or code. */
export function listerPorteesSql(structureId: string, texte: string): { nom: string; sql: string; valeurs: unknown[] } {
  const { valeurs, ajouter } = parametres();
  const structure = `${ajouter(structureId)}::bigint`;
  const cherche = ajouter(texte);
  const sql = `
    WITH ${accesSql(structure)},
    trouves AS (SELECT sv.* FROM service sv, a WHERE sv.structure_id = ${structure} AND ${dansAcces('sv.id')}
        AND (${cherche}::text = '' OR strpos(texte_de_recherche(sv.nom || ' ' || sv.code), texte_de_recherche(${cherche}::text)) > 0)
      ORDER BY sv.actif DESC, sv.nom, sv.id LIMIT ${SERVICES_PROPOSES + 1}),
    sv AS (SELECT * FROM trouves ORDER BY actif DESC, nom, id LIMIT ${SERVICES_PROPOSES})
    SELECT json_build_object('raisonSociale', (SELECT st.raison_sociale FROM structure st WHERE st.id = ${structure}),
      'structure', a.tout, 'services', coalesce((SELECT json_agg(${SERVICE_NOMME_SQL} ORDER BY sv.actif DESC, sv.nom, sv.id) FROM sv), '[]'),
      'incomplet', (SELECT count(*) FROM trouves) > ${SERVICES_PROPOSES}) FROM a`;
  return { nom: 'portees', sql, valeurs };
}
