import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Monde, semerMonde } from '@orpheon/testing';
import { creerBase, grappeJetable } from '@orpheon/tooling/base-embarquee';
import pg from 'pg';
import { preparerBase } from '../src/platform/preparer-base.ts';
import { type Lecteur, remplirDonnees } from './donnees.ts';

/** Where measures are taken: a durable PostgreSQL of its own, migrated and filled. */
export interface Banc {
  readonly url: string;
  /** Pid of the database server. */
  readonly postmaster: number;
  readonly pool: pg.Pool;
  readonly documents: string;
  readonly monde: Monde;
  /** Who reads: an agent of a recipient that has a tenth of all invoices. */
  readonly lecteur: Lecteur;
  /** Measures of one figure; the median counts. */
  readonly tours: number;
  readonly dureeMs: number;
  readonly chauffeMs: number;
  /** Invoices in the tables when lists are read. */
  readonly factures: number;
  /** Documents that the ingestion takes in. */
  readonly depots: number;
  /** For the API under measure, as `--cpu-prof`. */
  readonly optionsNode: readonly string[];
  fermer(): Promise<void>;
}

export type TailleBanc = Pick<Banc, 'tours' | 'dureeMs' | 'chauffeMs' | 'factures' | 'depots' | 'optionsNode'>;

export async function ouvrirBanc(taille: TailleBanc): Promise<Banc> {
  const grappe = await grappeJetable({ durable: true });
  await creerBase(grappe, 'banc');
  const url = grappe.url('banc');
  await preparerBase(url);
  const { monde, lecteur } = await remplir(url, taille.factures);
  const documents = await mkdtemp(join(tmpdir(), 'orpheon-banc-'));
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  return {
    ...taille,
    url,
    postmaster: grappe.pid,
    pool,
    documents,
    monde,
    lecteur,
    async fermer() {
      await pool.end();
      await grappe.arreter();
      await rm(documents, { recursive: true, force: true });
    },
  };
}

async function remplir(url: string, nombre: number): Promise<Pick<Banc, 'monde' | 'lecteur'>> {
  // One connection: the temporary tables of the filling are its own.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const maintenant = new Date();
  const monde = await semerMonde(client, { maintenant });
  const lecteur = await remplirDonnees(client, monde, { nombre, maintenant });
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
  await client.end();
  return { monde, lecteur };
}
