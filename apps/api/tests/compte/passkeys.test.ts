import { beforeEach, describe, expect, it } from 'vitest';
import type { Reponse } from '../appui/application.ts';
import { essaiDesFacteurs, MINUTE, type Navigateur } from './appui-facteurs.ts';
import { Authentificateur } from './authentificateur.ts';

const e = await essaiDesFacteurs();
const { deps, monde, horloge, navigateur, relever, connecte } = e;
const { manuela, comptable } = monde.personnes;
const lignes = async (sql: string, valeurs: unknown[] = []) => (await deps.base.pool.query(sql, valeurs)).rows;

beforeEach(async () => {
  await relever();
  for (const table of ['passkey', 'defi_passkey', 'code_de_secours', 'appareil_de_confiance', 'tentative_connexion'])
    await deps.base.pool.query(`DELETE FROM ${table}`);
  await lignes('UPDATE session SET cree_le = $1, vue_le = $1, confirmee_le = $1, expire_le = $2', [
    horloge.maintenant(),
    new Date(horloge.maintenant().getTime() + 60 * MINUTE),
  ]);
});

const PASSKEYS = '/api/compte/facteurs/passkeys';
const defi = async (n: Navigateur, chemin = '/api/compte/session/passkey/defi') =>
  (await n.demander('POST', chemin)).corps;
async function enroler(n: Navigateur, nom = 'Mon téléphone'): Promise<{ a: Authentificateur; r: Reponse }> {
  const a = new Authentificateur();
  const reponse = a.enroler(await defi(n, `${PASSKEYS}/defi`));
  return { a, r: await n.demander('POST', PASSKEYS, { nom, reponse }) };
}
const entrer = (n: Navigateur, reponse: object): Promise<Reponse> =>
  n.demander('POST', '/api/compte/session/passkey', { reponse });
const REFUSEE = { statut: 422, corps: { code: 'PASSKEY_REFUSEE' } };

