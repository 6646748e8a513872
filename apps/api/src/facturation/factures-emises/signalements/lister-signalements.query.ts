import {
  ajouterJours,
  estASignaler,
  JOURS_DE_SIGNALEMENT,
  PASSAGES_A_SIGNALER,
  SIGNALEMENTS_MAX,
  STATUTS_FACTURE,
} from '@orpheon/domain';
import { EMISES } from '../../cotes.ts';
import { JOINTURES_RESUME, premierIdDuJour, resumeSql, statutSql, versionSql } from '../../facture.sql.ts';

/** Steps that one structure or service is looked through for: the newest. */
const FENETRE = 500;

/** Written out, as in the predicate of the index that is walked. */
const TYPES = PASSAGES_A_SIGNALER.map((action) => `'facture.${action}'`).join(', ');

/**
 * What was suspended or refused lately and still is, that the reader did not acknowledge, as one expression for
 * `lireEnUneRequete`.
 * @param aujourdhui calendar day in Europe/Paris
 */
export const listerSignalements = (aujourdhui: string): { nom: string; sql: string; valeurs: unknown[] } => ({
  nom: 'signalements',
  valeurs: [ajouterJours(aujourdhui, -JOURS_DE_SIGNALEMENT), STATUTS_FACTURE.filter(estASignaler)],
  sql: `
    WITH passage AS (
      SELECT m.facture_id, max(m.id) AS id FROM (SELECT DISTINCT structure_id, service_id FROM h) b
        CROSS JOIN LATERAL (SELECT e.id, e.facture_id FROM evenement e
          WHERE e.fournisseur_id = b.structure_id AND (b.service_id IS NULL OR e.service_fournisseur_id = b.service_id)
            AND e.type IN (${TYPES}) AND e.id >= ${premierIdDuJour('$6')}
          ORDER BY e.id DESC LIMIT ${FENETRE}) m
      GROUP BY m.facture_id),
    retenu AS (
      SELECT p.id, p.facture_id FROM passage p JOIN facture f ON f.id = p.facture_id
      WHERE ${statutSql(EMISES)} = ANY ($7::text[]) AND f.rejet_traite_le IS NULL
        AND NOT EXISTS (SELECT FROM facture_acquittement q WHERE q.facture_id = f.id
          AND q.utilisateur_id = (SELECT utilisateur_id FROM s) AND q.version = ${versionSql(EMISES)})
      ORDER BY p.id DESC LIMIT ${SIGNALEMENTS_MAX} + 1)
    SELECT json_build_object(
      'elements', coalesce((SELECT json_agg(json_build_object(${resumeSql(EMISES)}, 'motif', e.donnees->>'motif') ORDER BY r.id DESC)
        FROM (SELECT * FROM retenu ORDER BY id DESC LIMIT ${SIGNALEMENTS_MAX}) r JOIN evenement e ON e.id = r.id
          JOIN facture f ON f.id = r.facture_id ${JOINTURES_RESUME}), '[]'),
      'suite', (SELECT count(*) > ${SIGNALEMENTS_MAX} FROM retenu))`,
});
