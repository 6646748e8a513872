import { CYCLE_DE_VIE, STATUTS_VISIBLES_DU_DESTINATAIRE } from '@orpheon/domain';
import { cheminVers, creerFabriques, inserer, type Monde, type Sql, semerMonde } from '@orpheon/testing';
import { sansEntraves } from './remplissage.ts';

/** Who reads in the measures: a recipient with a tenth of all invoices, and somebody who holds it whole. */
export interface Lecteur {
  readonly structureId: string;
  /** Session cookie. */
  readonly jeton: string;
}

export interface OptionsDonnees {
  /** Invoices to make. */
  readonly nombre?: number;
  /** They run over the eighteen months before. */
  readonly maintenant: Date;
  readonly progression?: (faites: number) => void;
}

const PUBLIQUES = 60;
const PRIVEES = 400;
const LOT = 50_000;
const DIX_HUIT_MOIS_MS = 548 * 86_400_000;
const EPOQUE_MS = 1_577_836_800_000;

/** Where invoices of a life of eighteen months stand: most are paid, one in ten awaits its recipient. */
const REPARTITION = [
  ['MISE_EN_PAIEMENT', 700],
  ['COMPTABILISEE', 40],
  ['MANDATEE', 40],
  ['SERVICE_FAIT', 30],
  ['MISE_A_DISPOSITION', 100],
  ['PRISE_EN_COMPTE_DESTINATAIRE', 20],
  ['SUSPENDUE', 20],
  ['COMPLETEE', 10],
  ['REJETEE', 30],
  ['A_RECYCLER', 10],
] as const;

/**
 * Fills a migrated database that holds `monde` with invoices in all their tables: lines, VAT, history, flow, document,
 * events, what was taken away. Rows are made by the server itself (`INSERT … SELECT` over a series), so that nothing but
 * the statement goes over the wire: quicker than `COPY` from here, and neither side holds more than a batch. Everything
 * follows from the rank of the invoice: the same number of invoices gives the same data, dates apart. The audit trail
 * stays empty: its seals are for the product to set.
 *
 * @param sql one connection, not a pool: temporary tables are its own
 */
export async function remplirDonnees(
  sql: Sql,
  monde: Monde,
  { nombre = 100_000, maintenant, progression = () => undefined }: OptionsDonnees,
): Promise<Lecteur> {
  await semerStructures(sql, monde, maintenant);
  const modele = creerFabriques({ graine: 5 }).uneFacture().detail.modele;
  const debut = maintenant.getTime() - DIX_HUIT_MOIS_MS;
  const pas = DIX_HUIT_MOIS_MS / nombre;
  await sansEntraves(sql, TABLES, async () => {
    for (let premier = 1; premier <= nombre; premier += LOT) {
      const dernier = Math.min(premier + LOT - 1, nombre);
      await sql.query(PREPARER, [premier, dernier, debut, pas, EPOQUE_MS]);
      for (const instruction of REMPLIR) await sql.query(instruction);
      await sql.query(DETAILS, [JSON.stringify(modele)]);
      await sql.query('DROP TABLE banc_facture');
      progression(dernier);
    }
  });
  await sql.query(`SELECT setval('numero_flux', greatest($1::bigint, 1))`, [nombre]); // the next deposit takes the next number
  await sql.query('DROP TABLE banc_fournisseur, banc_destinataire, banc_statut, banc_etape');
  await sql.query('ANALYZE');
  return { structureId: monde.structures.valmont.id, jeton: monde.personnes.agente.jeton };
}

