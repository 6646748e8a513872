import type { listerFlux, Query } from '@orpheon/contracts';
import { normaliser } from '@orpheon/domain';
import { lireCurseur, motifsLike, parametres } from '../../platform/pagination.ts';
import { instantSql } from '../facture.sql.ts';

const FENETRE_RECHERCHE = 20_000;

/** Pairs of `json_build_object` for `fluxResume`, of `x` (flux) and `st` (its structure). */
export const FLUX_RESUME_SQL = `
  'id', x.id::text, 'numero', x.numero, 'statut', x.statut, 'nomFichier', x.nom_fichier, 'taille', x.taille,
  'modeDepot', x.mode_depot, 'codeInterface', x.code_interface,
  'structure', json_build_object('id', st.id::text, 'raisonSociale', st.raison_sociale),
  'deposeLe', ${instantSql('x.depose_le')}, 'traiteLe', ${instantSql('x.traite_le')},
  'nombreFactures', x.nombre_factures, 'nombreRejets', x.nombre_rejets`;

/**
 * A page of deposits, newest first, as one expression for `lireEnUneRequete`. A deposit belongs to a structure as a
 * whole: who holds single services only sees none. State and text are sieved through a bounded window.
 */
export function listerFluxSql(q: Query<typeof listerFlux>): { nom: string; sql: string; valeurs: unknown[] } {
  const { valeurs, ajouter } = parametres();
  const limite = ajouter(q.limite);
  const curseur = ajouter(lireCurseur(q.curseur));
  const structure = q.structureId ? `AND h.structure_id = ${ajouter(q.structureId)}::bigint` : '';
  const tamis = ['true'];
  if (q.statut) tamis.push(`w.statut = ANY (${ajouter(q.statut)}::text[])`);
  if (q.texte) {
    tamis.push(
      `lower(w.numero || ' ' || w.nom_fichier) LIKE ALL (${ajouter(motifsLike(normaliser(q.texte).toLowerCase()))}::text[])`,
    );
  }
  const marche = `FROM flux x WHERE x.structure_id = b.structure_id AND x.id < ${curseur}::bigint ORDER BY x.id DESC`;
  const fenetre = `greatest(${FENETRE_RECHERCHE} / (SELECT count(*) FROM branche), 100)`;
  const seuil =
    tamis.length > 1
      ? `coalesce((SELECT max(CASE WHEN t.nombre > ${limite}::int THEN t.derniere
            ELSE (SELECT x.id ${marche} OFFSET ${fenetre} - 1 LIMIT 1) END)
          FROM branche b LEFT JOIN (SELECT structure_id, count(*) AS nombre, min(id) AS derniere FROM trouve GROUP BY structure_id) t
            ON t.structure_id = b.structure_id), 0)`
      : '0::bigint';
  const sql = `
    WITH branche AS MATERIALIZED (SELECT DISTINCT h.structure_id FROM h WHERE h.service_id IS NULL ${structure}),
    trouve AS MATERIALIZED (SELECT b.structure_id, m.id FROM branche b CROSS JOIN LATERAL (
      SELECT w.id FROM (SELECT x.id, x.statut, x.numero, x.nom_fichier ${marche} LIMIT ${fenetre}) w
      WHERE ${tamis.join(' AND ')} ORDER BY w.id DESC LIMIT ${limite}::int + 1) m),
    seuil AS (SELECT ${seuil} AS id),
    page AS (SELECT t.id FROM trouve t, seuil WHERE t.id >= seuil.id ORDER BY t.id DESC LIMIT ${limite}::int + 1),
    vues AS (SELECT id FROM page ORDER BY id DESC LIMIT ${limite}::int),
    bilan AS (SELECT (SELECT count(*) FROM page) > ${limite}::int AS pleine, (SELECT min(id) FROM vues) AS derniere,
      (SELECT id FROM seuil) AS seuil)
    SELECT json_build_object(
      'elements', coalesce((SELECT json_agg(json_build_object(${FLUX_RESUME_SQL}) ORDER BY x.id DESC)
        FROM vues v JOIN flux x ON x.id = v.id JOIN structure st ON st.id = x.structure_id), '[]'),
      'curseurSuivant', CASE WHEN b.pleine THEN b.derniere WHEN b.seuil > 0 THEN b.seuil END::text,
      'rechercheIncomplete', NOT b.pleine AND b.seuil > 0)
    FROM bilan b`;
  return { nom: `liste_flux_${q.structureId ? 1 : 0}${q.statut ? 1 : 0}${q.texte ? 1 : 0}`, sql, valeurs };
}
