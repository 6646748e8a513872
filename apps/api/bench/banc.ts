import { chmodSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Monde, semerMonde } from '@orpheon/testing';
import { administrer, creerBase, demarrerGrappe, type Grappe } from '@orpheon/tooling/base-embarquee';
import pg from 'pg';
import { preparerBase } from '../src/platform/preparer-base.ts';
import { type Lecteur, remplirDonnees } from './donnees.ts';

/** Filled tables, and who reads them. */
export interface Tables {
  readonly url: string;
  readonly monde: Monde;
  /** Who reads: an agent of a recipient that has a tenth of all invoices. */
  readonly lecteur: Lecteur;
  /** Invoices in the tables when lists are read. */
  readonly factures: number;
}

/** Where measures are taken: a durable PostgreSQL of its own, migrated and filled. */
export interface Banc extends Tables {
  /** Pid of the database server. */
  readonly postmaster: number;
  readonly pool: pg.Pool;
  readonly documents: string;
  /** Measures of one figure; the median counts. */
  readonly tours: number;
  readonly dureeMs: number;
  readonly chauffeMs: number;
  /** Documents that the ingestion takes in. */
  readonly depots: number;
  /** How long memory is watched under load. */
  readonly enduranceMs: number;
  /** For the API under measure, as `--cpu-prof`. */
  readonly optionsNode: readonly string[];
  /** The same with another number of invoices, on the same server; to read only. */
  autreTaille(nombre: number): Promise<Tables>;
  fermer(): Promise<void>;
}

export type TailleBanc = Pick<
  Banc,
  'tours' | 'dureeMs' | 'chauffeMs' | 'factures' | 'depots' | 'enduranceMs' | 'optionsNode'
>;

/**
 * @param dossier where the cluster is kept from one run to the next: tables are filled once. A temporary one by default
 */
export async function ouvrirBanc(taille: TailleBanc, dossier?: string): Promise<Banc> {
  const racine = dossier ? resolve(dossier) : await mkdtemp(join(tmpdir(), 'orpheon-banc-'));
  if (!dossier) chmodSync(racine, 0o755); // the account that PostgreSQL may be lent must cross it
  const dossierPg = join(racine, 'pg');
  const rapide = await demarrerGrappe({ dossier: dossierPg, durable: false });
  const modele = await modeler(rapide, taille.factures).finally(() => rapide.arreter());
  const grappe = await demarrerGrappe({ dossier: dossierPg, maxConnexions: 300 });
  await dupliquer(grappe, modele);
  const url = grappe.url('banc');
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const documents = await mkdtemp(join(tmpdir(), 'orpheon-banc-'));
  return {
    ...taille,
    ...(await reveiller(url, taille.factures)),
    postmaster: grappe.pid,
    pool,
    documents,
    autreTaille: async (nombre) => reveiller(grappe.url(await modeler(grappe, nombre)), nombre),
    async fermer() {
      await pool.end();
      await administrer(grappe.url('postgres'), 'DROP DATABASE banc WITH (FORCE)');
      await grappe.arreter();
      await rm(documents, { recursive: true, force: true });
      if (!dossier) await rm(racine, { recursive: true, force: true });
    },
  };
}

/**
 * Fills the database that runs measure a copy of, unless an earlier run did.
 * @returns its name
 */
async function modeler(grappe: Grappe, nombre: number): Promise<string> {
  const modele = `modele_${nombre}`;
  const admin = grappe.url('postgres');
  const { rowCount } = await administrer(admin, `SELECT FROM pg_database WHERE datname = ${pg.escapeLiteral(modele)}`);
  if (rowCount) return modele;
  await administrer(admin, 'DROP DATABASE IF EXISTS en_cours');
  await creerBase(grappe, 'en_cours');
  await remplir(grappe.url('en_cours'), nombre);
  await administrer(admin, `ALTER DATABASE en_cours RENAME TO ${pg.escapeIdentifier(modele)}`);
  return modele;
}

async function remplir(url: string, nombre: number): Promise<void> {
  await preparerBase(url);
  // One connection: the temporary tables of the filling are its own.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const maintenant = new Date();
  const monde = await semerMonde(client, { maintenant });
  const lecteur = await remplirDonnees(client, monde, { nombre, maintenant });
  await client.query('CREATE TABLE banc_modele AS SELECT $1::jsonb AS monde, $2::jsonb AS lecteur', [
    JSON.stringify(monde),
    JSON.stringify(lecteur),
  ]);
  await client.query('VACUUM (FREEZE, ANALYZE)');
  await client.end();
}

/** A copy to measure on: what a run writes is not there for the next. */
async function dupliquer(grappe: Grappe, modele: string): Promise<void> {
  const admin = grappe.url('postgres');
  await administrer(admin, 'DROP DATABASE IF EXISTS banc WITH (FORCE)');
  await administrer(admin, `CREATE DATABASE banc TEMPLATE ${pg.escapeIdentifier(modele)} STRATEGY file_copy`);
  await administrer(admin, 'CHECKPOINT');
}

/** The people of a filled database are signed in from now on; its dates are text, having been kept as JSON. */
async function reveiller(url: string, factures: number): Promise<Tables> {
  await preparerBase(url); // tables kept from before a migration
  await administrer(url, `UPDATE session SET cree_le = now(), vue_le = now(), expire_le = now() + interval '1 day'`);
  const { rows } = await administrer(url, 'SELECT monde, lecteur FROM banc_modele');
  const [garde] = rows as Pick<Tables, 'monde' | 'lecteur'>[];
  if (!garde) throw new Error('nobody is there to read');
  return { url, factures, ...garde };
}
