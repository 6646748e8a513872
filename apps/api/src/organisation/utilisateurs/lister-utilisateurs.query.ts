import type { listerUtilisateurs, Query } from '@orpheon/contracts';
import { lireCurseur, parametres } from '../../platform/pagination.ts';
import {
  conditionsSql,
  dansAcces,
  type FiltresUtilisateurs,
  identiteSql,
  type Places,
  PRESENTS_SQL,
  personnesSql,
  placesDe,
  profilsSql,
  toutSql,
} from './utilisateurs.sql.ts';

/** Order of somebody without an attachment: after every service. */
const APRES_LES_SERVICES = `'\u{10FFFD}'`;

/** By what the list is ordered: the name, after the first service one is attached to (the structure as a whole first). */
function cleSql(ordre: 'NOM' | 'SERVICE', { structure }: Places): string {
  if (ordre === 'NOM') return `''::text`;
  return `coalesce((SELECT min(coalesce(texte_de_recherche(sv.nom) COLLATE "C", '')) FROM rattachement r LEFT JOIN service sv ON sv.id = r.service_id
    WHERE r.utilisateur_id = u.id AND r.structure_id = ${structure} AND r.statut IN ${PRESENTS_SQL}), ${APRES_LES_SERVICES})`;
}

type PageVoulue = FiltresUtilisateurs &
  Pick<Query<typeof listerUtilisateurs>, 'ordre' | 'limite'> & { readonly curseur?: string | undefined };

/**
 * A page of a structure's people, as one expression for `lireEnUneRequete`. The page is found first; what each holds is
 * read for its rows alone: `detail` are the pairs that speak of `u`, one of them, and of `a`.
 */
function pageSql(q: PageVoulue, places: Places, ajouter: (valeur: unknown) => string, detail: string): string {
  const conditions = conditionsSql(q, places, ajouter);
  const cle = cleSql(q.ordre, places);
  if (q.curseur !== undefined) {
    const dernier = `${ajouter(lireCurseur(q.curseur))}::bigint`;
    conditions.push(`((${cle}) COLLATE "C", u.recherche COLLATE "C", u.id) >
      (SELECT (${cle}) COLLATE "C", u.recherche COLLATE "C", u.id FROM utilisateur u WHERE u.id = ${dernier})`);
  }
  const limite = `${ajouter(q.limite)}::int`;
  return `
    WITH ${personnesSql(places)},
    page AS (
      SELECT u.id, (${cle}) COLLATE "C" AS cle, u.recherche COLLATE "C" AS recherche FROM personnes p JOIN utilisateur u ON u.id = p.utilisateur_id
      ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
      ORDER BY 2, 3, 1 LIMIT ${limite} + 1),
    vues AS (SELECT id, row_number() OVER (ORDER BY cle, recherche, id) AS rang FROM page)
    SELECT json_build_object(
      'elements', coalesce((SELECT json_agg(json_build_object(${identiteSql(places)}, ${detail}) ORDER BY v.rang)
        FROM vues v JOIN utilisateur u ON u.id = v.id, a WHERE v.rang <= ${limite}), '[]'),
      'curseurSuivant', CASE WHEN (SELECT count(*) FROM vues) > ${limite} THEN (SELECT id::text FROM vues WHERE rang = ${limite}) END,
      'rechercheIncomplete', false)
    FROM a`;
}

/** For the screen: what each holds on the structure as a whole and on one service, and how much elsewhere. */
export function listerUtilisateursSql(
  structureId: string,
  q: Query<typeof listerUtilisateurs>,
): { nom: undefined; sql: string; valeurs: unknown[] } {
  const { valeurs, ajouter } = parametres();
  const places = placesDe(structureId, ajouter);
  const portee = q.portee ? `${ajouter(q.portee)}::bigint` : 'NULL::bigint';
  const detail = `'profils', ${profilsSql(places, `(x.service_id = ${portee} AND ${dansAcces('x.service_id')})`)},
    'profilsAilleurs', (SELECT count(*) FROM habilitation x WHERE x.utilisateur_id = u.id AND x.structure_id = ${places.structure}
      AND x.service_id IS NOT NULL AND x.service_id IS DISTINCT FROM ${portee} AND ${dansAcces('x.service_id')})`;
  return { nom: undefined, sql: pageSql(q, places, ajouter, detail), valeurs };
}

/** For the export: everything that each holds, with the services it is on. */
export function utilisateursAvecTousLeursProfilsSql(
  structureId: string,
  q: Omit<PageVoulue, 'ordre'>,
): { sql: string; valeurs: unknown[] } {
  const { valeurs, ajouter } = parametres();
  const places = placesDe(structureId, ajouter);
  return { sql: pageSql({ ...q, ordre: 'NOM' }, places, ajouter, toutSql(places)), valeurs };
}