/** The parties, numbered, each with somebody who acts for it, and the life cycle's shortest way to each status. */
async function semerStructures(sql: Sql, monde: Monde, maintenant: Date): Promise<void> {
  const f = creerFabriques({ graine: 77, maintenant: new Date(maintenant.getTime() - DIX_HUIT_MOIS_MS * 2) });
  const publiques = Array.from({ length: PUBLIQUES }, (_, i) =>
    f.uneStructurePublique({ raisonSociale: `Commune n° ${i + 1}` }),
  );
  const privees = Array.from({ length: PRIVEES }, (_, i) =>
    f.uneStructurePrivee({ raisonSociale: `Entreprise n° ${i + 1}` }),
  );
  const parDefaut = [...publiques, ...privees].map((s) => f.servicesDOffice(s)[0]);
  const services = publiques.flatMap((s) =>
    ['TECHNIQUE', 'ACHATS', 'CULTURE'].map((code) => f.unService({ structureId: s.id, code, nom: code })),
  );
  await inserer(sql, 'structure', [...publiques, ...privees]);
  await inserer(sql, 'service', [...parDefaut, ...services]);
  const personnes = [...publiques, ...privees].map((s) => ({ s, u: f.unUtilisateur() }));
  await inserer(
    sql,
    'utilisateur',
    personnes.map(({ u }) => u),
  );
  const liens = personnes.map(({ s, u }) => ({ utilisateurId: u.id, structureId: s.id }));
  await inserer(
    sql,
    'rattachement',
    liens.map((lien) => f.unRattachement(lien)),
  );
  await inserer(
    sql,
    'habilitation',
    liens.map((lien) => f.uneHabilitation(lien)),
  );
  const personne =
    '(SELECT min(h.utilisateur_id) FROM habilitation h WHERE h.structure_id = t.id AND h.service_id IS NULL)';
  await sql.query(
    `CREATE TEMP TABLE banc_fournisseur AS SELECT (row_number() OVER (ORDER BY t.id) - 1)::int AS n, t.id, ${personne} AS par
      FROM structure t WHERE NOT t.publique`,
  );
  await sql.query(`CREATE TEMP TABLE banc_destinataire AS SELECT (row_number() OVER (ORDER BY v.id) - 1)::int AS n,
    t.id, v.id AS service_id, ${personne} AS par, t.id = ${BigInt(monde.structures.valmont.id)} AS lu
    FROM structure t JOIN service v ON v.structure_id = t.id WHERE t.publique AND v.actif AND v.fin_validite IS NULL
    AND v.code <> 'FACTURES_PUBLIQUES'`);
  await sql.query('CREATE TEMP TABLE banc_statut (n int, statut text)');
  await sql.query(
    `INSERT INTO banc_statut SELECT (row_number() OVER () - 1)::int, x.statut
      FROM jsonb_to_recordset($1::jsonb) AS x(statut text, poids int), generate_series(1, x.poids)`,
    [JSON.stringify(REPARTITION.map(([statut, poids]) => ({ statut, poids })))],
  );
  const etapes = REPARTITION.flatMap(([vise]) =>
    cheminVers(vise).map(({ action, statut }, i) => ({
      vise,
      rang: i + 1,
      action,
      statut,
      acteur: CYCLE_DE_VIE[action].acteur,
      atteint: (STATUTS_VISIBLES_DU_DESTINATAIRE as readonly string[]).includes(statut),
    })),
  );
  await sql.query(
    'CREATE TEMP TABLE banc_etape (vise text, rang int, action text, statut text, acteur text, atteint boolean)',
  );
  await sql.query(
    `INSERT INTO banc_etape SELECT x.* FROM jsonb_to_recordset($1::jsonb)
      AS x(vise text, rang int, action text, statut text, acteur text, atteint boolean)`,
    [JSON.stringify(etapes)],
  );
}

/** A whole number that follows from a rank, and looks like chance. */
const hasard = (graine: number, borne: string): string => `(abs(hashint8extended(i, ${graine}) % (${borne})))::int`;