describe('a passkey', () => {
  it('is enrolled, brings recovery codes the first time, and its owner is told', async () => {
    const n = connecte('manuela');
    const premiere = await enroler(n);
    expect(premiere.r.statut).toBe(201);
    expect(premiere.r.corps.codes).toHaveLength(10);
    expect((await enroler(n, 'Ma clé')).r.corps).toEqual({ codes: null });
    const { passkeys, codesDeSecours } = (await n.demander('GET', '/api/compte/securite')).corps;
    expect(passkeys.map((p: { nom: string }) => p.nom)).toEqual(['Mon téléphone', 'Ma clé']);
    expect(codesDeSecours).toBe(10);
    const courriels = await relever();
    expect(courriels.map((m) => m.a)).toEqual([manuela.courriel, manuela.courriel]);
    expect(courriels[0]?.texte).toContain('« Mon téléphone »');
  });

  it('signs in alone, without a password, in a new session', async () => {
    const { a } = await enroler(connecte('manuela'));
    const n = navigateur();
    const options = await defi(n);
    expect(options).toMatchObject({ rpId: 'portail.essai', userVerification: 'required' });
    expect(options.allowCredentials ?? []).toEqual([]);
    expect(await entrer(n, a.prouver(options))).toMatchObject({ statut: 200, corps: { prenom: 'Manuela' } });
    expect((await n.moi()).statut).toBe(200);
    const [passkey] = await lignes('SELECT utilise_le FROM passkey');
    expect(passkey.utilise_le).toEqual(horloge.maintenant());
  });

  it('is asked for after the password, first of all', async () => {
    const { a } = await enroler(connecte('manuela'));
    const n = navigateur();
    expect((await n.seConnecter(manuela.courriel)).corps.facteurs).toEqual(['PASSKEY', 'CODE_SECOURS']);
    expect((await entrer(n, a.prouver(await defi(n)))).statut).toBe(200);
    expect(n.cookies.etape).toBeUndefined();
    expect(await lignes('SELECT FROM connexion_en_cours')).toEqual([]);
  });

  it('is never locked out', async () => {
    const { a } = await enroler(connecte('manuela'));
    const n = navigateur();
    for (let i = 0; i < 6; i++) await n.seConnecter(manuela.courriel, 'wrong');
    expect((await n.seConnecter(manuela.courriel)).statut).toBe(429);
    expect((await entrer(n, a.prouver(await defi(n)))).statut).toBe(200);
  });

  it('answers a challenge once, within five minutes, also when two come at once', async () => {
    const { a } = await enroler(connecte('manuela'));
    const n = navigateur();
    const reponse = a.prouver(await defi(n));
    const aLaFois = await Promise.all([entrer(navigateur(), reponse), entrer(navigateur(), reponse)]);
    expect(aLaFois.map((r) => r.statut).sort()).toEqual([200, 422]);
    expect(await entrer(n, reponse)).toMatchObject(REFUSEE);
    const tard = await defi(n);
    horloge.avancer(5 * MINUTE + 1);
    expect(await entrer(n, a.prouver(tard))).toMatchObject(REFUSEE);
  });

  it.each([
    ['of another site', { origine: 'http://portail-essai.example' }],
    ['of another name', { domaine: 'essai' }],
    ['without its owner having been checked', { sansVerification: true }],
  ])('is refused %s', async (_quoi, reglages) => {
    const { a } = await enroler(connecte('manuela'));
    const n = navigateur();
    expect(await entrer(n, a.prouver(await defi(n), reglages))).toMatchObject(REFUSEE);
    const chez = connecte('comptable');
    const autre = new Authentificateur().enroler(await defi(chez, `${PASSKEYS}/defi`), reglages);
    expect(await chez.demander('POST', PASSKEYS, { nom: 'x', reponse: autre })).toMatchObject(REFUSEE);
  });

  it('is refused in the same words unknown, with another key’s signature, an old counter, or a closed account', async () => {
    const { a } = await enroler(connecte('comptable'));
    const n = navigateur();
    expect(await entrer(n, new Authentificateur().prouver(await defi(n)))).toMatchObject(REFUSEE);
    const voleur = new Authentificateur();
    const { response } = voleur.prouver(await defi(n)) as { response: object };
    const vraie = a.prouver(await defi(n));
    expect(await entrer(n, { ...vraie, response })).toMatchObject(REFUSEE);
    expect((await entrer(n, a.prouver(await defi(n)))).statut).toBe(200);
    a.compteur = 0;
    expect(await entrer(n, a.prouver(await defi(n)))).toMatchObject(REFUSEE);
    a.compteur = 10;
    await lignes(`UPDATE utilisateur SET etat = 'DESACTIVE' WHERE id = $1`, [comptable.id]);
    expect(await entrer(n, a.prouver(await defi(n)))).toMatchObject(REFUSEE);
    await lignes(`UPDATE utilisateur SET etat = 'ACTIF' WHERE id = $1`, [comptable.id]);
  });

  it('a challenge serves what it was given for, and whom', async () => {
    const n = connecte('manuela');
    const { a } = await enroler(n);
    expect(await entrer(navigateur(), a.prouver(await defi(n, '/api/compte/confirmation/defi')))).toMatchObject(
      REFUSEE,
    );
    const sien = await defi(n, `${PASSKEYS}/defi`);
    const chez = connecte('comptable');
    const reponse = new Authentificateur().enroler(sien);
    expect(await chez.demander('POST', PASSKEYS, { nom: 'x', reponse })).toMatchObject(REFUSEE);
  });

  it('confirms a sensitive action, somebody else’s does not', async () => {
    const n = connecte('manuela');
    const { a } = await enroler(n);
    const autre = await enroler(connecte('comptable'));
    horloge.avancer(11 * MINUTE);
    expect((await n.demander('POST', `${PASSKEYS}/defi`)).corps.code).toBe('CONFIRMATION_REQUISE');
    expect((await n.demander('GET', '/api/compte/confirmation')).corps.moyens).toEqual(['PASSKEY', 'CODE_SECOURS']);
    const confirmer = async (par: Authentificateur): Promise<number> => {
      const reponse = par.prouver(await defi(n, '/api/compte/confirmation/defi'));
      return (await n.demander('POST', '/api/compte/confirmation', { moyen: 'PASSKEY', reponse })).statut;
    };
    expect(await confirmer(autre.a)).toBe(422);
    expect(await confirmer(a)).toBe(204);
    expect((await n.demander('POST', `${PASSKEYS}/defi`)).statut).toBe(200);
  });

  it('is renamed and removed by its owner alone; the last one takes the recovery codes with it', async () => {
    const n = connecte('manuela');
    await enroler(n);
    const lire = async () => (await n.demander('GET', '/api/compte/securite')).corps;
    const { id } = (await lire()).passkeys[0];
    const chez = connecte('comptable');
    expect((await chez.demander('PATCH', `${PASSKEYS}/${id}`, { nom: 'À moi' })).statut).toBe(404);
    expect((await chez.demander('DELETE', `${PASSKEYS}/${id}`)).statut).toBe(404);
    expect((await n.demander('PATCH', `${PASSKEYS}/${id}`, { nom: 'Bureau' })).statut).toBe(204);
    expect((await lire()).passkeys[0].nom).toBe('Bureau');
    expect((await n.demander('DELETE', `${PASSKEYS}/${id}`)).statut).toBe(204);
    expect(await lire()).toMatchObject({ passkeys: [], codesDeSecours: 0 });
    expect((await relever()).at(-1)).toMatchObject({ sujet: 'Clé d’accès retirée', a: manuela.courriel });
  });

  it('belongs to one account, and an account has ten at most', async () => {
    const n = connecte('manuela');
    const { a } = await enroler(n);
    const chez = connecte('comptable');
    const meme = a.enroler(await defi(chez, `${PASSKEYS}/defi`));
    expect((await chez.demander('POST', PASSKEYS, { nom: 'x', reponse: meme })).statut).toBe(409);
    await lignes(
      `INSERT INTO passkey (utilisateur_id, identifiant, cle_publique, nom, cree_le)
       SELECT $1, 'cle-' || i, '\\x00', 'n° ' || i, now() FROM generate_series(1, 10) i`,
      [comptable.id],
    );
    expect((await enroler(chez)).r.corps.code).toBe('TROP_DE_PASSKEYS');
  });
});
