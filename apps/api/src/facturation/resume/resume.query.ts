import { type Habilitation, type Mouvement, type Perimetre, perimetre } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { premierIdDuJour } from '../facture.sql.ts';

/** Invoices of one side of a structure that moved in a week. */
export interface MouvementsDeStructure {
  readonly cote: 'EMISES' | 'RECUES';
  readonly raisonSociale: string;
  readonly mouvements: readonly Mouvement[];
}

/** Identifiers of events follow the clock: a week is a stretch of each structure's index. */
const SEMAINE = `e.facture_id IS NOT NULL AND e.id >= ${premierIdDuJour('$5')} AND e.id < ${premierIdDuJour('$6', 1)}`;

const LIRE = {
  name: 'resume_de_la_semaine',
  text: `
    WITH vus AS (
      SELECT 'EMISES' AS cote, e.fournisseur_id AS structure_id, e.type, e.destinataire_id
      FROM unnest($1::bigint[]) p(id) JOIN evenement e ON e.fournisseur_id = p.id AND ${SEMAINE}
      UNION ALL
      SELECT 'EMISES', e.fournisseur_id, e.type, e.destinataire_id FROM service sv
        JOIN evenement e ON e.fournisseur_id = sv.structure_id AND e.service_fournisseur_id = sv.id AND ${SEMAINE}
      WHERE sv.id = ANY ($2::bigint[])
      UNION ALL
      SELECT 'RECUES', e.destinataire_id, e.type, NULL
      FROM unnest($3::bigint[]) p(id) JOIN evenement e ON e.destinataire_id = p.id AND ${SEMAINE}
      UNION ALL
      SELECT 'RECUES', e.destinataire_id, e.type, NULL FROM service sv
        JOIN evenement e ON e.service_destinataire_id = sv.id AND ${SEMAINE}
      WHERE sv.id = ANY ($4::bigint[])
    ),
    comptes AS (
      SELECT v.cote, v.structure_id, v.type, count(*)::int AS nombre FROM vus v
      -- what the entity does not publish is not told to its suppliers
      WHERE NOT (v.type = 'facture.mettreEnPaiement' AND EXISTS (SELECT FROM structure d
        WHERE d.id = v.destinataire_id AND d.mise_en_paiement_non_communiquee))
      GROUP BY 1, 2, 3
    )
    SELECT c.cote, s.raison_sociale AS "raisonSociale",
      json_agg(json_build_object('type', c.type, 'nombre', c.nombre)) AS mouvements
    FROM comptes c JOIN structure s ON s.id = c.structure_id
    GROUP BY c.cote, s.id ORDER BY s.raison_sociale, s.id, c.cote`,
};

/** What moved in a week among the invoices that somebody may look at today. */
export async function lireMouvements(
  deps: Deps,
  droits: readonly Habilitation[],
  { du, au }: { du: string; au: string },
): Promise<MouvementsDeStructure[]> {
  const de = (application: 'FACTURES_EMISES' | 'FACTURES_RECUES'): Perimetre =>
    perimetre(droits, { application, niveau: 'CONSULTATION' });
  const [emises, recues] = [de('FACTURES_EMISES'), de('FACTURES_RECUES')];
  const { rows } = await deps.base.pool.query<MouvementsDeStructure>({
    ...LIRE,
    values: [emises.structures, emises.services, recues.structures, recues.services, du, au],
  });
  return rows;
}
