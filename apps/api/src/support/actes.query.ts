import type * as c from '@orpheon/contracts';
import type { Deps } from '../platform/deps.ts';
import { lireCurseur, pageDe } from '../platform/pagination.ts';
import { ACTE_SQL } from './acte.sql.ts';

type Page = c.Reponse<typeof c.listerActesDuSupport, 200>;

/** The journal of the support, newest first. */
export async function listerActes(deps: Deps, q: c.Query<typeof c.listerActesDuSupport>): Promise<Page> {
  const { rows } = await deps.base.pool.query<{ acte: Page['elements'][number] }>({
    name: 'actes_du_support',
    text: `SELECT ${ACTE_SQL} AS acte FROM support_acte a WHERE a.id < $1::bigint ORDER BY a.id DESC LIMIT $2`,
    values: [lireCurseur(q.curseur), q.limite + 1],
  });
  return pageDe(
    rows.map((r) => r.acte),
    q.limite,
  );
}
