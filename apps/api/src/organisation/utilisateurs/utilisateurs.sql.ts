import type { listerUtilisateurs, Query } from '@orpheon/contracts';
import {
  niveauxQuiDonnent,
  normaliserRecherche,
  objetsQuiDonnent,
  PROFIL_DE_GESTION,
  STATUTS_PRESENTS,
} from '@orpheon/domain';
import { habilitationValideSql } from '../../platform/droits.sql.ts';

/** Attachments that make somebody one of a structure's people; what was refused or ended does not. */
export const PRESENTS_SQL = `(${STATUTS_PRESENTS.map((s) => `'${s}'`).join(', ')})`;

type Ajouter = (valeur: unknown) => string;
export type FiltresUtilisateurs = Pick<
  Query<typeof listerUtilisateurs>,
  'texte' | 'service' | 'application' | 'niveau' | 'role'
>;

/**
 * What somebody holds in a structure, as one word: two that are equal hold the same. Compared by changes, so that nobody
 * undoes unseen what a colleague did meanwhile, whoever wrote it.
 */
export const versionSql = (utilisateur: string, structure: string): string => `
  md5(coalesce((SELECT string_agg(concat_ws('|', coalesce(v.service_id, 0), v.objet, v.niveau, coalesce(v.debut::text, '-'), coalesce(v.fin::text, '-')), ';'
      ORDER BY v.service_id NULLS FIRST, v.objet, v.niveau, v.debut NULLS FIRST, v.fin NULLS LAST)
    FROM habilitation v WHERE v.utilisateur_id = ${utilisateur} AND v.structure_id = ${structure}), ''))`;

/** Pairs of `json_build_object` for a grant `x`. */
export const OCTROI_SQL = `'serviceId', x.service_id::text, 'objet', x.objet, 'niveau', x.niveau, 'debut', x.debut, 'fin', x.fin`;
const ORDRE_DES_OCTROIS = 'x.service_id NULLS FIRST, x.objet, x.niveau, x.debut NULLS FIRST';
export const SERVICE_NOMME_SQL = `json_build_object('id', sv.id::text, 'code', sv.code, 'nom', sv.nom, 'actif', sv.actif)`;

/** Places of the statement that every fragment speaks of. */
export interface Places {
  readonly structure: string;
  readonly objets: string;
  readonly niveaux: string;
}

/** Names the structure and the profile that makes a manager. */
export const placesDe = (structureId: string, ajouter: Ajouter): Places => ({
  structure: `${ajouter(structureId)}::bigint`,
  objets: `${ajouter(objetsQuiDonnent(PROFIL_DE_GESTION.application))}::text[]`,
  niveaux: `${ajouter(niveauxQuiDonnent(PROFIL_DE_GESTION.niveau))}::text[]`,
});

/** Role of the person `u`. */
export const roleSql = ({ structure, objets, niveaux }: Places): string => `
  CASE WHEN (SELECT st.gestionnaire_principal_id FROM structure st WHERE st.id = ${structure}) = u.id THEN 'GESTIONNAIRE_PRINCIPAL'
    ELSE coalesce((SELECT CASE WHEN bool_or(h.service_id IS NULL) THEN 'GESTIONNAIRE' WHEN count(*) > 0 THEN 'GESTIONNAIRE_DE_SERVICE' END
      FROM habilitation h WHERE h.utilisateur_id = u.id AND h.structure_id = ${structure} AND h.objet = ANY (${objets})
        AND h.niveau = ANY (${niveaux}) AND ${habilitationValideSql('$5')}), 'UTILISATEUR') END`;

/** Pairs of `json_build_object` for the person `u`: who they are and where they belong. */
export const identiteSql = (p: Places): string => `
  'id', u.id::text, 'nom', u.nom, 'prenom', u.prenom, 'courriel', u.courriel_connexion, 'etat', u.etat,
  'role', ${roleSql(p)},
  'rattachements', coalesce((SELECT json_agg(json_build_object('id', r.id::text, 'statut', r.statut,
      'service', CASE WHEN sv.id IS NOT NULL THEN ${SERVICE_NOMME_SQL} END) ORDER BY sv.nom NULLS FIRST, r.id)
    FROM rattachement r LEFT JOIN service sv ON sv.id = r.service_id
    WHERE r.utilisateur_id = u.id AND r.structure_id = ${p.structure} AND r.statut IN ${PRESENTS_SQL}), '[]'),
  'version', ${versionSql('u.id', p.structure)}`;

