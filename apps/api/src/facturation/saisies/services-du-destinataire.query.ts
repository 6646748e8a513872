import type * as c from '@orpheon/contracts';
import { CODE_SERVICE_FACTURES_PUBLIQUES } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { lireCurseur, motifsLike, pageDe } from '../../platform/pagination.ts';

type Page = c.Reponse<typeof c.listerServicesDuDestinataire, 200>;
type Service = Page['elements'][number];

const LIRE = {
  name: 'services_du_destinataire',
  text: `
    SELECT json_build_object('id', v.id::text, 'code', v.code, 'nom', v.nom, 'debutValidite', v.debut_validite,
      'finValidite', v.fin_validite, 'engagementObligatoire', v.engagement_obligatoire, 'parDefaut', v.par_defaut) AS service
    FROM service v JOIN structure t ON t.id = v.structure_id
    WHERE v.structure_id = $2::bigint AND t.publique AND v.actif
      AND coalesce(v.debut_validite <= $3::date, true) AND coalesce(v.fin_validite >= $3::date, true)
      AND (v.code <> $4 OR (SELECT e.publique FROM structure e WHERE e.id = $1::bigint))
      AND texte_de_recherche(v.code || ' ' || v.nom) LIKE ALL
        (ARRAY(SELECT texte_de_recherche(m) FROM unnest($5::text[]) m))
      AND ($6::bigint = $7::bigint OR (v.nom, v.id) > (SELECT a.nom, a.id FROM service a WHERE a.id = $6::bigint))
    ORDER BY v.nom, v.id LIMIT $8::int + 1`,
};

/**
 * Active services that a structure may address, in the order of their names. That of invoices between public entities is
 * offered to public entities alone (decisions §3).
 */
export async function listerServicesDuDestinataire(
  deps: Deps,
  q: { structureId: string; destinataireId: string; texte: string; curseur?: string | undefined; limite: number },
): Promise<Page> {
  const { rows } = await deps.base.pool.query<{ service: Service }>({
    ...LIRE,
    values: [
      q.structureId,
      q.destinataireId,
      deps.horloge.aujourdhui(),
      CODE_SERVICE_FACTURES_PUBLIQUES,
      motifsLike(q.texte),
      lireCurseur(q.curseur),
      lireCurseur(undefined),
      q.limite,
    ],
  });
  return pageDe(
    rows.map((r) => r.service),
    q.limite,
  );
}
