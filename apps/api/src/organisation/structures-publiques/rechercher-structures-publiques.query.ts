import type * as c from '@orpheon/contracts';
import { motsUtiles } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { lireCurseur, motifsLike, pageDe } from '../../platform/pagination.ts';
import { texteDeRecherche } from '../../platform/texte-de-recherche.ts';
import { corriger } from './corriger.query.ts';
import { REPONDENT, STRUCTURE_PUBLIQUE_SQL } from './structure-publique.sql.ts';

type Page = c.Reponse<typeof c.rechercherStructuresPubliques, 200>;
type Structure = Page['elements'][number];

interface Demande {
  readonly texte: string;
  readonly curseur?: string | undefined;
  readonly limite: number;
}

/** Words that are looked for; further ones are ignored. */
const MOTS_MAX = 6;
/** Shortest part of a word that the index can look for. */
const LETTRES_INDEXEES = 3;
/** What more structures than this answer to is common: the list is then walked in its order, which soon finds a page. */
const COMMUN = 2_000;

/**
 * A page of the directory: the names that begin with the first word typed, then the others, both in the order of the
 * names. Every word typed must be somewhere in name, label, identifier, postcode or town; the spaces of an identifier do
 * not matter. One or two letters are the beginning of a name. Where nothing answers, what was probably meant is looked for
 * instead, and said.
 */
export async function rechercherStructuresPubliques(deps: Deps, demande: Demande): Promise<Page> {
  const texte = await texteDeRecherche(deps, demande.texte);
  const page = await lirePage(deps, texte, demande);
  if (page.elements.length > 0 || demande.curseur !== undefined || texte === '') return { ...page, texteCorrige: null };
  const texteCorrige = await corriger(deps, motsDe(texte));
  return texteCorrige === null
    ? { ...page, texteCorrige }
    : { ...(await lirePage(deps, texteCorrige, demande)), texteCorrige };
}

async function lirePage(deps: Deps, texte: string, q: Demande) {
  const mots = motsDe(texte);
  const lues =
    mots.length === 0
      ? await lireParDebut(deps, texte, q)
      : ((await lireRares(deps, mots, q)) ?? (await lireCommunes(deps, mots, q)));
  return pageDe(lues, q.limite);
}

/** Where a walk goes on: after that structure. */
interface Position {
  readonly recherche: string;
  readonly id: string;
}

/** Everything, or the names that begin with one or two letters. */
const lireParDebut = async (deps: Deps, texte: string, q: Demande): Promise<Structure[]> =>
  parcourir(
    deps,
    [`${litteral(texte)}%`],
    ['s.recherche COLLATE "C" LIKE $1'],
    await positionDe(deps, q),
    q.limite + 1,
  );

/**
 * What few structures answer to: all of them are found by their trigrams, then ordered.
 * @returns null where more than `COMMUN` answer
 */
async function lireRares(deps: Deps, mots: readonly string[], q: Demande): Promise<Structure[] | null> {
  const valeurs: unknown[] = motifsDe(mots);
  const conditions = motsTrouves(mots).join(' AND ');
  const debut = `$${valeurs.push(mots[0])}`;
  const apres = `$${valeurs.push(q.curseur === undefined ? null : lireCurseur(q.curseur))}`;
  const limite = `$${valeurs.push(q.limite + 1)}`;
  const rang = (de: string): string =>
    `NOT starts_with(${de}.recherche, ${debut}), ${de}.recherche COLLATE "C", ${de}.id`;
  // Not prepared under a name: the plan must know whether the words are rare.
  const { rows } = await deps.base.pool.query<{ trouvees: number; structures: Structure[] }>(
    `WITH ${REPONDENT(conditions)}, m AS MATERIALIZED (SELECT * FROM repondent LIMIT ${COMMUN + 1}),
      page AS (SELECT m.id, m.recherche FROM m LEFT JOIN structure c ON c.id = ${apres}::bigint
        WHERE c.id IS NULL OR (${rang('m')}) > (${rang('c')}) ORDER BY ${rang('m')} LIMIT ${limite})
      SELECT (SELECT count(*)::int FROM m) AS trouvees,
        coalesce((SELECT json_agg(json_build_object(${STRUCTURE_PUBLIQUE_SQL}) ORDER BY ${rang('p')})
          FROM page p JOIN structure s ON s.id = p.id), '[]') AS structures`,
    valeurs,
  );
  const [lue] = rows;
  return lue && lue.trouvees <= COMMUN ? lue.structures : null;
}