/** What the person `u` holds, as far as the reader sees: on the structure and, of services, where `condition` says. */
export const profilsSql = (p: Places, condition: string): string => `
  coalesce((SELECT json_agg(json_build_object(${OCTROI_SQL}) ORDER BY ${ORDRE_DES_OCTROIS})
    FROM habilitation x WHERE x.utilisateur_id = u.id AND x.structure_id = ${p.structure}
      AND (x.service_id IS NULL OR ${condition})), '[]')`;

/** True of a service that the reader sees. */
export const dansAcces = (service: string): string => `(a.tout OR ${service} = ANY (a.services))`;

/** Pairs of `json_build_object`: all that the person `u` holds, as far as the reader sees, and the services it is on. */
export const toutSql = (p: Places): string => `
  'profils', ${profilsSql(p, dansAcces('x.service_id'))},
  'services', coalesce((SELECT json_agg(${SERVICE_NOMME_SQL} ORDER BY sv.nom, sv.id) FROM service sv
    WHERE sv.structure_id = ${p.structure} AND sv.id IN (SELECT x.service_id FROM habilitation x
      WHERE x.utilisateur_id = u.id AND x.structure_id = ${p.structure} AND ${dansAcces('x.service_id')})), '[]')`;

/** The table that every reading begins with: `a`, what the reader sees of the structure; without a row, nothing. */
export const accesSql = (structure: string): string => `
  a AS MATERIALIZED (SELECT coalesce(bool_or(h.service_id IS NULL), false) AS tout,
      coalesce(array_agg(h.service_id) FILTER (WHERE h.service_id IS NOT NULL), '{}') AS services
    FROM h WHERE h.structure_id = ${structure} HAVING count(*) > 0)`;

/**
 * `a`, then `personnes`: the structure's people that the reader sees, who are attached or hold something there; a service's
 * manager sees those of that service. An erased account is nobody's colleague: only histories still count it.
 */
export const personnesSql = ({ structure }: Places): string => `
  ${accesSql(structure)},
  personnes AS (
    SELECT x.utilisateur_id FROM (
      SELECT r.utilisateur_id FROM rattachement r, a
        WHERE r.structure_id = ${structure} AND r.statut IN ${PRESENTS_SQL} AND ${dansAcces('r.service_id')}
      UNION
      SELECT x.utilisateur_id FROM habilitation x, a WHERE x.structure_id = ${structure} AND ${dansAcces('x.service_id')}) x
    JOIN utilisateur e ON e.id = x.utilisateur_id AND e.etat <> 'EFFACE')`;

/** What the filters leave of the people `u`. */
export function conditionsSql(q: FiltresUtilisateurs, p: Places, ajouter: Ajouter): string[] {
  const conditions: string[] = [];
  if (q.texte) {
    const mots = ajouter(normaliserRecherche(q.texte).split(' ').filter(Boolean));
    conditions.push(`NOT EXISTS (SELECT FROM unnest(${mots}::text[]) mot WHERE strpos(u.recherche, mot) = 0)`);
  }
  const services = q.service ? `${ajouter(q.service)}::bigint[]` : null;
  const ici = (table: string): string =>
    `${table}.utilisateur_id = u.id AND ${table}.structure_id = ${p.structure}${services ? ` AND ${table}.service_id = ANY (${services})` : ''}`;
  if (services && !q.application) {
    conditions.push(`(EXISTS (SELECT FROM rattachement r WHERE ${ici('r')} AND r.statut IN ${PRESENTS_SQL})
      OR EXISTS (SELECT FROM habilitation x WHERE ${ici('x')}))`);
  }
  if (q.application || q.niveau) {
    const objets = q.application ? `AND h.objet = ANY (${ajouter(objetsQuiDonnent(q.application))}::text[])` : '';
    const niveaux = ajouter(niveauxQuiDonnent(q.niveau ?? 'CONSULTATION'));
    const lieu = services ? `AND (h.service_id IS NULL OR h.service_id = ANY (${services}))` : '';
    conditions.push(`EXISTS (SELECT FROM habilitation h, a WHERE h.utilisateur_id = u.id AND h.structure_id = ${p.structure} ${lieu}
      ${objets} AND h.niveau = ANY (${niveaux}::text[]) AND (h.service_id IS NULL OR ${dansAcces('h.service_id')})
      AND ${habilitationValideSql('$5')})`);
  }
  if (q.role) conditions.push(`${roleSql(p)} = ${ajouter(q.role)}`);
  return conditions;
}
