import type { listerHistorique, Query } from '@orpheon/contracts';
import { lireCurseur, parametres } from '../../platform/pagination.ts';
import { accesSql, dansAcces } from '../utilisateurs/utilisateurs.sql.ts';

export type FiltresHistorique = Pick<Query<typeof listerHistorique>, 'personneId' | 'action' | 'du' | 'au'>;

const personneSql = (u: string): string =>
  `CASE WHEN ${u}.id IS NOT NULL THEN json_build_object('id', ${u}.id::text, 'prenom', ${u}.prenom, 'nom', ${u}.nom) END`;

/** A page of what was done, newest first; a service's manager reads what was done to that service. */
export function listerHistoriqueSql(
  structureId: string,
  q: FiltresHistorique & { readonly curseur?: string | undefined; readonly limite: number },
): { nom: undefined; sql: string; valeurs: unknown[] } {
  const { valeurs, ajouter } = parametres();
  const structure = `${ajouter(structureId)}::bigint`;
  const conditions = [`sh.structure_id = ${structure}`, dansAcces('sh.service_id')];
  conditions.push(`sh.id < ${ajouter(lireCurseur(q.curseur))}::bigint`);
  if (q.personneId) {
    const personne = `${ajouter(q.personneId)}::bigint`;
    conditions.push(`(sh.concerne_id = ${personne} OR sh.auteur_id = ${personne})`);
  }
  if (q.action) {
    const action = `${ajouter(q.action)}::text`;
    conditions.push(`(sh.action = ${action} OR starts_with(sh.action, ${action} || '.'))`);
  }
  // days as the clocks of Paris count them
  if (q.du) conditions.push(`sh.instant >= ${ajouter(q.du)}::date::timestamp AT TIME ZONE 'Europe/Paris'`);
  if (q.au) conditions.push(`sh.instant < (${ajouter(q.au)}::date + 1)::timestamp AT TIME ZONE 'Europe/Paris'`);
  const limite = `${ajouter(q.limite)}::int`;
  const sql = `
    WITH ${accesSql(structure)},
    lues AS (SELECT sh.*, row_number() OVER (ORDER BY sh.id DESC) AS rang FROM (
      SELECT sh.* FROM structure_historique sh, a WHERE ${conditions.join(' AND ')} ORDER BY sh.id DESC LIMIT ${limite} + 1) sh)
    SELECT json_build_object('elements', coalesce((SELECT json_agg(json_build_object('id', l.id::text,
          'instant', to_char(l.instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'action', l.action,
          'auteur', ${personneSql('ua')}, 'concerne', ${personneSql('uc')},
          'service', CASE WHEN sv.id IS NOT NULL THEN json_build_object('code', sv.code, 'nom', sv.nom) END,
          'donnees', l.donnees) ORDER BY l.rang)
        FROM lues l LEFT JOIN utilisateur ua ON ua.id = l.auteur_id LEFT JOIN utilisateur uc ON uc.id = l.concerne_id
        LEFT JOIN service sv ON sv.id = l.service_id WHERE l.rang <= ${limite}), '[]'),
      'curseurSuivant', (SELECT l.id::text FROM lues l WHERE l.rang = ${limite} AND EXISTS (SELECT FROM lues m WHERE m.rang > ${limite})),
      'rechercheIncomplete', false)
    FROM a`;
  return { nom: undefined, sql, valeurs };
}
