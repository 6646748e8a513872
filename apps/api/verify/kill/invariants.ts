import { createHash } from 'node:crypto';
import { CYCLE_DE_VIE, STATUTS_FLUX_FINAUX, type StatutFacture } from '@orpheon/domain';
import type pg from 'pg';
import { LIGNES_PAR_DOCUMENT } from './documents.ts';
import type { Registre } from './registre.ts';

/** What must be true of a row; the query gives the rows of which it is not, one line of text each. */
interface Invariant {
  readonly phrase: string;
  readonly sql: string;
  readonly valeurs: (r: Registre) => unknown[];
}

/** The only status of an invoice that is not deposited yet. */
const BROUILLON: StatutFacture = 'BROUILLON';
const FINAUX = STATUTS_FLUX_FINAUX as readonly string[];
const DESTINATAIRE = Object.entries(CYCLE_DE_VIE).flatMap(([action, t]) =>
  t.acteur === 'DESTINATAIRE' ? [action] : [],
);
const depots = (r: Registre): unknown[] => [
  r.depots.map((d) => d.fluxId),
  r.depots.map((d) => d.empreinte),
  r.depots.map((d) => d.structureId),
  r.depots.map((d) => d.acceptables),
  r.depots.map((d) => d.refusables),
];
const DEPOTS =
  'unnest($1::bigint[], $2::text[], $3::bigint[], $4::int[], $5::int[]) AS a (flux_id, empreinte, structure_id, acceptables, refusables)';
const actions = (liste: Registre['actions']): unknown[] => [
  liste.map((a) => a.factureId),
  liste.map((a) => a.rang),
  liste.map((a) => a.action),
  liste.map((a) => a.utilisateurId),
];
const saisies = (r: Registre): unknown[] => [
  r.saisies.map((s) => s.saisieId),
  r.saisies.map((s) => s.factureId),
  r.saisies.map((s) => s.numero),
];
const SAISIES = 'unnest($1::bigint[], $2::bigint[], $3::text[]) AS a (saisie_id, facture_id, numero)';
const ACTIONS =
  'unnest($1::bigint[], $2::int[], $3::text[], $4::bigint[]) AS a (facture_id, rang, action, utilisateur_id)';

