import type { Profil } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../platform/deps.ts';
import { parametresDeDroits, SESSION_ET_DROITS } from '../platform/droits.sql.ts';
import { ErreurHttp, interdit, introuvable } from '../platform/erreurs.ts';
import { jetonDe } from '../platform/session.ts';

interface Page<T> {
  readonly elements: readonly T[];
  readonly curseurSuivant: string | null;
}
type Requete = (curseur: string | undefined) => { readonly sql: string; readonly valeurs: unknown[] };

/**
 * Every row of a list, a page at a time, for a file: rights are judged anew at each page, and no connection is held while
 * the reader takes the bytes. The first page is read at once, so that a refusal is an answer and not half a file.
 */
export async function lireParPages<T>(
  deps: Deps,
  requete: FastifyRequest,
  profil: Profil,
  requeteDe: Requete,
): Promise<AsyncIterable<readonly T[]>> {
  const jeton = jetonDe(deps, requete);
  if (!jeton) throw new ErreurHttp(401, 'NON_CONNECTE');
  const lire = async (curseur: string | undefined): Promise<Page<T>> => {
    const { sql, valeurs } = requeteDe(curseur);
    const { rows } = await deps.base.pool.query<{ autorise: boolean; corps: Page<T> | null }>(
      `WITH ${SESSION_ET_DROITS} SELECT EXISTS (SELECT FROM h) AS autorise, (${sql}) AS corps`,
      [...parametresDeDroits(jeton, deps.horloge.maintenant(), deps.horloge.aujourdhui(), profil), ...valeurs],
    );
    if (!rows[0]?.autorise) throw interdit();
    if (rows[0].corps === null) throw introuvable();
    return rows[0].corps;
  };
  const premiere = await lire(undefined);
  return (async function* () {
    let page = premiere;
    for (;;) {
      yield page.elements;
      if (page.curseurSuivant === null) return;
      page = await lire(page.curseurSuivant);
    }
  })();
}
