import { creerFabriques, inserer, insererFactures, semerMonde } from '@orpheon/testing';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { describe, expect, it } from 'vitest';
import { depsDEssai } from '../appui/deps.ts';

const base = await baseDeTest();
const { pool } = (await depsDEssai(base.url)).base;
const monde = await semerMonde(pool);
const fabriques = creerFabriques({ graine: 9 });

/** Rights on a service alone, before and after what is tried. */
const droitsDeService = async (): Promise<unknown[]> =>
  (
    await pool.query(
      `SELECT 'h' AS t, id FROM habilitation WHERE service_id = $1
       UNION ALL SELECT 'r', id FROM rattachement WHERE service_id = $1 ORDER BY 1, 2`,
      [monde.services.ecoles.id],
    )
  ).rows;

describe('what the database refuses by itself', () => {
  it.each(['habilitation', 'rattachement'])('deleting a service while a row of %s is limited to it', async (table) => {
    const avant = await droitsDeService();
    expect(avant.length).toBeGreaterThan(0);
    const autre = table === 'habilitation' ? 'rattachement' : 'habilitation';
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(`DELETE FROM ${autre} WHERE service_id = $1`, [monde.services.ecoles.id]);
      await expect(client.query('DELETE FROM service WHERE id = $1', [monde.services.ecoles.id])).rejects.toMatchObject(
        {
          constraint: `${table}_service_id_fkey`,
        },
      );
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
    expect(await droitsDeService()).toEqual(avant);
  });

  it('deleting a deposit that invoices came with', async () => {
    const { delices, valmont } = monde.structures;
    const flux = fabriques.unFlux({ structureId: delices.id });
    await inserer(pool, 'flux', [flux]);
    await insererFactures(pool, [
      fabriques.uneFacture({ fournisseur: delices, destinataire: valmont, statut: 'DEPOSEE', fluxId: flux.id }),
    ]);
    await expect(pool.query('DELETE FROM flux WHERE id = $1', [flux.id])).rejects.toMatchObject({
      constraint: 'facture_flux_id_fkey',
    });
  });

  it.each(['facture_historique', 'audit_entree', 'audit_sceau'])('emptying %s at one stroke', async (table) => {
    await expect(pool.query(`TRUNCATE ${table}`)).rejects.toThrow('never changed');
  });

  it('emptying the invoices with all that hangs on them', async () => {
    await expect(pool.query('TRUNCATE facture CASCADE')).rejects.toThrow('never changed');
  });

  it('leaves no foreign key that turns into null what it pointed to', async () => {
    const { rows } = await pool.query(
      `SELECT conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
        WHERE contype = 'f' AND confdeltype IN ('n', 'd') AND n.nspname = 'public'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('how the product asks the database', () => {
  it('neither compiles a statement nor starts processes to share it', async () => {
    const { rows } = await pool.query(
      `SELECT current_setting('jit') AS jit, current_setting('max_parallel_workers_per_gather') AS processus`,
    );
    expect(rows).toEqual([{ jit: 'off', processus: '0' }]);
  });
});