/** True at any moment, whatever is under way. */
const TOUJOURS: readonly Invariant[] = [
  {
    phrase: 'an acknowledged deposit exists, with its bytes on record',
    sql: `SELECT a.flux_id::text FROM ${DEPOTS}
      LEFT JOIN flux f ON f.id = a.flux_id AND f.empreinte = a.empreinte AND f.structure_id = a.structure_id
      LEFT JOIN document d ON d.empreinte = f.empreinte
      WHERE d.empreinte IS NULL`,
    valeurs: depots,
  },
  {
    phrase: 'one file of one structure was filed once',
    sql: `SELECT string_agg(id::text, ', ') FROM flux GROUP BY structure_id, empreinte HAVING count(*) > 1`,
    valeurs: () => [],
  },
  {
    phrase: 'a flow has exactly one invoice if it is final, none before; a lot has one for each document dealt with',
    sql: `SELECT f.id || ' ' || f.statut FROM flux f
      WHERE (SELECT count(*) FROM facture x WHERE x.flux_id = f.id) <> CASE
        WHEN f.nombre_documents IS NOT NULL THEN (SELECT count(*) FROM flux_document l WHERE l.flux_id = f.id)
        WHEN f.statut = ANY ($1) THEN 1 ELSE 0 END`,
    valeurs: () => [FINAUX],
  },
  {
    phrase: 'a lot counts the documents dealt with as they are, and all of them once it is final',
    sql: `SELECT f.id || ' ' || f.statut FROM flux f LEFT JOIN flux_document l ON l.flux_id = f.id
      WHERE f.nombre_documents IS NOT NULL GROUP BY f.id
      HAVING count(l.rang) <> f.nombre_traites OR count(DISTINCT l.facture_id) <> count(l.rang)
        OR (f.statut = ANY ($1) AND f.nombre_traites <> f.nombre_documents)`,
    valeurs: () => [FINAUX],
  },
  {
    phrase: 'a flow has one event of its deposit, and one of its end if it is final',
    sql: `SELECT f.id || ' ' || f.statut FROM flux f
      LEFT JOIN evenement e ON e.flux_id = f.id AND e.facture_id IS NULL
      GROUP BY f.id HAVING count(*) FILTER (WHERE e.type = 'flux.depose') <> 1
        OR count(*) FILTER (WHERE e.type <> 'flux.depose') <> CASE WHEN f.statut = ANY ($1) THEN 1 ELSE 0 END`,
    valeurs: () => [FINAUX],
  },
  {
    phrase: 'an invoice has its whole history, 1 to its version, ending in its status',
    sql: `SELECT x.id || ' ' || x.statut FROM facture x LEFT JOIN facture_historique h ON h.facture_id = x.id
      GROUP BY x.id HAVING count(h.rang) <> x.version OR min(h.rang) <> 1 OR max(h.rang) <> x.version
        OR max(h.statut) FILTER (WHERE h.rang = x.version) <> x.statut`,
    valeurs: () => [],
  },
  {
    phrase: 'an invoice that is more than a draft has its detail, lines and VAT recap',
    sql: `SELECT x.id::text FROM facture x WHERE x.statut <> $2
      AND (NOT EXISTS (SELECT FROM facture_detail d WHERE d.facture_id = x.id)
        OR (SELECT count(*) FROM facture_ligne l WHERE l.facture_id = x.id) <> $1
        OR (SELECT count(*) FROM facture_tva t WHERE t.facture_id = x.id) <> $1)`,
    valeurs: () => [LIGNES_PAR_DOCUMENT, BROUILLON],
  },
  {
    phrase: 'each change of state has one event (its deposit: that of the flow)',
    sql: `SELECT h.facture_id || ' ' || h.action FROM facture_historique h
      LEFT JOIN evenement e ON e.facture_id = h.facture_id AND e.type = 'facture.' || h.action
      WHERE h.action <> 'deposer' GROUP BY h.facture_id, h.action HAVING count(DISTINCT e.id) <> count(DISTINCT h.rang)`,
    valeurs: () => [],
  },
  {
    phrase: 'each change of state has one audit entry (that of a draft under the name that it had)',
    sql: `WITH nom AS (SELECT id AS facture_id, id::text AS objet_id FROM facture
        UNION SELECT facture_id, id::text FROM facture_saisie WHERE facture_id IS NOT NULL),
      entree AS (SELECT n.facture_id, a.action, (a.donnees->>'version')::int AS rang FROM audit_entree a
        JOIN nom n USING (objet_id) WHERE a.objet = 'facture')
      SELECT h.facture_id || ' ' || h.action FROM facture_historique h LEFT JOIN entree e
        ON (e.facture_id, e.action, e.rang) = (h.facture_id, 'facture.' || h.action, h.rang)
      GROUP BY h.facture_id, h.action, h.rang HAVING count(e.rang) <> 1`,
    valeurs: () => [],
  },
  {
    phrase: 'an invoice has the document that it came by',
    sql: `SELECT x.id::text FROM facture x LEFT JOIN facture_piece p ON p.facture_id = x.id AND p.categorie = 'PRINCIPALE'
      LEFT JOIN flux f ON f.id = x.flux_id AND f.nombre_documents IS NULL AND f.empreinte = p.empreinte
      LEFT JOIN flux_document l ON l.facture_id = x.id AND l.flux_id = x.flux_id AND l.empreinte = p.empreinte
      WHERE x.flux_id IS NOT NULL
      GROUP BY x.id HAVING count(f.id) + count(l.rang) <> 1`,
    valeurs: () => [],
  },
  {
    phrase:
      'an invoice that came by no flow was typed: it is a draft, or was sent with the two documents written for it',
    sql: `SELECT x.id || ' ' || x.statut FROM facture x LEFT JOIN facture_saisie s ON s.facture_id = x.id
      LEFT JOIN facture_piece p ON p.facture_id = x.id LEFT JOIN document d ON d.empreinte = p.empreinte
      WHERE x.flux_id IS NULL GROUP BY x.id, s.id
      HAVING s.etat IS DISTINCT FROM CASE WHEN x.statut = $1 THEN 'BROUILLON' ELSE 'ENVOYEE' END
        OR (x.statut <> $1 AND array_agg(p.categorie ORDER BY p.categorie) FILTER (WHERE d.empreinte IS NOT NULL)
          IS DISTINCT FROM ARRAY['LISIBLE', 'PRINCIPALE'])`,
    valeurs: () => [BROUILLON],
  },
  {
    phrase: 'what was kept as it was typed is there',
    sql: `SELECT a.saisie_id || ' ' || a.version FROM unnest($1::bigint[], $2::int[]) AS a (saisie_id, version)
      LEFT JOIN facture_saisie s ON s.id = a.saisie_id AND s.version >= a.version WHERE s.id IS NULL`,
    valeurs: (r) => [r.gardees.map((g) => g.saisieId), r.gardees.map((g) => g.version)],
  },
  {
    phrase: 'an acknowledged sending made the invoice that it named, and one only',
    sql: `SELECT a.saisie_id::text FROM ${SAISIES} LEFT JOIN facture_saisie s ON s.id = a.saisie_id
      LEFT JOIN facture x ON x.id = s.facture_id AND (x.id, x.numero) = (a.facture_id, a.numero)
      LEFT JOIN (SELECT numero, count(*) AS nombre FROM facture GROUP BY numero) n ON n.numero = a.numero
      WHERE x.id IS NULL OR n.nombre <> 1`,
    valeurs: saisies,
  },
  {
    phrase: 'an acknowledged action is in the history',
    sql: `SELECT a.facture_id || ' ' || a.action FROM ${ACTIONS} LEFT JOIN facture_historique h
      ON (h.facture_id, h.rang, h.action, h.utilisateur_id) = (a.facture_id, a.rang, a.action, a.utilisateur_id)
      WHERE h.rang IS NULL`,
    valeurs: (r) => actions(r.actions),
  },
  {
    phrase: 'an action refused as a conflict was not done',
    sql: `SELECT a.facture_id || ' ' || a.action FROM ${ACTIONS} JOIN facture_historique h
      ON (h.facture_id, h.rang, h.utilisateur_id) = (a.facture_id, a.rang, a.utilisateur_id)`,
    valeurs: (r) => actions(r.conflits),
  },
];