/** What many answer to: the names that begin with the first word, then the rest of the directory, as far as a page goes. */
async function lireCommunes(deps: Deps, mots: readonly string[], q: Demande): Promise<Structure[]> {
  const [premier = '', ...suivants] = mots;
  const position = await positionDe(deps, q);
  const limite = q.limite + 1;
  const passee = position !== null && !position.recherche.startsWith(premier);
  const debut = `${litteral(premier)}%`;
  const auDebut = 's.recherche COLLATE "C" LIKE $1';
  // What begins with the first word holds it: the range of the names is enough.
  const premieres = passee
    ? []
    : await parcourir(deps, [debut, ...motifsDe(suivants)], [auDebut, ...motsTrouves(suivants, 2)], position, limite);
  if (premieres.length === limite) return premieres;
  const autres = await parcourir(
    deps,
    [debut, ...motifsDe(mots)],
    [`NOT (${auDebut})`, ...motsTrouves(mots, 2)],
    passee ? position : null,
    limite - premieres.length,
  );
  return [...premieres, ...autres];
}

/** Walks the directory in the order of the names. */
async function parcourir(
  deps: Deps,
  criteres: readonly string[],
  conditions: readonly string[],
  apres: Position | null,
  limite: number,
): Promise<Structure[]> {
  const valeurs: unknown[] = [...criteres];
  const suite = apres
    ? [`(s.recherche COLLATE "C", s.id) > ($${valeurs.push(apres.recherche)}, $${valeurs.push(apres.id)}::bigint)`]
    : [];
  // The walk reads the index alone; a row is fetched only for what is shown.
  const { rows } = await deps.base.pool.query<{ structure: Structure }>(
    `WITH page AS MATERIALIZED (SELECT s.id, s.recherche FROM structure s
        WHERE ${['s.publique', ...conditions, ...suite].join(' AND ')}
        ORDER BY s.recherche COLLATE "C", s.id LIMIT $${valeurs.push(limite)})
      SELECT json_build_object(${STRUCTURE_PUBLIQUE_SQL}) AS structure FROM page p JOIN structure s ON s.id = p.id
      ORDER BY p.recherche COLLATE "C", p.id`,
    valeurs,
  );
  return rows.map((r) => r.structure);
}

async function positionDe(deps: Deps, q: Demande): Promise<Position | null> {
  if (q.curseur === undefined) return null;
  const { rows } = await deps.base.pool.query<Position>({
    name: 'position_annuaire',
    text: 'SELECT recherche, id::text FROM structure WHERE id = $1',
    values: [lireCurseur(q.curseur)],
  });
  return rows[0] ?? null;
}

const motsDe = (texte: string): readonly string[] =>
  motsUtiles(texte.split(' ').filter((mot) => mot.length >= LETTRES_INDEXEES)).slice(0, MOTS_MAX);

/** A text whose characters LIKE gives no meaning to. */
const litteral = (texte: string): string => texte.replace(/[\\%_]/g, '\\$&');

const motifsDe = (mots: readonly string[]): string[] => motifsLike(mots.join(' '));

/** Each word is in the text of `s`; their patterns are values of the statement from that place on. */
const motsTrouves = (mots: readonly string[], place = 1): string[] =>
  mots.map((_, i) => `s.recherche LIKE $${place + i}`);
