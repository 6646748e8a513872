import { compterFacturesRecues as contrat, type Reponse } from '@orpheon/contracts';
import {
  PLAFOND_PAR_SERVICE,
  perimetre,
  STATUTS_A_TRAITER,
  STATUTS_OU_COURT_LE_DELAI,
  STATUTS_VISIBLES_DU_DESTINATAIRE,
} from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { premierIdDuJour } from '../facture.sql.ts';
import { enRetardSql } from '../retard.sql.ts';

type Compteurs = Reponse<typeof contrat, 200>;

/** Services looked at: nobody reads more of them at once. */
const SERVICES_MAX = 500;
/** Oldest invoices of a service and status looked at for those that are late; nearly all of them are. */
const FENETRE = 500;

const jusquAuPlafond = (rangees: string): string =>
  `(SELECT count(*)::int FROM (${rangees} LIMIT ${PLAFOND_PAR_SERVICE + 1}) x)`;

/**
 * Invoices of service `l` in each of these statuses, the newest or the oldest first. The pair is written as a range and as
 * the order, which only the index of services gives.
 */
const parStatut = (statuts: string, sens: 'ASC' | 'DESC', limite: number, condition: string): string => {
  const inverse = sens === 'DESC' ? 'ASC' : 'DESC';
  return `SELECT f.* FROM unnest(${statuts}::text[]) AS s(statut) CROSS JOIN LATERAL (SELECT f.* FROM facture f
    WHERE f.service_destinataire_id IS NOT NULL AND (f.service_destinataire_id, f.statut) >= (l.id, s.statut)
      AND (f.service_destinataire_id, f.statut) <= (l.id, s.statut) AND ${condition}
    ORDER BY f.service_destinataire_id ${inverse}, f.statut ${inverse}, f.id ${sens} LIMIT ${limite}) f
    WHERE f.destinataire_id = l.structure_id`;
};

const A_TRAITER = parStatut('$3', 'DESC', PLAFOND_PAR_SERVICE + 1, 'true');
/** None can be late that was not filed before the delay began to run. */
const CANDIDATES = parStatut('$4', 'ASC', FENETRE, `f.id < ${premierIdDuJour('($6::date - l.delai_paiement)')}`);
const EN_RETARD = `SELECT FROM (${CANDIDATES}) f WHERE ${enRetardSql('l.delai_paiement', '$6')}`;
const NON_TELECHARGEES = `SELECT FROM facture f WHERE f.service_destinataire_id = l.id AND f.destinataire_id = l.structure_id
  AND f.telechargee_le IS NULL AND f.statut = ANY ($5::text[])`;

/** One statement for all services, each count by the index of its service, and none beyond its ceiling. */
const COMPTER = {
  name: 'recues_par_service',
  text: `
    WITH lieux AS (SELECT v.id, v.code, v.nom, v.structure_id, t.raison_sociale, t.delai_paiement
      FROM service v JOIN structure t ON t.id = v.structure_id
      WHERE (v.structure_id = ANY ($1::bigint[]) OR v.id = ANY ($2::bigint[])) AND ($7::bigint IS NULL OR t.id = $7::bigint)
      ORDER BY t.raison_sociale, v.nom, v.id LIMIT ${SERVICES_MAX})
    SELECT json_build_object('structure', json_build_object('id', n.structure_id::text, 'raisonSociale', n.raison_sociale),
        'service', json_build_object('id', n.id::text, 'code', n.code, 'nom', n.nom),
        'aTraiter', n.a_traiter, 'enRetard', n.en_retard, 'nonTelechargees', n.non_telechargees) AS ligne
    FROM (SELECT l.*, ${jusquAuPlafond(A_TRAITER)} AS a_traiter, ${jusquAuPlafond(EN_RETARD)} AS en_retard,
        ${jusquAuPlafond(NON_TELECHARGEES)} AS non_telechargees FROM lieux l) n
    WHERE n.a_traiter + n.en_retard + n.non_telechargees > 0
    ORDER BY n.raison_sociale, n.nom, n.id`,
};

export async function compterParService(
  deps: Deps,
  { droits }: SessionCourante,
  structureId: string | undefined,
): Promise<Compteurs> {
  const { structures, services } = perimetre(droits, contrat.droit);
  const { rows } = await deps.base.pool.query<{ ligne: Compteurs['services'][number] }>({
    ...COMPTER,
    values: [
      structures,
      services,
      STATUTS_A_TRAITER,
      STATUTS_OU_COURT_LE_DELAI,
      STATUTS_VISIBLES_DU_DESTINATAIRE,
      deps.horloge.aujourdhui(),
      structureId ?? null,
    ],
  });
  return { services: rows.map((r) => r.ligne) };
}