/** A job that is under way, failed or given up. */
const A_FAIRE = 'locked_at IS NOT NULL OR attempts > 0';
/**
 * What the queue leaves of a job that was under way when another of the same key took its place, where the worker then
 * died: never to be run again, without an error.
 */
const REMPLACEE = 'key IS NULL AND locked_at IS NULL AND attempts = max_attempts AND last_error IS NULL';

/** True once every client has its answers and the worker has nothing left to do. */
const APRES: readonly Invariant[] = [
  {
    phrase: 'no flow exists that nobody was told of, and each ended as its document deserves',
    sql: `SELECT f.id || ' ' || f.statut FROM flux f LEFT JOIN ${DEPOTS} ON a.flux_id = f.id
      WHERE a.flux_id IS NULL OR f.nombre_factures <> a.acceptables + a.refusables OR f.nombre_rejets <> a.refusables
        OR f.statut <> CASE WHEN a.refusables = 0 THEN 'IN_INTEGRE' WHEN a.acceptables = 0 THEN 'IN_REJETE'
          ELSE 'IN_INTEGRE_PARTIEL' END`,
    valeurs: depots,
  },
  {
    phrase: 'no typed invoice was sent that nobody was told of',
    sql: `SELECT s.id::text FROM facture_saisie s LEFT JOIN ${SAISIES} ON a.saisie_id = s.id
      WHERE s.etat = 'ENVOYEE' AND a.saisie_id IS NULL`,
    valeurs: saisies,
  },
  {
    phrase: 'no action is in the history that nobody was told of, nor twice',
    sql: `SELECT h.facture_id || ' ' || h.action FROM facture_historique h LEFT JOIN ${ACTIONS}
      ON (h.facture_id, h.rang, h.action, h.utilisateur_id) = (a.facture_id, a.rang, a.action, a.utilisateur_id)
      WHERE h.action = ANY ($5) GROUP BY h.facture_id, h.action, h.rang HAVING count(a.rang) <> 1`,
    valeurs: (r) => [...actions(r.actions), DESTINATAIRE],
  },
  {
    phrase: 'no job is left, taken, or given up',
    sql: `SELECT task_identifier || ' ' || attempts || ' ' || coalesce(last_error, '') FROM graphile_worker.jobs
      WHERE (${A_FAIRE} OR task_identifier = ANY ($1)) AND NOT (${REMPLACEE})`,
    valeurs: () => [['integrer_flux', 'diffuser_evenement']],
  },
];

