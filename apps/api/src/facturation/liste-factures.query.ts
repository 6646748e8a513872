import { normaliserRecherche, STATUTS_FACTURE, type StatutFacture } from '@orpheon/domain';
import { lireCurseur, motifsLike, parametres } from '../platform/pagination.ts';
import { JOINTURES_RESUME, premierIdDuJour, resumeSql, statutSql } from './facture.sql.ts';

/** From which side a list looks at invoices: whose structure and service hold the right, and what it may see. */
export interface Cote {
  readonly nom: string;
  readonly structure: 'fournisseur_id' | 'destinataire_id';
  readonly service: 'service_fournisseur_id' | 'service_destinataire_id';
  readonly autre: 'fournisseur_id' | 'destinataire_id';
  /** Null: every status. */
  readonly visibles: readonly StatutFacture[] | null;
  /** This side reads what the recipient publishes, which may stop before the payment (`statutPublie`). */
  readonly litLePublie: boolean;
}

export interface FiltresFactures {
  readonly structureId?: string | undefined;
  readonly serviceId?: string | undefined;
  readonly statut?: readonly StatutFacture[] | undefined;
  readonly numero?: string | undefined;
  readonly autrePartieId?: string | undefined;
  readonly texte?: string | undefined;
  readonly deposeeDu?: string | undefined;
  readonly deposeeAu?: string | undefined;
  readonly curseur?: string | undefined;
  readonly limite: number;
}

/** Rows that a search through text looks at before it gives what it found and a cursor to go on from. */
export const FENETRE_RECHERCHE = 20_000;

/**
 * A page of invoices, newest first, as one expression for `lireEnUneRequete`.
 *
 * Each structure or service where the right is held, times each status asked for, is a branch that walks one index
 * from the cursor down and stops at a page; the branches are merged. Where rows must be sieved (text, number, the
 * other party) each branch looks at a bounded window. `seuil`: below that identifier some branch has not looked.
 */
export function listeFactures(cote: Cote, q: FiltresFactures): { nom: string; sql: string; valeurs: unknown[] } {
  const { valeurs, ajouter } = parametres();
  const statuts = q.statut?.filter((s) => cote.visibles?.includes(s) ?? true);
  const limite = ajouter(q.limite);
  const bornes = [`f.id < ${ajouter(lireCurseur(q.curseur))}::bigint`];
  if (q.deposeeDu) bornes.push(`f.id >= ${premierIdDuJour(ajouter(q.deposeeDu))}`);
  if (q.deposeeAu) bornes.push(`f.id < ${premierIdDuJour(ajouter(q.deposeeAu), 1)}`);
  const tamis: string[] = [];
  if (q.numero) tamis.push(`lower(f.numero) LIKE ALL (${ajouter(motifsLike(q.numero.toLowerCase()))}::text[])`);
  if (q.texte) tamis.push(`f.recherche LIKE ALL (${ajouter(motifsLike(normaliserRecherche(q.texte)))}::text[])`);
  if (q.autrePartieId) tamis.push(`f.${cote.autre} = ${ajouter(q.autrePartieId)}::bigint`);
  const parStatut = statuts ? `CROSS JOIN unnest(${ajouter(statuts)}::text[]) AS x(statut)` : '';
  // Told as what is hidden rather than what is shown: an index by status must not tempt where all are wanted in order.
  const caches = cote.visibles && STATUTS_FACTURE.filter((s) => !cote.visibles?.includes(s));
  const parStatutOuVisible = statuts
    ? [`${statutSql(cote)} = b.statut`]
    : caches
      ? [`${statutSql(cote)} <> ALL (${ajouter(caches)}::text[])`]
      : [];
  const conditions = [...bornes, ...parStatutOuVisible].join(' AND ');
  const branche = brancheSql(cote, conditions, tamis, limite);

  const sql = `
    WITH portee AS (${porteeSql(q, ajouter)}),
    branche AS MATERIALIZED (SELECT row_number() OVER () AS n, p.*${parStatut && ', x.statut'} FROM portee p ${parStatut}),
    trouve AS MATERIALIZED (SELECT b.n, m.id FROM branche b CROSS JOIN LATERAL (${branche}) m),
    seuil AS (SELECT ${tamis.length > 0 ? seuilSql(cote, conditions, limite) : '0::bigint'} AS id),
    page AS (SELECT t.id FROM trouve t, seuil WHERE t.id >= seuil.id ORDER BY t.id DESC LIMIT ${limite}::int + 1),
    vues AS (SELECT id FROM page ORDER BY id DESC LIMIT ${limite}::int),
    bilan AS (SELECT (SELECT count(*) FROM page) > ${limite}::int AS pleine, (SELECT min(id) FROM vues) AS derniere,
      (SELECT id FROM seuil) AS seuil)
    SELECT json_build_object(
      'elements', coalesce((SELECT json_agg(json_build_object(${resumeSql(cote)}) ORDER BY f.id DESC)
        FROM vues v JOIN facture f ON f.id = v.id ${JOINTURES_RESUME}), '[]'),
      'curseurSuivant', CASE WHEN b.pleine THEN b.derniere WHEN b.seuil > 0 THEN b.seuil END::text,
      'rechercheIncomplete', NOT b.pleine AND b.seuil > 0)
    FROM bilan b`;
  const forme = [q.structureId, q.serviceId, statuts, q.numero, q.autrePartieId, q.texte, q.deposeeDu, q.deposeeAu];
  return { nom: `liste_${cote.nom}_${forme.map((f) => (f ? '1' : '0')).join('')}`, sql, valeurs };
}

