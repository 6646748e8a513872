import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { semerMonde } from '@orpheon/testing';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { beforeAll, describe, expect, it } from 'vitest';
import { scellerAudit } from '../../src/platform/audit/sceller.ts';
import { verifierAudit } from '../../src/platform/audit/verifier.ts';
import { enTransaction } from '../../src/platform/base.ts';
import { auditer } from '../../src/platform/journal-metier.ts';
import { depsDEssai } from '../appui/deps.ts';

const base = await baseDeTest();
const deps = await depsDEssai(base.url);
const { pool } = deps.base;
beforeAll(async () => void (await semerMonde(pool)));

const entrer = (objetId: string): Promise<void> =>
  enTransaction(deps.base, (tx) =>
    auditer(tx, {
      instant: new Date(),
      utilisateurId: '12',
      action: 'facture.suspendre',
      objet: 'facture',
      objetId,
      donnees: { statut: 'SUSPENDUE', rang: 3, montant: 12.5, autre: null },
    }),
  );

/** Does what only somebody with the database's own powers can, looks, and undoes it. */
async function enFraude(sql: string): Promise<Awaited<ReturnType<typeof verifierAudit>>> {
  const copies = ['audit_entree', 'audit_sceau'].map((t) => [t, `copie_${t}`] as const);
  for (const [table, copie] of copies) await pool.query(`CREATE TABLE ${copie} AS TABLE ${table}`);
  await pool.query(`SET session_replication_role = replica; ${sql}; SET session_replication_role = origin`);
  const verdict = await verifierAudit(pool);
  await pool.query(`SET session_replication_role = replica;
    ${copies.map(([table, copie]) => `TRUNCATE ${table}; INSERT INTO ${table} TABLE ${copie}; DROP TABLE ${copie}`).join(';')};
    SET session_replication_role = origin`);
  return verdict;
}

describe('the sealed audit', () => {
  it('is empty and whole to begin with', async () => {
    expect(await verifierAudit(pool)).toMatchObject({ entier: true, sceaux: 0, entrees: 0 });
    expect(await scellerAudit(deps)).toBe(0);
  });

  it('chains batch after batch, each entry under one seal', async () => {
    for (let lot = 0; lot < 3; lot++) {
      for (let i = 0; i < 4; i++) await entrer(`${lot}-${i}`);
      expect(await scellerAudit(deps)).toBe(4);
    }
    await entrer('later');
    expect(await verifierAudit(pool)).toMatchObject({
      entier: true,
      sceaux: 3,
      entrees: 12,
      aSceller: 1,
      rupture: null,
    });
  });

  it('is sealed by one at a time, whoever else tries', async () => {
    for (let i = 0; i < 20; i++) await entrer(`parallel-${i}`);
    const nombres = await Promise.all([1, 2, 3, 4].map(() => scellerAudit(deps)));
    expect(nombres.reduce((a, b) => a + b)).toBe(21);
    expect(await verifierAudit(pool)).toMatchObject({ entier: true, entrees: 33, aSceller: 0 });
  });

  it('puts an entry that is committed late under a later seal', async () => {
    const ecrite = Promise.withResolvers<void>();
    const valider = Promise.withResolvers<void>();
    const tardive = enTransaction(deps.base, async (tx) => {
      await auditer(tx, { instant: new Date(), utilisateurId: null, action: 'a', objet: 'o', objetId: 'late' });
      ecrite.resolve();
      await valider.promise;
    });
    await ecrite.promise;
    await entrer('in time');
    expect(await scellerAudit(deps)).toBe(1);
    valider.resolve();
    await tardive;
    expect(await scellerAudit(deps)).toBe(1);
    expect(await verifierAudit(pool)).toMatchObject({ entier: true, aSceller: 0 });
  });

  it('refuses changes by the application itself', async () => {
    await expect(pool.query(`UPDATE audit_entree SET action = 'x'`)).rejects.toThrow('never changed');
    await expect(pool.query('DELETE FROM audit_entree')).rejects.toThrow('never changed');
    await expect(pool.query('UPDATE audit_sceau SET nombre = 0')).rejects.toThrow('never changed');
    await expect(pool.query('DELETE FROM audit_sceau')).rejects.toThrow('never changed');
  });

  it.each([
    [
      'an altered entry',
      `UPDATE audit_entree SET donnees = '{"statut":"PAYEE"}' WHERE objet_id = '1-2'`,
      'ENTREE_ALTEREE',
    ],
    [
      'an entry of another hour',
      `UPDATE audit_entree SET instant = instant + interval '1 ms' WHERE objet_id = '1-2'`,
      'ENTREE_ALTEREE',
    ],
    [
      'an entry put under another name',
      `UPDATE audit_entree SET utilisateur_id = 13 WHERE objet_id = '1-2'`,
      'ENTREE_ALTEREE',
    ],
    ['a removed entry', `DELETE FROM audit_entree WHERE objet_id = '1-2'`, 'ENTREES_EN_TROP_OU_MANQUANTES'],
    [
      'an inserted entry',
      `INSERT INTO audit_entree (instant, action, objet, objet_id, sceau_id) VALUES (now(), 'a', 'o', 'x', 2)`,
      'ENTREES_EN_TROP_OU_MANQUANTES',
    ],
    ['a removed seal', 'DELETE FROM audit_sceau WHERE id = 2', 'SCEAU_MANQUANT'],
    [
      'a batch removed with its seal',
      'DELETE FROM audit_entree WHERE sceau_id = 2; DELETE FROM audit_sceau WHERE id = 2',
      'SCEAU_MANQUANT',
    ],
    ['the end of the chain cut off', 'DELETE FROM audit_sceau WHERE id >= 3', 'SCEAU_MANQUANT'],
    ['an altered seal', `UPDATE audit_sceau SET scelle_le = now() WHERE id = 1`, 'SCEAU_ALTERE'],
  ])('shows %s', async (_quoi, sql, motif) => {
    expect((await enFraude(sql)).rupture?.motif).toBe(motif);
    expect((await verifierAudit(pool)).entier).toBe(true);
  });

  it('shows that a seal noted elsewhere has gone', async () => {
    const { dernier } = await verifierAudit(pool);
    if (!dernier) throw new Error('no seal');
    expect((await verifierAudit(pool, dernier)).entier).toBe(true);
    expect((await verifierAudit(pool, { ...dernier, sceau: 'f'.repeat(64) })).rupture?.motif).toBe(
      'SCEAU_ATTENDU_ABSENT',
    );
  });

  it('is checked by a command that says so and ends accordingly', async () => {
    const commande = fileURLToPath(new URL('../../src/platform/audit/verifier.ts', import.meta.url));
    const lancer = (...suite: string[]) =>
      promisify(execFile)(process.execPath, [commande, ...suite], { env: { ...process.env, DATABASE_URL: base.url } });
    expect((await lancer()).stdout).toContain('The chain is whole.');
    await expect(lancer(`1:${'f'.repeat(64)}`)).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('BROKEN'),
    });
  });
});