/** One row an invoice, with what the rows of all tables are made of. $1 and $2: ranks; $3: start; $4: step in ms. */
const PREPARER = `
  CREATE TEMP TABLE banc_facture AS
  WITH rang AS (
    SELECT i, $3::float8 + i * $4::float8 AS ms, 1 + ${hasard(1, '5')} AS postes, ${hasard(2, '10')} = 0 AS lue
    FROM generate_series($1::bigint, $2::bigint) AS i
  ), tire AS (
    SELECT r.*, (floor(ms)::bigint - $5::bigint) * 4096 + (i % 4096) AS id, to_timestamp(ms / 1000) AS depose_le,
      ${hasard(3, '(SELECT count(*) FROM banc_fournisseur)')} AS nf,
      ${hasard(4, '(SELECT count(*) FROM banc_destinataire WHERE lu = r.lue)')} AS nd, ${hasard(5, '1000')} AS ns
    FROM rang r
  ), destinataire AS (
    SELECT lu, (row_number() OVER (PARTITION BY lu ORDER BY n) - 1)::int AS n, id, service_id, par FROM banc_destinataire
  )
  SELECT t.i, t.id, t.depose_le, t.postes, fo.id AS fournisseur_id, fo.par AS depose_par, d.id AS destinataire_id,
    d.service_id, d.par AS recu_par, s.statut, s.statut <> 'MISE_A_DISPOSITION' AS prise,
    (SELECT max(rang) FROM banc_etape e WHERE e.vise = s.statut) AS version, h.ht, round(h.ht * 0.2, 2) AS tva,
    encode(sha256(('banc ' || t.i)::bytea), 'hex') AS empreinte,
    'F' || to_char(t.depose_le, 'YYYY') || '-' || lpad(t.i::text, 7, '0') AS numero, 'EJ' || t.i AS engagement,
    CASE WHEN t.i % 5 = 0 THEN 'MAPA-' || t.i % 3000 END AS marche
  FROM tire t
  JOIN banc_fournisseur fo ON fo.n = t.nf
  JOIN destinataire d ON d.lu = t.lue AND d.n = t.nd
  JOIN banc_statut s ON s.n = t.ns
  CROSS JOIN LATERAL (SELECT sum((1 + (t.i + k) % 40) * (5 + (t.i * 7 + k * 13) % 900) / 10.0)::numeric(25, 2) AS ht
    FROM generate_series(1, t.postes) k) h`;

/** Everything that is filled; the document first, since others name it. */
const TABLES = [
  'document',
  'flux',
  'facture',
  'facture_detail',
  'facture_ligne',
  'facture_tva',
  'facture_piece',
  'facture_historique',
  'facture_telechargement',
  'evenement',
];

