import { MOT_DE_PASSE_ESSAI } from '@orpheon/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { essai, horlogeArretee } from '../appui/application.ts';

const MINUTE = 60_000;
const horloge = horlogeArretee('2026-03-02T09:00:00.000Z');
const { app, deps, monde, demander } = await essai({}, horloge);
const { manuela } = monde.personnes;

const connecter = async (): Promise<string> => {
  const r = await demander(null, 'POST', '/api/compte/session', {
    payload: { courriel: manuela.courriel, motDePasse: MOT_DE_PASSE_ESSAI },
  });
  return r.temoins.find((t) => t.name === 'session')?.value ?? '';
};
let session = '';
beforeEach(async () => {
  session = await connecter();
});
// Each try comes from another network address: the limit by address is not what these tests are about.
let reseau = 0;
const confirmer = (motDePasse: string) =>
  demander(null, 'POST', '/api/compte/confirmation', {
    remoteAddress: `10.1.0.${++reseau}`,
    cookies: { session },
    payload: { moyen: 'MOT_DE_PASSE', motDePasse },
  });
const ageDeLaPreuve = async (): Promise<number> => {
  const { rows } = await deps.base.pool.query<{ confirmee_le: Date }>(
    `SELECT confirmee_le FROM session WHERE jeton = encode(sha256($1::bytea), 'hex')`,
    [session],
  );
  return horloge.maintenant().getTime() - (rows[0]?.confirmee_le.getTime() ?? 0);
};

describe('proving again who one is', () => {
  it('makes the session count as proven, from now on, and is in the audit', async () => {
    horloge.avancer(30 * MINUTE);
    expect(await ageDeLaPreuve()).toBe(30 * MINUTE);
    expect((await confirmer(MOT_DE_PASSE_ESSAI)).statut).toBe(204);
    expect(await ageDeLaPreuve()).toBe(0);
    const { rows } = await deps.base.pool.query(
      `SELECT objet_id FROM audit_entree WHERE action = 'compte.confirmation' ORDER BY id DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ objet_id: manuela.id }]);
  });

  it('says how many tries are left, and begins anew after a right answer', async () => {
    expect(await confirmer('wrong')).toMatchObject({
      statut: 422,
      corps: { code: 'CONFIRMATION_REFUSEE', details: { restants: '4' } },
    });
    await confirmer(MOT_DE_PASSE_ESSAI);
    expect((await confirmer('wrong')).corps.details).toEqual({ restants: '4' });
  });

  it('ends the session at the fifth wrong answer, thirty at once or not', async () => {
    const reponses = await Promise.all(Array.from({ length: 30 }, (_, i) => confirmer(`wrong ${i}`)));
    expect(reponses.filter((r) => r.statut === 422)).toHaveLength(4);
    expect(reponses.filter((r) => r.statut === 401)).toHaveLength(26);
    expect((await confirmer(MOT_DE_PASSE_ESSAI)).statut).toBe(401);
    const { statusCode } = await app.inject({ url: '/api/compte/moi', cookies: { session } });
    expect(statusCode).toBe(401);
  });
});
