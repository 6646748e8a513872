import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { afterEach, describe, expect, it } from 'vitest';
import { enTransaction } from '../../src/platform/base.ts';
import { StockageIndisponible } from '../../src/platform/documents.ts';
import { liberer, ouvrirTemoin } from '../../src/platform/ouvrier/temoin.ts';
import { demarrerOuvrier, type OptionsOuvrier, type Ouvrier } from '../../src/platform/ouvrier.ts';
import { preparerBase } from '../../src/platform/preparer-base.ts';
import { ajouterTache } from '../../src/platform/taches.ts';
import { depsDEssai, jusqua } from '../appui/deps.ts';

const base = await baseDeTest();
const deps = await depsDEssai(base.url);

const ouverts: Ouvrier[] = [];
const enfants: ChildProcess[] = [];
afterEach(async () => {
  for (const enfant of enfants.splice(0)) {
    enfant.kill('SIGKILL');
    if (enfant.exitCode === null && enfant.signalCode === null) await once(enfant, 'exit');
  }
  for (const ouvrier of ouverts.splice(0)) await ouvrier.arreter();
  await deps.base.pool.query('DELETE FROM graphile_worker._private_jobs');
});

async function ouvrier(options: Partial<OptionsOuvrier>): Promise<Ouvrier> {
  const o = await demarrerOuvrier(deps, { taches: {}, calendrier: [], rondeMs: 200, ...options });
  ouverts.push(o);
  return o;
}

