import type * as c from '@orpheon/contracts';
import { RATTACHE } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { habilitationValideSql } from '../../platform/droits.sql.ts';
import { lireCurseur, pageDe } from '../../platform/pagination.ts';
import { GESTION } from '../gestionnaires.query.ts';

type Page = c.Reponse<typeof c.listerMesRattachements, 200>;

/** Where somebody belongs and in what role, the newest first: one statement. */
export async function listerMesRattachements(
  deps: Deps,
  utilisateurId: string,
  q: c.Query<typeof c.listerMesRattachements>,
): Promise<Page> {
  const { rows } = await deps.base.pool.query<{ rattachement: Page['elements'][number] }>({
    name: 'mes_rattachements',
    text: `SELECT json_build_object('id', r.id::text,
        'structure', json_build_object('id', s.id::text, 'typeIdentifiant', s.type_identifiant, 'identifiant', s.identifiant,
          'raisonSociale', s.raison_sociale, 'publique', s.publique, 'active', s.statut = 'ACTIVE'),
        'service', CASE WHEN sv.id IS NULL THEN NULL ELSE json_build_object('id', sv.id::text, 'code', sv.code, 'nom', sv.nom) END,
        'role', CASE WHEN s.gestionnaire_principal_id = r.utilisateur_id THEN 'GESTIONNAIRE_PRINCIPAL'
          WHEN EXISTS (SELECT FROM habilitation h WHERE h.utilisateur_id = r.utilisateur_id AND h.structure_id = r.structure_id
            AND (h.service_id IS NULL OR h.service_id = r.service_id) AND h.objet = ANY ($3) AND h.niveau = ANY ($4)
            AND ${habilitationValideSql('$5')}) THEN 'GESTIONNAIRE' ELSE 'UTILISATEUR' END,
        'depuis', to_char(coalesce(r.decide_le, r.demande_le) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS rattachement
      FROM rattachement r JOIN structure s ON s.id = r.structure_id LEFT JOIN service sv ON sv.id = r.service_id
      WHERE r.utilisateur_id = $1 AND r.statut = '${RATTACHE}' AND r.id < $2 ORDER BY r.id DESC LIMIT $6`,
    values: [
      utilisateurId,
      lireCurseur(q.curseur),
      GESTION.objets,
      GESTION.niveaux,
      deps.horloge.aujourdhui(),
      q.limite + 1,
    ],
  });
  return pageDe(
    rows.map((r) => r.rattachement),
    q.limite,
  );
}
