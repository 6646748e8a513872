import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { grappeJetable } from '@orpheon/tooling/base-embarquee';
import pg from 'pg';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { DOSSIER_MIGRATIONS, migrer } from '../../src/platform/migrer.ts';
import { acquittes, ouvrirPortail, progresser } from '../../verify/portail.ts';
import { essai } from '../appui/application.ts';
import { dossierDEssai, jusqua } from '../appui/deps.ts';

/** This version's migrations and those of a next one, whose names come after. */
async function versionSuivante(migrations: Readonly<Record<string, string>>): Promise<string> {
  const dossier = await dossierDEssai();
  await cp(DOSSIER_MIGRATIONS, dossier, { recursive: true });
  for (const [nom, sql] of Object.entries(migrations)) {
    await mkdir(join(dossier, `9999_${nom}`));
    await writeFile(join(dossier, `9999_${nom}`, 'migration.sql'), sql);
  }
  return dossier;
}

function connexion(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  afterAll(() => pool.end());
  return pool;
}

describe('the next version’s migrations', () => {
  it('run while this version serves: no request fails, and all that was acknowledged is there', {
    timeout: 240_000,
  }, async () => {
    const grappe = await grappeJetable();
    onTestFinished(() => grappe.arreter());
    const portail = await ouvrirPortail({ grappe, documents: await dossierDEssai(), graine: 5 });
    onTestFinished(() => portail.fermer());
    const { registre, pool } = portail;
    // What each locks is kept locked for a moment, as on a large table: requests do wait behind it.
    const suivante = await versionSuivante({
      a_colonnes: `ALTER TABLE facture ADD COLUMN essai text, ADD COLUMN essai_oui boolean NOT NULL DEFAULT false;
        SELECT pg_sleep(0.5);`,
      b_flux: 'ALTER TABLE flux ADD COLUMN essai text; SELECT pg_sleep(0.5);',
      c_table: `CREATE TABLE essai (id bigint PRIMARY KEY, facture_id bigint NOT NULL REFERENCES facture);
        CREATE INDEX essai_facture ON essai (facture_id); SELECT pg_sleep(0.5);`,
      d_index: '-- Large.\nCREATE INDEX CONCURRENTLY IF NOT EXISTS "essai_texte" ON facture (essai);\n',
    });
    let faites: string[] = [];
    await portail.sousCharge(async () => {
      await progresser(portail, () => acquittes(portail), 10);
      faites = await migrer(portail.url, suivante);
      await progresser(portail, () => acquittes(portail), 10);
    });
    expect(faites).toEqual(['9999_a_colonnes', '9999_b_flux', '9999_c_table', '9999_d_index']);
    expect(registre.fautes).toEqual([]);
    const { reponses5xx, ruptures, reprises } = registre.compte;
    expect({ reponses5xx, ruptures, reprises }).toEqual({ reponses5xx: 0, ruptures: 0, reprises: 0 });
    const { rows } = await pool.query(`SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('essai_texte')`);
    expect(rows).toEqual([{ indisvalid: true }]);
  });

  it('give way where somebody holds a table for long: requests pass meanwhile, and the migration after', {
    timeout: 120_000,
  }, async () => {
    const { deps, demander } = await essai();
    const url = deps.config.DATABASE_URL;
    const dossier = await versionSuivante({ a: 'ALTER TABLE facture ADD COLUMN essai text;' });
    const pool = connexion(url);
    const longue = await pool.connect();
    await longue.query('BEGIN; LOCK TABLE facture IN ACCESS SHARE MODE');

    let faites: string[] | null = null;
    const migration = migrer(url, dossier).then((noms) => {
      faites = noms;
    });
    const enAttente = async (): Promise<number | undefined> =>
      (
        await pool.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND relation = 'facture'::regclass AND mode = 'AccessExclusiveLock'`,
        )
      ).rows[0]?.n;
    for (let fois = 0; fois < 2; fois++) {
      await jusqua(enAttente, (n) => n === 1, 30_000);
      // Stands behind the migration until that gives way, the table being held all the while.
      const { statut } = await demander('agente', 'GET', '/api/facturation/factures-recues');
      expect(statut).toBe(200);
      expect(faites).toBeNull();
    }
    await longue.query('COMMIT');
    longue.release();
    await migration;
    expect(faites).toEqual(['9999_a']);
  });

  it('build again an index that was interrupted, and none twice when several migrate at once', {
    timeout: 60_000,
  }, async () => {
    const { url } = await baseDeTest();
    const pool = connexion(url);
    const dossier = await versionSuivante({
      index: 'CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS essai_code ON essai (code);',
    });
    await pool.query('CREATE TABLE essai (code text); INSERT INTO essai VALUES (1), (1)');
    await expect(migrer(url, dossier)).rejects.toThrow('9999_index');
    const valide = async (): Promise<unknown[]> =>
      (await pool.query(`SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('essai_code')`)).rows;
    expect(await valide()).toEqual([{ indisvalid: false }]);
    await pool.query('TRUNCATE essai');
    const faites = await Promise.all([1, 2, 3].map(() => migrer(url, dossier)));
    expect(faites.flat()).toEqual(['9999_index']);
    expect(await valide()).toEqual([{ indisvalid: true }]);
  });
});