/** A worker in a process of its own, and the lines it says. */
async function enfant(): Promise<{ processus: ChildProcess; ligne(texte: string): Promise<void> }> {
  const processus = spawn(process.execPath, [fileURLToPath(new URL('ouvrier-tueur.ts', import.meta.url))], {
    env: { ...process.env, DATABASE_URL: base.url, DOSSIER_DOCUMENTS: '.' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  enfants.push(processus);
  let dit = '';
  processus.stdout?.on('data', (morceau: Buffer) => {
    dit += morceau.toString();
  });
  const ligne = async (texte: string): Promise<void> => {
    await jusqua(
      async () => dit,
      (vu) => vu.split('\n').includes(texte),
      20_000,
    );
  };
  await ligne('pret');
  return { processus, ligne };
}

const ajouter = (fluxId: string, options = {}): Promise<void> =>
  enTransaction(deps.base, (tx) => ajouterTache(tx, 'integrer_flux', { fluxId }, options));

const restants = async (): Promise<number> => {
  const { rows } = await deps.base.pool.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM graphile_worker._private_jobs',
  );
  return rows[0]?.n ?? -1;
};

describe('the worker', () => {
  it('runs a job added in a transaction, and not one that was rolled back', async () => {
    const faits: string[] = [];
    await ouvrier({ taches: { integrer_flux: async ({ fluxId }) => void faits.push(fluxId) } });
    await expect(
      enTransaction(deps.base, async (tx) => {
        await ajouterTache(tx, 'integrer_flux', { fluxId: '1' });
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    await ajouter('2');
    await jusqua(restants, (n) => n === 0);
    expect(faits).toEqual(['2']);
  });

  it('tries again a job that failed', async () => {
    const essais: number[] = [];
    await ouvrier({
      taches: {
        integrer_flux: async (_charge, { essai }) => {
          essais.push(essai);
          if (essai === 1) throw new Error('not yet');
        },
      },
    });
    await ajouter('1');
    await jusqua(restants, (n) => n === 0, 15_000);
    expect(essais).toEqual([1, 2]);
  });

  it('leaves nothing of a job that fails after another took its place', async () => {
    const faits: string[] = [];
    const [pris, remplace] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await ouvrier({
      taches: {
        integrer_flux: async ({ fluxId }) => {
          if (fluxId === 'premier') {
            pris.resolve();
            await remplace.promise;
            throw new StockageIndisponible('away');
          }
          faits.push(fluxId);
        },
      },
    });
    await ajouter('premier', { cle: 'une' });
    await pris.promise;
    await ajouter('second', { cle: 'une' });
    remplace.resolve();
    await jusqua(restants, (n) => n === 0);
    expect(faits).toEqual(['second']);
  });

  it('never gives up a job for want of what is away, however often that is found out', async () => {
    const essais: number[] = [];
    await ouvrier({
      taches: {
        integrer_flux: async (_charge, { essai }) => {
          essais.push(essai);
          if (essais.length < 12) throw new StockageIndisponible('away');
        },
      },
    });
    await ajouter('9', { essais: 3 });
    // An hour is a moment here: each time it waits, its hour comes.
    await jusqua(
      async () => {
        await deps.base.pool.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL');
        return restants();
      },
      (n) => n === 0,
      60_000,
    );
    expect(essais).toHaveLength(12);
    expect(Math.max(...essais)).toBeLessThan(3);
  });

  it('shares the work among several, each job once', async () => {
    const faits: string[] = [];
    const taches = { integrer_flux: async ({ fluxId }: { fluxId: string }) => void faits.push(fluxId) };
    await Promise.all([ouvrier({ taches }), ouvrier({ taches }), ouvrier({ taches })]);
    for (let i = 0; i < 40; i++) await ajouter(String(i));
    await jusqua(restants, (n) => n === 0);
    expect(faits.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i));
  });

  it('takes up at once the job of a worker killed with -9', async () => {
    const tue = await enfant();
    await ajouter('77');
    await tue.ligne('pris 77');
    const faits: string[] = [];
    await ouvrier({ taches: { integrer_flux: async ({ fluxId }) => void faits.push(fluxId) } });
    expect(faits).toEqual([]);

    tue.processus.kill('SIGKILL');
    const debut = performance.now();
    await jusqua(restants, (n) => n === 0);
    expect(faits).toEqual(['77']);
    expect(performance.now() - debut).toBeLessThan(5_000);
  });

  it('takes up, when it starts, what was left by a worker killed while no other was there', async () => {
    const tue = await enfant();
    await ajouter('78', { file: 'une' });
    await tue.ligne('pris 78');
    tue.processus.kill('SIGKILL');
    await once(tue.processus, 'exit');
    const faits: string[] = [];
    await ouvrier({ taches: { integrer_flux: async ({ fluxId }) => void faits.push(fluxId) } });
    await jusqua(restants, (n) => n === 0);
    expect(faits).toEqual(['78']);
  });

  it('leaves alone the jobs of a worker that lives', async () => {
    const vivant = await enfant();
    await ajouter('79');
    await vivant.ligne('pris 79');
    expect(await liberer(deps.base.pool)).not.toContain('essai');
    expect(await restants()).toBe(1);
  });

  it('finishes the job under way when told to stop', async () => {
    const commence = Promise.withResolvers<void>();
    const finir = Promise.withResolvers<void>();
    const [commences, finis]: [string[], string[]] = [[], []];
    const o = await ouvrier({
      taches: {
        integrer_flux: async ({ fluxId }) => {
          commences.push(fluxId);
          commence.resolve();
          await finir.promise;
          finis.push(fluxId);
        },
      },
    });
    await ajouter('1');
    await commence.promise;
    ouverts.splice(0);
    const arret = o.arreter();
    // a hand that was asking just then may still be given this one: it is finished too
    await ajouter('2');
    finir.resolve();
    await arret;
    await ajouter('3');
    expect(finis).toContain('1');
    expect(finis).toEqual(commences);
    const { rows } = await deps.base.pool.query<{ libre: boolean }>(
      'SELECT is_available AS libre FROM graphile_worker._private_jobs',
    );
    expect(rows).toEqual(Array.from({ length: 3 - finis.length }, () => ({ libre: true })));
  });

  it('gives back the job that does not end in time', async () => {
    const commence = Promise.withResolvers<void>();
    const o = await ouvrier({
      arretMs: 200,
      taches: {
        integrer_flux: async (_charge, { signal }) => {
          commence.resolve();
          await new Promise((ok) => signal.addEventListener('abort', ok));
        },
      },
    });
    await ajouter('1');
    await commence.promise;
    ouverts.splice(0);
    await o.arreter();
    const { rows } = await deps.base.pool.query('SELECT is_available FROM graphile_worker._private_jobs');
    expect(rows).toEqual([{ is_available: true }]);
  });

  it('gives back a job that it took over a connection lost before the answer', async () => {
    const faits: string[] = [];
    await ouvrier({ taches: { integrer_flux: async ({ fluxId }) => void faits.push(fluxId) } });
    await ajouter('6', { dansSecondes: 3_600 });
    await deps.base.pool.query(
      `UPDATE graphile_worker._private_jobs SET run_at = now(), locked_at = now() - interval '11 seconds', locked_by = (SELECT id FROM ouvrier)`,
    );
    await jusqua(restants, (n) => n === 0);
    expect(faits).toEqual(['6']);
  });

  it('begins anew as soon as its proof of life is gone, and loses no job by it', async () => {
    const faits: string[] = [];
    await ouvrier({ taches: { integrer_flux: async ({ fluxId }) => void faits.push(fluxId) } });
    const noms = async (): Promise<string[]> =>
      (await deps.base.pool.query<{ id: string }>('SELECT id FROM ouvrier')).rows.map((r) => r.id);
    const avant = await noms();
    expect(avant).toHaveLength(1);
    await deps.base.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'orpheon-temoin'`,
    );
    await ajouter('8');
    await jusqua(noms, (vus) => vus.length === 1 && vus[0] !== avant[0]);
    await jusqua(restants, (n) => n === 0);
    expect(faits).toContain('8');
  });

  it('goes on after its connections were cut', { timeout: 90_000 }, async () => {
    const faits: string[] = [];
    await ouvrier({ taches: { integrer_flux: async ({ fluxId }) => void faits.push(fluxId) } });
    await deps.base.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await jusqua(
      async () =>
        ajouter('5').then(
          () => true,
          () => false,
        ),
      (ok) => ok,
    );
    // at the latest: a runner that fell silent is replaced, the new one starts, what the first had taken is given back
    await jusqua(restants, (n) => n === 0, 60_000);
    expect(faits).toContain('5');
    const vivants = () => deps.base.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM ouvrier');
    await jusqua(vivants, ({ rows }) => rows[0]?.n === 1);
  });
});

describe('proof of life', () => {
  it('is told lost when its session was ended by the server, and its jobs are then anybody’s', async () => {
    const temoin = ouvrirTemoin(base.url, 'essai', deps.journal);
    await temoin.pret;
    expect(await liberer(deps.base.pool)).not.toContain('essai');
    const { rows } = await deps.base.pool.query<{ tue: boolean }>(
      `SELECT pg_terminate_backend(pid) AS tue FROM pg_locks
        WHERE locktype = 'advisory' AND objid::int8 = hashtext('essai')::int8 & 4294967295 AND granted`,
    );
    expect(rows).toEqual([{ tue: true }]);
    await temoin.perdu;
    await jusqua(
      () => liberer(deps.base.pool),
      (partis) => partis.includes('essai'),
    );
    await temoin.rendre();
  });

  it('is refused where the database cannot be reached', async () => {
    const sourd = new URL(base.url);
    sourd.port = '1';
    const temoin = ouvrirTemoin(sourd.href, 'essai', deps.journal);
    await expect(temoin.pret).rejects.toThrow();
    await temoin.perdu;
    await temoin.abandonner();
  });
});

describe('preparerBase', () => {
  it('has nothing to do on a base that is ready, even when several ask at once', async () => {
    expect(await Promise.all([1, 2, 3].map(() => preparerBase(base.url)))).toEqual([[], [], []]);
  });
});
