import type { Deps } from '../platform/deps.ts';
import { ErreurHttp } from '../platform/erreurs.ts';
import { lireCurseur, motifsLike, pageDe } from '../platform/pagination.ts';
import { texteDeRecherche } from '../platform/texte-de-recherche.ts';

/** Fewer would list everybody. */
const LETTRES_MIN = 3;
const MOTS_MAX = 6;
/** Rows that a search puts in order at most: one that finds more is told to be more precise. */
const TROUVES_MAX = 2_000;

/**
 * A page of the rows whose text of search holds every word typed, in its order.
 * @param ou table, which has the column `recherche`, what is shown of `u`, and what is true of those left out
 * @throws ErreurHttp RECHERCHE_TROP_COURTE (422)
 */
export async function lireTrouves<T extends { readonly id: string }>(
  deps: Deps,
  ou: { readonly table: 'utilisateur' | 'structure'; readonly champs: string; readonly sauf?: string },
  q: { readonly texte: string; readonly curseur?: string | undefined; readonly limite: number },
) {
  const normalise = await texteDeRecherche(deps, q.texte);
  const motifs = motifsLike(normalise).slice(0, MOTS_MAX);
  if (!normalise.split(' ').some(aAssezDeLettres)) throw new ErreurHttp(422, 'RECHERCHE_TROP_COURTE');
  const valeurs: unknown[] = [...motifs];
  const mots = [
    ...motifs.map((_, i) => `u.recherche LIKE $${i + 1}`),
    ...(ou.sauf === undefined ? [] : [`NOT (${ou.sauf})`]),
  ].join(' AND ');
  const apres = `$${valeurs.push(q.curseur === undefined ? null : lireCurseur(q.curseur))}::bigint`;
  const limite = `$${valeurs.push(q.limite + 1)}`;
  const { rows } = await deps.base.pool.query<{ trouve: T; trop: boolean }>(
    `WITH repondent AS MATERIALIZED (SELECT u.id, u.recherche FROM ${ou.table} u WHERE ${mots}),
      bornes AS MATERIALIZED (SELECT * FROM repondent LIMIT ${TROUVES_MAX})
      SELECT json_build_object(${ou.champs}) AS trouve, (SELECT count(*) = ${TROUVES_MAX} FROM bornes) AS trop
      FROM bornes b JOIN ${ou.table} u ON u.id = b.id LEFT JOIN ${ou.table} c ON c.id = ${apres}
      WHERE c.id IS NULL OR (b.recherche COLLATE "C", b.id) > (c.recherche COLLATE "C", c.id)
      ORDER BY b.recherche COLLATE "C", b.id LIMIT ${limite}`,
    valeurs,
  );
  const page = pageDe(
    rows.map((r) => r.trouve),
    q.limite,
  );
  return { ...page, rechercheIncomplete: rows[0]?.trop ?? false };
}

const aAssezDeLettres = (mot: string): boolean => mot.replace(/[^\p{L}\p{N}]/gu, '').length >= LETTRES_MIN;
