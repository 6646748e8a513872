/** Rows that a sieve looks at before the page gives what it found, and a cursor to go on from. */
export const FENETRE = 20_000;

/** Rows that are looked at first, all branches together: a word that fills a page there is a common one, and is not looked up. */
const ESSAI = 200;

/** More rows than this, and what an index of words finds is no shorter way than the walk itself. */
const PEU = 2_000;

/** What a list is made of; `f` is the row in every fragment. */
export interface Liste {
  /** The table, under the alias `f`. */
  readonly table: string;
  /** Rows of what the reader may see: one branch each, under the alias `b`. */
  readonly branches: string;
  /** The index that a branch walks: when it is that one, and the condition that leads in. */
  readonly entrees: readonly { readonly garde: string; readonly cle: string }[];
  /** Conditions that the walk's index answers. */
  readonly conditions: readonly string[];
  /** Conditions that rows are sieved by, through a bounded window. */
  readonly tamis: readonly string[];
  /** Identifiers that an index says match the sieve, and maybe some more: a short way where they are few. */
  readonly candidats?: Candidats | undefined;
  /** Place of the number of rows of a page, and of the identifier that it starts after. */
  readonly limite: string;
  readonly curseur: string;
  readonly ordre: Ordre;
  /** The JSON of the page's rows, from `v` (their identifiers) on: `SELECT json_agg(…) FROM vues v JOIN …`. */
  readonly elements: string;
}

export interface Candidats {
  readonly sql: string;
  /** False where few rows share what is looked for, whatever it is; true: the first rows tell whether to ask. */
  readonly peutEtreCommun: boolean;
}

/** Newest first, or oldest first. */
export type Ordre = 'RECENTES' | 'ANCIENNES';

const SENS = {
  RECENTES: { tri: 'DESC', apres: '<', atteint: '>=', premiere: 'min', derniere: 'max' },
  ANCIENNES: { tri: 'ASC', apres: '>', atteint: '<=', premiere: 'max', derniere: 'min' },
} as const satisfies Record<Ordre, object>;

/**
 * A page by keyset, as one expression for `lireEnUneRequete`.
 *
 * Each branch walks one index from the cursor on and stops at a page; the branches are merged. Where rows must be sieved
 * each branch looks at a bounded window, and `seuil` is where the branch that stopped first stopped: beyond it some
 * branch has not looked. An index of candidates, where they are few, gives the whole answer at once; it is not asked where
 * the first rows fill the page.
 */
export function pageTamisee(l: Liste): string {
  const { tri, atteint, premiere } = SENS[l.ordre];
  const limite = `${l.limite}::int`;
  return `
    WITH branche AS MATERIALIZED (SELECT row_number() OVER () AS n, p.* FROM (${l.branches}) p),
    ${
      l.candidats
        ? `essai AS MATERIALIZED (${l.candidats.peutEtreCommun ? `SELECT count(*) > ${limite} AS plein FROM branche b CROSS JOIN LATERAL (${essais(l)}) m` : 'SELECT false AS plein'}),
           candidat AS MATERIALIZED (SELECT c.id FROM (${l.candidats.sql}) c WHERE NOT (SELECT plein FROM essai) LIMIT ${PEU + 1}),
           peu AS MATERIALIZED (SELECT NOT plein AND (SELECT count(*) <= ${PEU} FROM candidat) AS oui FROM essai),`
        : ''
    }
    trouve AS MATERIALIZED (SELECT b.n, m.id FROM branche b CROSS JOIN LATERAL (${marches(l)}) m),
    seuil AS (SELECT ${l.tamis.length > 0 ? seuil(l) : 'NULL::bigint'} AS id),
    page AS (SELECT t.id FROM trouve t, seuil WHERE seuil.id IS NULL OR t.id ${atteint} seuil.id
      ORDER BY t.id ${tri} LIMIT ${limite} + 1),
    vues AS (SELECT id FROM page ORDER BY id ${tri} LIMIT ${limite}),
    bilan AS (SELECT (SELECT count(*) FROM page) > ${limite} AS pleine, (SELECT ${premiere}(id) FROM vues) AS derniere,
      (SELECT id FROM seuil) AS seuil)
    SELECT json_build_object(
      'elements', coalesce((${l.elements}), '[]'),
      'curseurSuivant', CASE WHEN b.pleine THEN b.derniere ELSE b.seuil END::text,
      'rechercheIncomplete', NOT b.pleine AND b.seuil IS NOT NULL)
    FROM bilan b`;
}

