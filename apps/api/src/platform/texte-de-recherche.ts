import type { Deps } from './deps.ts';

/** What somebody typed, as the database keeps the texts that it is looked for in; an identifier without its spaces. */
export async function texteDeRecherche({ base }: Pick<Deps, 'base'>, texte: string): Promise<string> {
  const compact = texte.replaceAll(/\s/g, '');
  const { rows } = await base.pool.query<{ texte: string }>({
    name: 'texte_de_recherche',
    text: 'SELECT texte_de_recherche($1) AS texte',
    values: [/^\d+$/.test(compact) ? compact : texte],
  });
  return rows[0]?.texte ?? '';
}
