import type * as c from '@orpheon/contracts';
import type { Deps } from '../../platform/deps.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { instantSql } from '../facture.sql.ts';

type Telechargement = c.Reponse<typeof c.listerTelechargements, 200>['elements'][number];

/** Prepared, and holding a document that was found infected since. */
const A_REFAIRE = `t.empreinte IS NOT NULL AND EXISTS (SELECT FROM unnest(t.documents) AS d(empreinte)
  JOIN document x USING (empreinte) WHERE x.verdict_antivirus = 'INFECTEE')`;

const LISTER = {
  name: 'mes_telechargements',
  text: `SELECT json_build_object('id', id::text, 'etat', CASE WHEN ${A_REFAIRE} THEN 'A_REFAIRE' ELSE etat END, 'contenu', contenu, 'nombre', cardinality(factures),
      'prepares', prepares, 'taille', taille, 'demandeLe', ${instantSql('demande_le')}, 'expireLe', ${instantSql('expire_le')}) AS ligne
    FROM telechargement t WHERE utilisateur_id = $1::bigint AND expire_le > $2 ORDER BY id DESC LIMIT 100`,
};

export async function listerTelechargements(deps: Deps, { utilisateurId }: SessionCourante): Promise<Telechargement[]> {
  const { rows } = await deps.base.pool.query<{ ligne: Telechargement }>({
    ...LISTER,
    values: [utilisateurId, deps.horloge.maintenant()],
  });
  return rows.map((r) => r.ligne);
}
