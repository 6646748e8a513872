import { MOT_DE_PASSE_ESSAI } from '@orpheon/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { essai, horlogeArretee, type Reponse } from '../appui/application.ts';

const MINUTE = 60_000;
const horloge = horlogeArretee('2026-03-02T09:00:00.000Z');
const { app, deps, monde, demander } = await essai({}, horloge);
const { manuela } = monde.personnes;

// Each test is another network address: the limit by address is not what they are about.
let reseau = 0;
beforeEach(async () => {
  reseau++;
  await deps.base.pool.query('DELETE FROM tentative_connexion');
  await deps.base.pool.query('DELETE FROM appareil_de_confiance');
});

const seConnecter = (
  courriel: string,
  motDePasse: string,
  cookies: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Reponse> =>
  demander(null, 'POST', '/api/compte/session', {
    payload: { courriel, motDePasse },
    cookies,
    headers,
    remoteAddress: `10.0.0.${reseau}`,
  });
const temoin = (r: Reponse, nom: string): string => r.temoins.find((t) => t.name === nom)?.value ?? '';
const session = (cookies: Record<string, string>): Promise<Reponse> =>
  demander(null, 'GET', '/api/compte/session', { cookies });
const moi = (session: string): Promise<Reponse> => demander(null, 'GET', '/api/compte/moi', { cookies: { session } });

describe('signing in', () => {
  it('opens a session that the database keeps only as a hash', async () => {
    const r = await seConnecter(manuela.courriel.toUpperCase(), MOT_DE_PASSE_ESSAI);
    expect(r.statut).toBe(200);
    expect(r.corps).toMatchObject({ prenom: 'Manuela', courrielConnexion: manuela.courriel });
    expect(JSON.stringify(r.corps)).not.toMatch(/argon|motDePasse/i);
    const secret = temoin(r, 'session');
    expect((await moi(secret)).statut).toBe(200);
    const { rows } = await deps.base.pool.query('SELECT FROM session WHERE jeton = $1', [secret]);
    expect(rows).toEqual([]);
    expect(String(r.entetes['set-cookie'])).toMatch(/HttpOnly/);
    expect(String(r.entetes['set-cookie'])).toMatch(/SameSite=Lax/);
  });

  it('tells whoever asks who is signed in: nobody is an answer', async () => {
    const secret = temoin(await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI), 'session');
    expect(await session({ session: secret })).toMatchObject({ statut: 200, corps: { moi: { prenom: 'Manuela' } } });
    for (const cookies of [{}, { session: 'inconnue' }]) {
      expect(await session(cookies)).toMatchObject({ statut: 200, corps: { moi: null } });
    }
  });

  it('ends the session that the browser held before', async () => {
    const avant = temoin(await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI), 'session');
    const apres = temoin(await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI, { session: avant }), 'session');
    expect(apres).not.toBe(avant);
    expect((await moi(avant)).statut).toBe(401);
    expect((await moi(apres)).statut).toBe(200);
  });

  it('is refused in the same words whether the address or the password is wrong', async () => {
    const connu = await seConnecter(manuela.courriel, 'wrong');
    const inconnu = await seConnecter('personne@essai.example', 'wrong');
    expect(connu.statut).toBe(401);
    expect(inconnu).toMatchObject({ statut: 401, corps: connu.corps });
  });

  it('is refused to a closed account', async () => {
    await deps.base.pool.query(`UPDATE utilisateur SET etat = 'DESACTIVE' WHERE id = $1`, [monde.personnes.isole.id]);
    expect((await seConnecter(monde.personnes.isole.courriel, MOT_DE_PASSE_ESSAI)).statut).toBe(401);
    expect((await demander('isole', 'GET', '/api/compte/moi')).statut).toBe(401);
  });

  it('leaves an audit entry', async () => {
    await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI);
    const { rows } = await deps.base.pool.query(
      `SELECT objet_id FROM audit_entree WHERE action = 'compte.connexion' ORDER BY id DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ objet_id: manuela.id }]);
  });
});

describe('the lock-out', () => {
  it('begins at the fifth failure, for one hour, even for the right password, known address or not', async () => {
    for (const courriel of [manuela.courriel, 'personne@essai.example']) {
      for (let i = 0; i < 5; i++) expect((await seConnecter(courriel, `wrong ${i}`)).statut).toBe(401);
      const r = await seConnecter(courriel, MOT_DE_PASSE_ESSAI);
      expect(r).toMatchObject({ statut: 429, corps: { code: 'CONNEXION_BLOQUEE' } });
      expect(r.corps.message).toContain('11:00');
      expect(r.entetes['retry-after']).toBe('3600');
    }
    horloge.avancer(60 * MINUTE + 1);
    expect((await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI)).statut).toBe(200);
  });

  it('lets no more than five guesses through when thirty come at once', async () => {
    const reponses = await Promise.all(
      Array.from({ length: 30 }, (_, i) => seConnecter(manuela.courriel, `wrong ${i}`)),
    );
    expect(reponses.filter((r) => r.statut === 401)).toHaveLength(5);
    expect(reponses.filter((r) => r.statut === 429)).toHaveLength(25);
  });

  it('counts the guesses of a trusted device as they come, thirty at once or not', async () => {
    const appareil = temoin(await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI), 'appareil');
    const reponses = await Promise.all(
      Array.from({ length: 30 }, (_, i) => seConnecter(manuela.courriel, `wrong ${i}`, { appareil })),
    );
    // Five of the device, then five of the address.
    expect(reponses.filter((r) => r.statut === 401)).toHaveLength(10);
    expect(reponses.filter((r) => r.statut === 429)).toHaveLength(20);
  });

  it('is in the audit with the failures before it, by the identifier of the account alone', async () => {
    const traces = async (): Promise<Record<string, number>> => {
      const { rows } = await deps.base.pool.query<{ action: string; n: number }>(
        `SELECT action, count(*)::int AS n FROM audit_entree WHERE objet = 'utilisateur' AND objet_id = $1
          AND action <> 'compte.connexion' AND utilisateur_id IS NULL AND donnees = '{}' GROUP BY 1`,
        [monde.personnes.lecteur.id],
      );
      return Object.fromEntries(rows.map((r) => [r.action, r.n]));
    };
    const { courriel } = monde.personnes.lecteur;
    const appareil = temoin(await seConnecter(courriel, MOT_DE_PASSE_ESSAI), 'appareil');
    for (let i = 0; i < 7; i++) await seConnecter(courriel, 'wrong');
    expect(await traces()).toEqual({ 'compte.echec_connexion': 5, 'compte.blocage': 1 });
    for (let i = 0; i < 6; i++) await seConnecter(courriel, 'wrong', { appareil });
    expect(await traces()).toEqual({
      'compte.echec_connexion': 10,
      'compte.blocage': 1,
      'compte.appareil_oublie': 1,
    });
  });

  it('leaves no trace of an address that nobody has', async () => {
    const compter = async () => (await deps.base.pool.query('SELECT FROM audit_entree')).rowCount;
    const avant = await compter();
    for (let i = 0; i < 6; i++) await seConnecter('personne@essai.example', 'wrong');
    expect(await compter()).toBe(avant);
  });

  it('forgets failures after a success', async () => {
    for (let i = 0; i < 4; i++) await seConnecter(manuela.courriel, 'wrong');
    expect((await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI)).statut).toBe(200);
    for (let i = 0; i < 4; i++) expect((await seConnecter(manuela.courriel, 'wrong')).statut).toBe(401);
    expect((await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI)).statut).toBe(200);
  });

  it('never shuts out a session that is open, nor a device that signed in before', async () => {
    const premiere = await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI);
    const appareil = temoin(premiere, 'appareil');
    for (let i = 0; i < 6; i++) await seConnecter(manuela.courriel, 'wrong');
    expect((await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI)).statut).toBe(429);
    expect((await moi(temoin(premiere, 'session'))).statut).toBe(200);
    expect((await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI, { appareil })).statut).toBe(200);
  });

  it('trusts a device for its own person only, and no longer once it guesses', async () => {
    const appareil = temoin(await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI), 'appareil');
    for (let i = 0; i < 5; i++) await seConnecter(monde.personnes.agente.courriel, 'wrong', { appareil });
    expect((await seConnecter(monde.personnes.agente.courriel, 'wrong', { appareil })).statut).toBe(429);
    for (let i = 0; i < 5; i++) expect((await seConnecter(manuela.courriel, 'wrong', { appareil })).statut).toBe(401);
    for (let i = 0; i < 5; i++) await seConnecter(manuela.courriel, 'wrong', { appareil });
    expect((await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI, { appareil })).statut).toBe(429);
  });

  it('slows down one network address that tries many accounts', async () => {
    const refusees: Reponse[] = [];
    for (let i = 0; i < 62; i++) {
      const r = await seConnecter(`compte${i}@essai.example`, 'wrong');
      if (r.corps.code === 'TROP_DE_DEMANDES') refusees.push(r);
    }
    expect(refusees).toHaveLength(2);
    expect(refusees[0]?.corps.message).toMatch(/Réessayez dans \d+ secondes/);
  });
});

describe('a session', () => {
  it('ends two hours after the last request, and twelve hours after it began whatever happens', async () => {
    const active = temoin(await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI), 'session');
    const delaissee = temoin(await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI), 'session');
    const statuts: number[] = [];
    for (let minutes = 0; minutes < 13 * 60; minutes += 110) {
      horloge.avancer(110 * MINUTE);
      statuts.push((await moi(active)).statut);
    }
    expect(statuts).toEqual([200, 200, 200, 200, 200, 200, 401, 401]);
    expect((await moi(delaissee)).statut).toBe(401);
  });

  it('ends at sign-out, for good', async () => {
    const session = temoin(await seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI), 'session');
    const sortie = await demander(null, 'DELETE', '/api/compte/session', { cookies: { session } });
    expect(sortie.statut).toBe(204);
    expect(temoin(sortie, 'session')).toBe('');
    expect((await moi(session)).statut).toBe(401);
  });

  it('is not opened by what the database holds', async () => {
    const { rows } = await deps.base.pool.query<{ jeton: string }>('SELECT jeton FROM session LIMIT 1');
    expect((await moi(rows[0]?.jeton ?? '')).statut).toBe(401);
  });

  it('reads rights as they are now', async () => {
    const session = temoin(await seConnecter(monde.personnes.comptable.courriel, MOT_DE_PASSE_ESSAI), 'session');
    expect((await moi(session)).corps.habilitations).toHaveLength(2);
    await deps.base.pool.query('DELETE FROM habilitation WHERE utilisateur_id = $1', [monde.personnes.comptable.id]);
    expect((await moi(session)).corps.habilitations).toEqual([]);
  });
});

describe('over HTTPS', () => {
  it('cookies are bound to the host and to HTTPS', async () => {
    const securise = await essai({ PUBLIC_URL: 'https://portail.essai' });
    const r = await securise.demander(null, 'POST', '/api/compte/session', {
      payload: { courriel: manuela.courriel, motDePasse: MOT_DE_PASSE_ESSAI },
    });
    expect(String(r.entetes['set-cookie'])).toMatch(/__Host-session=[^;]+;.*Path=\/;.*Secure/);
    expect(String(r.entetes['set-cookie'])).not.toMatch(/Domain=/);
    expect(r.entetes['strict-transport-security']).toMatch(/max-age=31536000/);
  });
});

describe('a request from elsewhere', () => {
  const creer = (headers: Record<string, string>): Promise<Reponse> =>
    seConnecter(manuela.courriel, MOT_DE_PASSE_ESSAI, {}, headers);

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'http://portail.essai' }],
    ['another name of the same site', { 'sec-fetch-site': 'same-site' }],
    ['another origin, from an old browser', { origin: 'http://ailleurs.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a name that only begins like ours', { origin: 'http://portail.essai.ailleurs.example' }],
  ])('is refused: %s', async (_quoi, headers) => {
    expect(await creer(headers)).toMatchObject({ statut: 403, corps: { code: 'ORIGINE_REFUSEE' } });
  });

  it.each([
    ['the portal', { 'sec-fetch-site': 'same-origin', origin: 'http://portail.essai' }],
    ['the portal, from an old browser', { origin: 'http://portail.essai' }],
    ['the portal under the name it was asked by', { origin: 'http://192.168.1.20:3000', host: '192.168.1.20:3000' }],
    ['a program', {}],
  ])('is not: %s', async (_quoi, headers) => {
    expect((await creer(headers)).statut).toBe(200);
  });

  it('may read nothing either: no answer allows another origin', async () => {
    const r = await app.inject({
      method: 'OPTIONS',
      url: '/api/compte/moi',
      headers: { origin: 'http://ailleurs.example' },
    });
    expect(r.headers['access-control-allow-origin']).toBeUndefined();
  });
});
