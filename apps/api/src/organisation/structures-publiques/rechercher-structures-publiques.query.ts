import type * as c from '@orpheon/contracts';
import type { Deps } from '../../platform/deps.ts';
import { lireCurseur, motifsLike, pageDe } from '../../platform/pagination.ts';
import { STRUCTURE_PUBLIQUE_SQL } from './structure-publique.sql.ts';

type Page = c.Reponse<typeof c.rechercherStructuresPubliques, 200>;
type Structure = Page['elements'][number];

/** Words that are looked for; further ones are ignored. */
const MOTS_MAX = 6;
/** Shortest part of a word that the index can look for. */
const LETTRES_INDEXEES = 3;

/**
 * A page of the directory in the order of the names. Every word typed must be somewhere in name, label, identifier,
 * postcode or town; the spaces of an identifier do not matter. One or two letters are the beginning of a name.
 */
export async function rechercherStructuresPubliques(
  deps: Deps,
  q: { texte: string; curseur?: string | undefined; limite: number },
): Promise<Page> {
  const { valeurs, conditions } = await critere(deps, q.texte);
  if (q.curseur !== undefined) {
    const apres = `(SELECT recherche FROM structure WHERE id = $${valeurs.push(lireCurseur(q.curseur))})`;
    conditions.push(`(s.recherche COLLATE "C", s.id) > (${apres}, $${valeurs.length}::bigint)`);
  }
  const limite = `$${valeurs.push(q.limite + 1)}`;
  // Not prepared under a name: the plan must know whether the words are rare (trigrams) or common (order of the names).
  const { rows } = await deps.base.pool.query<{ structure: Structure }>(
    `SELECT json_build_object(${STRUCTURE_PUBLIQUE_SQL}) AS structure FROM structure s
      WHERE ${['s.publique', ...conditions].join(' AND ')} ORDER BY s.recherche COLLATE "C", s.id LIMIT ${limite}`,
    valeurs,
  );
  return pageDe(
    rows.map((r) => r.structure),
    q.limite,
  );
}

async function critere(deps: Deps, texte: string): Promise<{ valeurs: unknown[]; conditions: string[] }> {
  const compact = texte.replaceAll(/\s/g, '');
  const { rows } = await deps.base.pool.query<{ texte: string }>({
    name: 'texte_de_recherche',
    text: 'SELECT texte_de_recherche($1) AS texte',
    values: [/^\d+$/.test(compact) ? compact : texte],
  });
  const normalise = rows[0]?.texte ?? '';
  if (normalise === '') return { valeurs: [], conditions: [] };
  const indexes = motifsLike(normalise).filter((motif) => motif.length >= LETTRES_INDEXEES + 2);
  if (indexes.length === 0) {
    return { valeurs: [`${normalise.replace(/[\\%_]/g, '\\$&')}%`], conditions: ['s.recherche COLLATE "C" LIKE $1'] };
  }
  const motifs = indexes.slice(0, MOTS_MAX);
  return { valeurs: motifs, conditions: motifs.map((_, i) => `s.recherche LIKE $${i + 1}`) };
}
