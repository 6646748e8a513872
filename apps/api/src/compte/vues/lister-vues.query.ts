import type * as c from '@orpheon/contracts';
import type { ListeAVues } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';

type Vues = c.Reponse<typeof c.listerVues, 200>;

const LIRE = {
  name: 'vues_de_liste',
  text: `SELECT id::text, nom, adresse, colonnes FROM vue_de_liste
    WHERE utilisateur_id = $1::bigint AND liste = $2 ORDER BY id`,
};

/** The views that a person keeps of a list, in the order they were made. */
export async function listerVues(deps: Deps, utilisateurId: string, liste: ListeAVues): Promise<Vues> {
  const { rows } = await deps.base.pool.query<Vues['vues'][number]>({ ...LIRE, values: [utilisateurId, liste] });
  return { vues: rows };
}