const REMPLIR: readonly string[] = [
  `INSERT INTO document (empreinte, taille, cree_le, a_analyser_le) SELECT empreinte, 8000, depose_le, NULL FROM banc_facture`,
  `INSERT INTO flux (id, numero, structure_id, utilisateur_id, mode_depot, code_interface, nom_fichier, taille, empreinte, statut,
      depose_le, traite_le, nombre_factures)
    SELECT id, 'CPP0011106' || lpad(i::text, 15, '0'), fournisseur_id, depose_par, 'UPLOAD_PORTAIL', 'FSO1106A', numero || '.xml',
      8000, empreinte, 'IN_INTEGRE', depose_le, depose_le + interval '2 s', 1 FROM banc_facture`,
  `INSERT INTO facture (id, flux_id, mode_depot, format, profil, numero, type, code_type, cadre, statut, statut_le, deposee_le,
      date_facture, date_echeance, fournisseur_id, destinataire_id, service_destinataire_id, devise, montant_ht, montant_tva,
      montant_ttc, net_a_payer, numero_engagement, numero_marche, mode_paiement, empreinte, recherche, telechargee_le, version)
    SELECT b.id, b.id, 'UPLOAD_PORTAIL', 'CII', 'EN 16931', b.numero, 'FACTURE', '380', 'A1', b.statut,
      b.depose_le + (b.version - 1) * interval '1 day', b.depose_le, b.depose_le::date, b.depose_le::date + 30,
      b.fournisseur_id, b.destinataire_id, b.service_id, 'EUR', b.ht, b.tva, b.ht + b.tva, b.ht + b.tva, b.engagement, b.marche,
      '30', b.empreinte,
      texte_de_recherche(concat_ws(' ', b.numero, fo.raison_sociale, de.raison_sociale, b.engagement, b.marche)),
      CASE WHEN b.prise THEN b.depose_le + interval '1 day' END, b.version
    FROM banc_facture b JOIN structure fo ON fo.id = b.fournisseur_id JOIN structure de ON de.id = b.destinataire_id`,
  `INSERT INTO facture_ligne (facture_id, rang, numero, denomination, quantite, unite, prix_unitaire, montant_ht, categorie_tva,
      taux_tva)
    SELECT id, k, k::text, 'Article n° ' || (i + k) % 500, 1 + (i + k) % 40, 'C62', (5 + (i * 7 + k * 13) % 900) / 10.0,
      (1 + (i + k) % 40) * (5 + (i * 7 + k * 13) % 900) / 10.0, 'S', 20
    FROM banc_facture, generate_series(1, postes) k`,
  `INSERT INTO facture_tva (facture_id, rang, categorie, taux, base, montant) SELECT id, 1, 'S', 20, ht, tva FROM banc_facture`,
  `INSERT INTO facture_piece (id, facture_id, categorie, designation, type_mime, taille, empreinte, ajoutee_le)
    SELECT id, id, 'PRINCIPALE', numero || '.xml', 'application/xml', 8000, empreinte, depose_le FROM banc_facture`,
  `INSERT INTO facture_historique (facture_id, rang, action, statut, instant, acteur, utilisateur_id, motif)
    SELECT b.id, e.rang, e.action, e.statut, b.depose_le + (e.rang - 1) * interval '1 day', e.acteur,
      CASE e.acteur WHEN 'FOURNISSEUR' THEN b.depose_par WHEN 'DESTINATAIRE' THEN b.recu_par END,
      CASE WHEN e.action IN ('suspendre', 'rejeter', 'demanderRecyclage') THEN 'Motif n° ' || b.i END
    FROM banc_facture b JOIN banc_etape e ON e.vise = b.statut`,
  `INSERT INTO facture_telechargement (facture_id, structure_id, premier_le, premier_par, dernier_le, dernier_par)
    SELECT id, destinataire_id, depose_le + interval '1 day', recu_par, depose_le + interval '1 day', recu_par
    FROM banc_facture WHERE prise`,
  `INSERT INTO evenement (id, type, instant, utilisateur_id, facture_id, flux_id, fournisseur_id, destinataire_id,
      service_destinataire_id, donnees)
    SELECT nouvel_id(v.instant), 'facture.' || v.action, v.instant,
      CASE v.acteur WHEN 'FOURNISSEUR' THEN v.depose_par WHEN 'DESTINATAIRE' THEN v.recu_par END, v.id, v.id, v.fournisseur_id,
      CASE WHEN v.atteint THEN v.destinataire_id END, CASE WHEN v.atteint THEN v.service_id END,
      jsonb_build_object('statut', v.etape)
    FROM (SELECT b.*, e.action, e.statut AS etape, e.acteur, e.atteint, b.depose_le + (e.rang - 1) * interval '1 day' AS instant
      FROM banc_facture b JOIN banc_etape e ON e.vise = b.statut) v`,
];

/** $1: a semantic invoice, to which each row's own number and totals are given. */
const DETAILS = `
  INSERT INTO facture_detail (facture_id, modele)
  SELECT id, $1::jsonb || jsonb_build_object('number', numero, 'orderReference', engagement, 'totals', jsonb_build_object(
    'lineTotal', ht::text, 'taxExclusive', ht::text, 'tax', tva::text, 'taxInclusive', (ht + tva)::text, 'due', (ht + tva)::text))
  FROM banc_facture`;

// `DATABASE_URL=… node apps/api/bench/donnees.ts 1000000`: an empty database, migrated and filled.
if (import.meta.main) {
  const { default: pg } = await import('pg');
  const { preparerBase } = await import('../src/platform/preparer-base.ts');
  const url = process.env.DATABASE_URL ?? '';
  await preparerBase(url);
  // One connection: the temporary tables are its own.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM structure LIMIT 1');
  if (rowCount) throw new Error('the database holds data: give an empty one');
  const maintenant = new Date();
  const monde = await semerMonde(client, { maintenant });
  const nombre = Number(process.argv[2] ?? 100_000);
  const progression = (faites: number) => process.stdout.write(`${faites} of ${nombre}\n`);
  await remplirDonnees(client, monde, { nombre, maintenant, progression });
  await client.end();
}