/** Structures held whole, and services held singly outside of these (`perimetre` of the domain, as SQL). */
function porteeSql(q: FiltresFactures, ajouter: (valeur: unknown) => string): string {
  const structure = q.structureId ? `AND h.structure_id = ${ajouter(q.structureId)}::bigint` : '';
  if (q.serviceId) {
    return `SELECT DISTINCT h.structure_id, sv.id AS service_id
      FROM service sv JOIN h ON h.structure_id = sv.structure_id AND (h.service_id IS NULL OR h.service_id = sv.id)
      WHERE sv.id = ${ajouter(q.serviceId)}::bigint ${structure}`;
  }
  return `SELECT DISTINCT h.structure_id, h.service_id FROM h
    WHERE (h.service_id IS NULL
      OR NOT EXISTS (SELECT FROM h t WHERE t.structure_id = h.structure_id AND t.service_id IS NULL)) ${structure}`;
}

/** Where a branch walks: the index of its structure, or that of its service. */
const entrees = (cote: Cote): { garde: string; cle: string }[] => [
  { garde: 'b.service_id IS NULL', cle: `f.${cote.structure} = b.structure_id` },
  {
    garde: 'b.service_id IS NOT NULL',
    cle: `f.${cote.service} = b.service_id AND f.${cote.structure} = b.structure_id`,
  },
];

const FENETRE_PAR_BRANCHE = `greatest(${FENETRE_RECHERCHE} / (SELECT count(*) FROM branche), 100)`;

function brancheSql(cote: Cote, conditions: string, tamis: readonly string[], limite: string): string {
  return entrees(cote)
    .map(({ garde, cle }) => {
      const marche = `FROM facture f WHERE ${garde} AND ${cle} AND ${conditions} ORDER BY f.id DESC`;
      if (tamis.length === 0) return `(SELECT f.id ${marche} LIMIT ${limite}::int + 1)`;
      return `(SELECT f.id FROM (SELECT f.id, f.numero, f.recherche, f.${cote.autre} ${marche} LIMIT ${FENETRE_PAR_BRANCHE}) f
        WHERE ${tamis.join(' AND ')} ORDER BY f.id DESC LIMIT ${limite}::int + 1)`;
    })
    .join(' UNION ALL ');
}

/** Where the branch that stopped first stopped: at its page's last row, or at the end of its window. */
function seuilSql(cote: Cote, conditions: string, limite: string): string {
  const fins = entrees(cote)
    .map(
      ({ garde, cle }) =>
        `(SELECT f.id FROM facture f WHERE ${garde} AND ${cle} AND ${conditions} ORDER BY f.id DESC OFFSET ${FENETRE_PAR_BRANCHE} - 1 LIMIT 1)`,
    )
    .join(', ');
  return `coalesce((SELECT max(CASE WHEN t.nombre > ${limite}::int THEN t.derniere ELSE coalesce(${fins}) END)
    FROM branche b LEFT JOIN (SELECT n, count(*) AS nombre, min(id) AS derniere FROM trouve GROUP BY n) t ON t.n = b.n), 0)`;
}
