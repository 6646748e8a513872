import { semerMonde } from '@orpheon/testing';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import type { FastifyRequest } from 'fastify';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enTransaction } from '../../src/platform/base.ts';
import { chacuneUneFois, demandeUnique, uneSeuleFois } from '../../src/platform/idempotence.ts';
import { auditer } from '../../src/platform/journal-metier.ts';
import { cleIdempotence } from '../../src/platform/monter.ts';
import { depsDEssai } from '../appui/deps.ts';

const base = await baseDeTest();
const deps = await depsDEssai(base.url);
beforeAll(async () => void (await semerMonde(deps.base.pool)));

const requete = (cle: string | undefined, url = '/api/x'): Pick<FastifyRequest, 'method' | 'url' | 'headers'> => ({
  method: 'POST',
  url,
  headers: { 'idempotency-key': cle },
});

let fois = 0;
beforeEach(() => {
  fois = 0;
});

/** An action that leaves a trace in the database each time it is really done. */
const agir = (cle: string | undefined, demande: unknown = 'a', utilisateur = '7', url?: string) =>
  uneSeuleFois(deps, requete(cle, url), utilisateur, demande, async (tx) => {
    fois++;
    await auditer(tx, {
      instant: new Date(),
      utilisateurId: utilisateur,
      action: 'essai',
      objet: 'o',
      objetId: cle ?? '',
    });
    return { numero: fois, cle: cle ?? null };
  });
const traces = async (cle: string): Promise<number> => {
  const { rows } = await deps.base.pool.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM audit_entree WHERE objet_id = $1',
    [cle],
  );
  return rows[0]?.n ?? 0;
};

describe('a request with a key', () => {
  it('is done once, a retry gets the first answer', async () => {
    const premiere = await agir('cle-retour');
    expect(await agir('cle-retour')).toEqual(premiere);
    expect(await traces('cle-retour')).toBe(1);
  });

  it('is done once however many come at the same moment, all with the same answer', async () => {
    const reponses = await Promise.all(Array.from({ length: 12 }, () => agir('cle-ensemble')));
    expect(new Set(reponses.map((r) => r.numero)).size).toBe(1);
    expect(await traces('cle-ensemble')).toBe(1);
  });

  it('leaves its key free when it failed: the retry is done', async () => {
    await expect(
      uneSeuleFois(deps, requete('cle-echec'), '7', 'a', async () => {
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    expect(await agir('cle-echec')).toMatchObject({ cle: 'cle-echec' });
  });

  it('takes over at once when the one before it fails while it waits', async () => {
    const entree = Promise.withResolvers<void>();
    const echouer = Promise.withResolvers<void>();
    const premiere = uneSeuleFois(deps, requete('cle-relais'), '7', 'a', async () => {
      entree.resolve();
      await echouer.promise;
      throw new Error('refused');
    });
    await entree.promise;
    const seconde = agir('cle-relais');
    echouer.resolve();
    await expect(premiere).rejects.toThrow('refused');
    expect(await seconde).toMatchObject({ cle: 'cle-relais' });
    expect(await traces('cle-relais')).toBe(1);
  });

  it('refuses the same key for something else', async () => {
    await agir('cle-autre', 'a');
    await expect(agir('cle-autre', 'b')).rejects.toMatchObject({ code: 'CLE_IDEMPOTENCE_REUTILISEE', statut: 422 });
    await expect(agir('cle-autre', 'a', '7', '/api/y')).rejects.toMatchObject({ code: 'CLE_IDEMPOTENCE_REUTILISEE' });
  });

  it('is another request when somebody else makes it', async () => {
    await agir('cle-partagee', 'a', '7');
    await agir('cle-partagee', 'b', '8');
    expect(await traces('cle-partagee')).toBe(2);
  });

  it.each([undefined, '', 'court', 'x'.repeat(129), 'avec espace', 'accentuée-é'])(
    'needs a real key: %s',
    async (cle) => {
      expect(cleIdempotence(requete(cle))).toBeNull();
      await expect(agir(cle)).rejects.toMatchObject({ code: 'CLE_IDEMPOTENCE_REQUISE' });
    },
  );
});

describe('many requests in one transaction, each with a key', () => {
  const lot = (...cles: [cle: string, demande: string][]) =>
    enTransaction(deps.base, (tx) =>
      chacuneUneFois(
        tx,
        cles.map(([cle, demande]) => demandeUnique(requete(cle), '7', demande)),
        async (nouvelles) => nouvelles.map((d) => ({ numero: ++fois, cle: d.cle })),
      ),
    );

  it('are each done once: those of earlier get what they got, one asked twice is done once', async () => {
    await lot(['lot-avant', 'a']);
    expect(await lot(['lot-neuve', 'a'], ['lot-avant', 'a'], ['lot-neuve', 'a'])).toEqual([
      { numero: 2, cle: 'lot-neuve' },
      { numero: 1, cle: 'lot-avant' },
      { numero: 2, cle: 'lot-neuve' },
    ]);
    expect(fois).toBe(2);
  });

  it('are refused alone where another demand has the key, before or in the same lot', async () => {
    await lot(['lot-prise', 'a']);
    const refus = expect.objectContaining({ statut: 422, code: 'CLE_IDEMPOTENCE_REUTILISEE' });
    expect(await lot(['lot-prise', 'b'], ['lot-libre', 'a'], ['lot-libre', 'b'])).toEqual([
      refus,
      { numero: 2, cle: 'lot-libre' },
      refus,
    ]);
  });
});
