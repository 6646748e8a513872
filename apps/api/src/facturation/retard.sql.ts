import { DELAI_APRES_COMPLETION, ETAPES_DU_DELAI } from '@orpheon/domain';

const etape = (action: keyof typeof ETAPES_DU_DELAI, suite: string, ordre: 'ASC' | 'DESC'): string =>
  `(SELECT y.rang, (y.instant AT TIME ZONE 'Europe/Paris')::date AS jour FROM facture_historique y
    WHERE y.facture_id = f.id AND y.action = '${ETAPES_DU_DELAI[action]}' ${suite} ORDER BY y.rang ${ordre} LIMIT 1)`;

/** The last working day before: what was due on it, or on the days off that follow, is late. */
const dernierJourOuvreAvant = (jour: string): string =>
  `(SELECT max(j)::date FROM generate_series(${jour}::date - 15, ${jour}::date - 1, interval '1 day') AS j
    WHERE extract(isodow FROM j) < 6
      AND NOT EXISTS (SELECT FROM referentiel r WHERE r.nom = 'FERIE' AND r.cle = to_char(j, 'YYYY-MM-DD')))`;

/**
 * Is the delay of `f` over? What it runs from, what interrupts it and what it is then are the domain's to say
 * (`ETAPES_DU_DELAI`).
 *
 * @param jours SQL: days that it lasts
 * @param aujourdhui SQL: calendar day in Europe/Paris
 */
export const enRetardSql = (jours: string, aujourdhui: string): string => `(
  SELECT CASE WHEN r.jour IS NULL THEN d.jour + ${jours}
      ELSE r.jour + greatest(${DELAI_APRES_COMPLETION}, ${jours} - (i.jour - d.jour)) END
  FROM ${etape('depart', '', 'DESC')} d
  LEFT JOIN LATERAL ${etape('interruption', 'AND y.rang > d.rang', 'ASC')} i ON true
  LEFT JOIN LATERAL ${etape('reprise', 'AND y.rang > i.rang', 'ASC')} r ON true
) <= ${dernierJourOuvreAvant(aujourdhui)}`;

/** Has `f` waited for more than so many days since it was made available, or completed? Calendar days, all of them. */
export const attendDepuisSql = (jours: string, aujourdhui: string): string =>
  `((SELECT max(y.instant) FROM facture_historique y
      WHERE y.facture_id = f.id AND y.action IN ('${ETAPES_DU_DELAI.depart}', '${ETAPES_DU_DELAI.reprise}'))
    AT TIME ZONE 'Europe/Paris')::date + ${jours} < ${aujourdhui}::date`;
