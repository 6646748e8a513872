import type * as c from '@orpheon/contracts';
import type { Deps } from '../../platform/deps.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { instantSql } from '../facture.sql.ts';

type Telechargement = c.Reponse<typeof c.listerTelechargements, 200>['elements'][number];

const LISTER = {
  name: 'mes_telechargements',
  text: `SELECT json_build_object('id', id::text, 'etat', etat, 'contenu', contenu, 'nombre', cardinality(factures),
      'prepares', prepares, 'taille', taille, 'demandeLe', ${instantSql('demande_le')}, 'expireLe', ${instantSql('expire_le')}) AS t
    FROM telechargement WHERE utilisateur_id = $1::bigint AND expire_le > $2 ORDER BY id DESC LIMIT 100`,
};

export async function listerTelechargements(deps: Deps, { utilisateurId }: SessionCourante): Promise<Telechargement[]> {
  const { rows } = await deps.base.pool.query<{ t: Telechargement }>({
    ...LISTER,
    values: [utilisateurId, deps.horloge.maintenant()],
  });
  return rows.map((r) => r.t);
}