const FENETRE_PAR_BRANCHE = `greatest(${FENETRE} / (SELECT count(*) FROM branche), 100)`;

/** Read once a statement: whether candidates are too many to be the short way. */
const BEAUCOUP = '(SELECT NOT oui FROM peu)';

const depuisLeCurseur = (l: Liste): string => `f.id ${SENS[l.ordre].apres} ${l.curseur}::bigint`;

const marche = (l: Liste, { garde, cle }: Liste['entrees'][number]): string =>
  `FROM ${l.table} WHERE ${[garde, cle, depuisLeCurseur(l), ...l.conditions].join(' AND ')} ORDER BY f.id ${SENS[l.ordre].tri}`;

const ESSAI_PAR_BRANCHE = `greatest(${ESSAI} / (SELECT count(*) FROM branche), 5)`;

const essais = (l: Liste): string =>
  l.entrees
    .map(
      (entree) => `(SELECT f.id FROM (SELECT f.* ${marche(l, entree)} LIMIT ${ESSAI_PAR_BRANCHE}) f
        WHERE ${l.tamis.join(' AND ')})`,
    )
    .join(' UNION ALL ');

function marches(l: Liste): string {
  const page = `ORDER BY f.id ${SENS[l.ordre].tri} LIMIT ${l.limite}::int + 1`;
  const tamis = l.tamis.join(' AND ');
  const parFenetre = l.entrees.map(({ garde, cle }) =>
    l.tamis.length === 0
      ? `(SELECT f.id ${marche(l, { garde, cle })} LIMIT ${l.limite}::int + 1)`
      : `(SELECT f.id FROM (SELECT f.* ${marche(l, { garde: l.candidats ? `${BEAUCOUP} AND ${garde}` : garde, cle })}
          LIMIT ${FENETRE_PAR_BRANCHE}) f WHERE ${tamis} ${page})`,
  );
  if (!l.candidats) return parFenetre.join(' UNION ALL ');
  // OFFSET keeps the planner from walking the branch's index and throwing away what is no candidate
  const parCandidats = `(SELECT f.id FROM candidat c
    CROSS JOIN LATERAL (SELECT f.* FROM ${l.table} WHERE f.id = c.id OFFSET 0) f
    WHERE NOT ${BEAUCOUP} AND (${l.entrees.map(({ garde, cle }) => `${garde} AND ${cle}`).join(' OR ')})
      AND ${[depuisLeCurseur(l), ...l.conditions, ...l.tamis].join(' AND ')} ${page})`;
  return [...parFenetre, parCandidats].join(' UNION ALL ');
}

/** Where the branch that stopped first stopped: at its page's last row, or at the end of its window. */
function seuil(l: Liste): string {
  const { premiere, derniere } = SENS[l.ordre];
  const fins = l.entrees
    .map((entree) => `(SELECT f.id ${marche(l, entree)} OFFSET ${FENETRE_PAR_BRANCHE} - 1 LIMIT 1)`)
    .join(', ');
  const fin = `(SELECT ${derniere}(CASE WHEN t.nombre > ${l.limite}::int THEN t.derniere ELSE coalesce(${fins}) END)
      FROM branche b LEFT JOIN (SELECT n, count(*) AS nombre, ${premiere}(id) AS derniere FROM trouve GROUP BY n) t ON t.n = b.n)`;
  return l.candidats ? `CASE WHEN ${BEAUCOUP} THEN ${fin} END` : fin;
}
