import type * as c from '@orpheon/contracts';
import type { Deps } from '../platform/deps.ts';

type Actualite = c.Reponse<typeof c.listerActualites, 200>['elements'][number];

const NOMBRE = 5;

/** The latest news, none that is dated in the future. */
export async function listerActualites(deps: Deps): Promise<Actualite[]> {
  const { rows } = await deps.base.pool.query<{ actualite: Actualite }>({
    name: 'actualites',
    text: `SELECT json_build_object('id', id::text,
        'publieeLe', to_char(publiee_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'titre', json_build_object('fr', titre_fr, 'en', titre_en),
        'texte', json_build_object('fr', texte_fr, 'en', texte_en)) AS actualite
      FROM actualite WHERE publiee_le <= $1 ORDER BY publiee_le DESC, id DESC LIMIT ${NOMBRE}`,
    values: [deps.horloge.maintenant()],
  });
  return rows.map((r) => r.actualite);
}