const EXEMPLES = 3;

async function juger(pool: pg.Pool, invariants: readonly Invariant[], registre: Registre): Promise<string[]> {
  const fautes: string[] = [];
  for (const { phrase, sql, valeurs } of invariants) {
    const { rows } = await pool.query<Record<string, string>>(sql, valeurs(registre));
    if (rows.length === 0) continue;
    const exemples = rows.slice(0, EXEMPLES).map((r) => Object.values(r).join(' '));
    fautes.push(`not so: "${phrase}": ${rows.length} times, as ${exemples.join(' | ')}`);
  }
  return fautes;
}

/** What is false now among what must hold at every moment. Only answers received before the call are looked at. */
export const jugerEnRoute = (pool: pg.Pool, registre: Registre): Promise<string[]> =>
  juger(pool, TOUJOURS, {
    ...registre,
    depots: [...registre.depots],
    actions: [...registre.actions],
    gardees: [...registre.gardees],
    saisies: [...registre.saisies],
  });

export const jugerApres = (pool: pg.Pool, registre: Registre): Promise<string[]> =>
  juger(pool, [...TOUJOURS, ...APRES], registre);

/** Whether the worker has nothing left to do: no flow under way, no job that is due. */
export async function estAuRepos(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ repos: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM flux WHERE statut <> ALL ($1)) AND NOT EXISTS (SELECT FROM graphile_worker.jobs
      WHERE (${A_FAIRE} OR run_at <= clock_timestamp()) AND NOT (${REMPLACEE})) AS repos`,
    [FINAUX],
  );
  return rows[0]?.repos === true;
}

export async function nombreDeFluxFinis(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ nombre: number }>(
    'SELECT count(*)::int AS nombre FROM flux WHERE statut = ANY ($1)',
    [FINAUX],
  );
  return rows[0]?.nombre ?? 0;
}

/**
 * Reads every acknowledged file back through the API: its bytes are those that were sent; of a typed invoice, both documents,
 * which the API checks against their hashes.
 */
export async function relireFichiers(adresse: string, { depots, saisies }: Registre): Promise<string[]> {
  const fautes: string[] = [];
  const lire = async (chemin: string, jeton: string): Promise<Uint8Array | null> => {
    const reponse = await fetch(`${adresse}${chemin}`, { headers: { cookie: `session=${jeton}` } });
    const octets = await reponse.bytes().catch(() => null);
    if (reponse.status === 200 && octets) return octets;
    fautes.push(`${chemin}: ${reponse.status}${octets ? '' : ', cut short'}`);
    return null;
  };
  const restants: (() => Promise<void>)[] = [
    ...depots.map((d) => async () => {
      const octets = await lire(`/api/facturation/suivi-des-flux/${d.fluxId}/fichier`, d.jeton);
      if (octets && createHash('sha256').update(octets).digest('hex') !== d.empreinte)
        fautes.push(`file of flow ${d.fluxId}: other bytes than those sent`);
    }),
    ...saisies.map((s) => async () => {
      const facture = await lire(`/api/facturation/factures-emises/${s.factureId}`, s.jeton);
      const { pieces } = JSON.parse(Buffer.from(facture ?? '{"pieces":[]}').toString()) as { pieces: { id: string }[] };
      for (const { id } of pieces) await lire(`/api/facturation/factures-emises/${s.factureId}/pieces/${id}`, s.jeton);
    }),
  ];
  const lecteur = async (): Promise<void> => {
    for (let suivant = restants.pop(); suivant; suivant = restants.pop()) await suivant();
  };
  await Promise.all(Array.from({ length: 8 }, lecteur));
  return fautes;
}
