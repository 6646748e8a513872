import { beforeEach, describe, expect, it } from 'vitest';
import { reinitialiserFacteurs } from '../../src/compte/public.ts';
import { enTransaction } from '../../src/platform/base.ts';
import { essaiDesFacteurs, MINUTE, type Navigateur } from './appui-facteurs.ts';

const e = await essaiDesFacteurs();
const { deps, monde, horloge, navigateur, relever, lireCode, codeTotp, connecte, enroler } = e;
const { manuela, comptable, cabinet } = monde.personnes;
const lignes = async (sql: string, valeurs: unknown[] = []) => (await deps.base.pool.query(sql, valeurs)).rows;

beforeEach(async () => {
  await relever();
  for (const table of [
    'tentative_connexion',
    'appareil_de_confiance',
    'connexion_en_cours',
    'facteur_totp',
    'code_de_secours',
  ]) {
    await deps.base.pool.query(`DELETE FROM ${table}`);
  }
  // whatever the clock did, the sessions of the small world are young
  await lignes('UPDATE session SET cree_le = $1, vue_le = $1, confirmee_le = $1, expire_le = $2', [
    horloge.maintenant(),
    new Date(horloge.maintenant().getTime() + 60 * MINUTE),
  ]);
});

const A_RECOMMENCER = { statut: 410, corps: { code: 'CONNEXION_A_RECOMMENCER' } };
const faux = (restants: number) => ({
  statut: 422,
  corps: { code: 'CODE_FAUX', details: { restants: String(restants) } },
});
const autre = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('a code by mail', () => {
  it('is asked on a new device, sent to the sign-in address, and opens the session', async () => {
    const n = navigateur();
    const etape = await n.seConnecter(manuela.courriel);
    expect(etape).toMatchObject({
      statut: 202,
      corps: {
        etape: 'SECOND_FACTEUR',
        facteurs: ['CODE_COURRIEL'],
        codeEnvoyeA: 'm•••@essai.example',
        renvoiDans: 60,
      },
    });
    expect(n.cookies.session).toBeUndefined();
    const [courriel] = await relever();
    expect(courriel).toMatchObject({ a: manuela.courriel, sujet: 'Votre code de connexion' });
    const code = /^\d{6}$/m.exec(courriel?.texte ?? '')?.[0] ?? '';
    const entree = await n.passer('CODE_COURRIEL', ` ${code.slice(0, 3)} ${code.slice(3)} `);
    expect(entree).toMatchObject({ statut: 200, corps: { prenom: 'Manuela' } });
    expect((await n.moi()).statut).toBe(200);
    expect(n.cookies.etape).toBeUndefined();
  });

  it('on a new device is followed by a mail that says where from; not on the very first, and not on a known one', async () => {
    const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const entrer = async () => {
      const n = navigateur(agent);
      await n.seConnecter(manuela.courriel);
      await n.passer('CODE_COURRIEL', await lireCode());
      return n;
    };
    await lignes('UPDATE utilisateur SET derniere_connexion = NULL, courriel_contact = $2 WHERE id = $1', [
      manuela.id,
      'ailleurs@essai.example',
    ]);
    const premier = await entrer();
    expect(await relever()).toEqual([]);
    await entrer();
    const [mail, ...autres] = await relever();
    expect(autres).toEqual([]);
    expect(mail).toMatchObject({ a: manuela.courriel, sujet: 'Connexion depuis un nouvel appareil' });
    expect(mail?.texte).toMatch(/2 mars 2026 à \d\d:\d\d \(heure de Paris\)/);
    expect(mail?.texte).toMatch(/Appareil\s: Firefox – Windows/);
    expect(mail?.texte).toMatch(/Adresse réseau\s: 10\.2\.\d+\.\d+/);
    expect(mail?.texte).toMatch(/Ce n’était pas vous \?.*\s*http\S+\/mot-de-passe-oublie/);
    delete premier.cookies.session;
    expect((await premier.seConnecter(manuela.courriel)).statut).toBe(200);
    expect(await relever()).toEqual([]);
    await lignes('UPDATE utilisateur SET courriel_contact = courriel_connexion WHERE id = $1', [manuela.id]);
  });

  it('is written in the reader’s language', async () => {
    await navigateur().seConnecter(cabinet.courriel);
    expect(await relever()).toMatchObject([{ sujet: 'Your sign-in code' }]);
  });

  it('is not asked again on that device', async () => {
    const n = navigateur();
    await n.seConnecter(manuela.courriel);
    await n.passer('CODE_COURRIEL', await lireCode());
    delete n.cookies.session;
    expect((await n.seConnecter(manuela.courriel)).statut).toBe(200);
    expect((await n.seConnecter(comptable.courriel)).statut).toBe(202);
  });

  it('the state between the two steps is no session, and the session is a new one', async () => {
    const n = navigateur();
    await n.seConnecter(manuela.courriel);
    const { etape = '' } = n.cookies;
    const voleur = navigateur();
    voleur.cookies.session = etape;
    expect((await voleur.moi()).statut).toBe(401);
    await n.passer('CODE_COURRIEL', await lireCode());
    expect(n.cookies.session).not.toBe(etape);
    voleur.cookies.etape = etape;
    expect(await voleur.passer('CODE_COURRIEL', '000000')).toMatchObject(A_RECOMMENCER);
  });

  it('ends the session that the browser was made to hold before', async () => {
    const n = navigateur();
    n.cookies.session = comptable.jeton;
    await n.seConnecter(manuela.courriel);
    await n.passer('CODE_COURRIEL', await lireCode());
    expect(n.cookies.session).not.toBe(comptable.jeton);
    expect((await connecte('comptable').moi()).statut).toBe(401);
    await lignes(
      `INSERT INTO session (jeton, utilisateur_id, expire_le) VALUES (encode(sha256($1::bytea), 'hex'), $2, $3)`,
      [comptable.jeton, comptable.id, new Date(horloge.maintenant().getTime() + 60 * MINUTE)],
    );
  });

  it('serves once, for ten minutes, in its own sign-in', async () => {
    const [n, ailleurs] = [navigateur(), navigateur()];
    await n.seConnecter(manuela.courriel);
    const code = await lireCode();
    await ailleurs.seConnecter(manuela.courriel);
    const sien = await lireCode();
    if (sien !== code) expect(await ailleurs.passer('CODE_COURRIEL', code)).toMatchObject(faux(4));
    horloge.avancer(10 * MINUTE);
    expect(await n.passer('CODE_COURRIEL', code)).toMatchObject({ statut: 422, corps: { code: 'CODE_EXPIRE' } });
    horloge.avancer(5 * MINUTE);
    expect(await n.passer('CODE_COURRIEL', code)).toMatchObject(A_RECOMMENCER);
  });

  it('of two right answers at once one opens a session', async () => {
    const n = navigateur();
    await n.seConnecter(manuela.courriel);
    const code = await lireCode();
    const reponses = await Promise.all([n.passer('CODE_COURRIEL', code), n.passer('CODE_COURRIEL', code)]);
    expect(reponses.map((r) => r.statut).sort()).toEqual([200, 410]);
  });

  it('is sent again after a minute, not before; the one before then serves no more', async () => {
    const n = navigateur();
    await n.seConnecter(manuela.courriel);
    const premier = await lireCode();
    const renvoyer = () => n.demander('POST', '/api/compte/session/code');
    const trop = await renvoyer();
    expect(trop).toMatchObject({ statut: 429, corps: { code: 'CODE_DEJA_ENVOYE', details: { secondes: '60' } } });
    horloge.avancer(MINUTE);
    expect(await renvoyer()).toMatchObject({ statut: 200, corps: { renvoiDans: 60 } });
    const second = await lireCode();
    if (premier !== second) expect(await n.passer('CODE_COURRIEL', premier)).toMatchObject(faux(4));
    expect((await n.passer('CODE_COURRIEL', second)).statut).toBe(200);
    expect(await renvoyer()).toMatchObject(A_RECOMMENCER);
  });

  it('ten an hour for an account, however the sign-in is begun', async () => {
    const statuts: number[] = [];
    for (let i = 0; i < 12; i++) statuts.push((await navigateur().seConnecter(comptable.courriel)).statut);
    expect(statuts).toEqual([...Array(10).fill(202), 429, 429]);
    await relever();
  });

  it('ten an hour from one browser too, which begins again and guesses in between', async () => {
    const n = navigateur();
    const statuts: number[] = [];
    for (let i = 0; i < 12; i++) {
      statuts.push((await n.seConnecter(comptable.courriel)).statut);
      if (i === 5) for (let essai = 0; essai < 5; essai++) await n.passer('CODE_COURRIEL', '000000');
    }
    expect(statuts).toEqual([...Array(10).fill(202), 429, 429]);
    await relever();
  });

  it('five wrong answers begin again, thirty at once or not', async () => {
    const n = navigateur();
    await n.seConnecter(manuela.courriel);
    const code = await lireCode();
    const reponses = await Promise.all(Array.from({ length: 30 }, () => n.passer('CODE_COURRIEL', autre(code))));
    expect(reponses.filter((r) => r.statut === 422)).toHaveLength(4);
    expect(reponses.filter((r) => r.statut === 410)).toHaveLength(26);
    expect(await n.passer('CODE_COURRIEL', code)).toMatchObject(A_RECOMMENCER);
  });

  it('fifteen wrong answers over all sign-ins close the second step for an hour, and its owner is told', async () => {
    let dernier = navigateur();
    for (let fois = 0; fois < 3; fois++) {
      dernier = navigateur();
      await dernier.seConnecter(manuela.courriel);
      const code = await lireCode();
      for (let i = 0; i < 5; i++) await dernier.passer('CODE_COURRIEL', autre(code));
    }
    expect(await relever()).toMatchObject([{ a: manuela.courriel, sujet: 'Trop de codes faux pour votre compte' }]);
    const n = navigateur();
    await n.seConnecter(manuela.courriel);
    const code = await lireCode();
    expect(await n.passer('CODE_COURRIEL', code)).toMatchObject({ statut: 429, corps: { code: 'CODES_BLOQUES' } });
    horloge.avancer(60 * MINUTE + 1);
    await n.seConnecter(manuela.courriel);
    expect((await n.passer('CODE_COURRIEL', await lireCode())).statut).toBe(200);
  });

  it('stands nowhere in clear: neither in the database nor in the audit', async () => {
    const n = navigateur();
    await n.seConnecter(manuela.courriel);
    const code = await lireCode();
    const [etape] = await lignes('SELECT jeton, code FROM connexion_en_cours');
    expect(etape.code).toMatch(/^[0-9a-f]{64}$/);
    expect(etape.jeton).not.toBe(n.cookies.etape);
    const traces = await lignes(
      `SELECT coalesce(string_agg(t.x, ' '), '') AS tout FROM (
        SELECT donnees::text AS x FROM courriel UNION ALL SELECT payload::text FROM graphile_worker._private_jobs
        UNION ALL SELECT donnees::text FROM audit_entree) t`,
    );
    expect(traces[0].tout).not.toMatch(new RegExp(`\\b${code}\\b`));
  });

  it('is not sent where the operator switched it off, nor in a demonstration', async () => {
    for (const reglage of [{ CODE_PAR_COURRIEL: '0' }, { ENVIRONNEMENT: 'DEMONSTRATION' }]) {
      const sans = await essaiDesFacteurs(reglage);
      expect((await sans.navigateur().seConnecter(sans.monde.personnes.manuela.courriel)).statut).toBe(200);
    }
  });
});

describe('an authenticator application', () => {
  it('is enrolled by one of its codes, brings recovery codes, and its owner is told', async () => {
    const n = connecte('manuela');
    const prepare = await n.demander('POST', '/api/compte/facteurs/totp');
    expect(prepare.corps.adresse).toMatch(/^otpauth:\/\/totp\/Orph%C3%A9on/);
    const { secret } = prepare.corps;
    const prouver = (code: string) => n.demander('POST', '/api/compte/facteurs/totp/preuve', { code });
    expect(await prouver(autre(codeTotp(secret)))).toMatchObject({ statut: 422, corps: { code: 'TOTP_FAUX' } });
    // begun is not enrolled
    expect((await n.demander('GET', '/api/compte/securite')).corps.totpDepuis).toBeNull();
    const preuve = await prouver(codeTotp(secret));
    expect(preuve.corps.codes).toHaveLength(10);
    expect((await n.demander('GET', '/api/compte/securite')).corps).toMatchObject({
      totpDepuis: horloge.maintenant().toISOString(),
      codesDeSecours: 10,
    });
    expect(await relever()).toMatchObject([{ a: manuela.courriel, sujet: 'Application d’authentification ajoutée' }]);
    const [garde] = await lignes('SELECT secret_chiffre FROM facteur_totp');
    expect(garde.secret_chiffre).not.toContain(secret);
    const codes = await lignes('SELECT empreinte FROM code_de_secours');
    expect(codes.map((c) => c.empreinte)).not.toContain(preuve.corps.codes[0]);
    expect((await n.demander('POST', '/api/compte/facteurs/totp')).statut).toBe(409);
  });

  it('is asked at every sign-in, also on a known device; never the mail instead', async () => {
    const { secret } = await enroler(connecte('manuela'));
    await relever();
    const n = navigateur();
    expect((await n.seConnecter(manuela.courriel)).corps.facteurs).toEqual(['TOTP', 'CODE_SECOURS']);
    expect(await relever()).toEqual([]);
    expect((await n.demander('POST', '/api/compte/session/code')).statut).toBe(410);
    expect((await n.passer('TOTP', codeTotp(secret))).statut).toBe(200);
    expect((await n.seConnecter(manuela.courriel)).statut).toBe(202);
  });

  it('is not asked for thirty days where its owner wished so, on that device alone', async () => {
    const { secret } = await enroler(connecte('manuela'));
    const n = navigateur();
    await n.seConnecter(manuela.courriel);
    await n.passer('TOTP', codeTotp(secret), true);
    expect((await n.seConnecter(manuela.courriel)).statut).toBe(200);
    expect((await navigateur().seConnecter(manuela.courriel)).statut).toBe(202);
    horloge.avancer(30 * 24 * 60 * MINUTE + 1);
    expect((await n.seConnecter(manuela.courriel)).statut).toBe(202);
  });

  it('takes no code twice, one step early or late, none further off', async () => {
    const { secret } = await enroler(connecte('manuela'));
    const essayer = async (code: string): Promise<number> => {
      const n = navigateur();
      await n.seConnecter(manuela.courriel);
      return (await n.passer('TOTP', code)).statut;
    };
    const tard = codeTotp(secret, -30);
    expect(await essayer(codeTotp(secret, -90))).toBe(422);
    expect(await essayer(codeTotp(secret, 90))).toBe(422);
    expect(await essayer(tard)).toBe(200);
    expect(await essayer(tard)).toBe(422);
    const tot = codeTotp(secret, 30);
    const aLaFois = await Promise.all([essayer(tot), essayer(tot)]);
    expect(aLaFois.sort()).toEqual([200, 422]);
    expect(await essayer(codeTotp(secret))).toBe(422);
  });

  it('is asked for by sensitive actions, where the password then proves nothing more', async () => {
    const n = connecte('manuela');
    const { secret, codes } = await enroler(n);
    horloge.avancer(11 * MINUTE);
    expect((await n.demander('DELETE', '/api/compte/facteurs/totp')).corps.code).toBe('CONFIRMATION_REQUISE');
    expect((await n.demander('GET', '/api/compte/confirmation')).corps.moyens).toEqual(['TOTP', 'CODE_SECOURS']);
    const confirmer = (corps: object) => n.demander('POST', '/api/compte/confirmation', corps);
    const motDePasse = await confirmer({ moyen: 'MOT_DE_PASSE', motDePasse: 'essai orpheon mot de passe' });
    expect(motDePasse.corps.code).toBe('CONFIRMATION_REFUSEE');
    expect((await confirmer({ moyen: 'TOTP', code: codeTotp(secret) })).statut).toBe(204);
    expect((await confirmer({ moyen: 'CODE_SECOURS', code: codes[0] })).statut).toBe(204);
    expect((await n.demander('DELETE', '/api/compte/facteurs/totp')).statut).toBe(204);
    expect((await n.demander('GET', '/api/compte/securite')).corps).toMatchObject({
      totpDepuis: null,
      codesDeSecours: 0,
    });
    expect((await n.demander('DELETE', '/api/compte/facteurs/totp')).statut).toBe(404);
    expect((await relever()).map((m) => m.sujet)).toEqual([
      'Application d’authentification ajoutée',
      'Un code de secours a servi',
      'Application d’authentification retirée',
    ]);
  });

  it('enrolled meanwhile, it counts for the sign-in that was under way', async () => {
    const n = navigateur();
    await n.seConnecter(manuela.courriel);
    const code = await lireCode();
    await enroler(connecte('manuela'));
    expect(await n.passer('CODE_COURRIEL', code)).toMatchObject(A_RECOMMENCER);
  });

  it('is not offered without a master secret, and the refusal says why', async () => {
    const sans = await essaiDesFacteurs({ SECRET_MAITRE: '' });
    const n = sans.connecte('manuela');
    expect((await n.demander('GET', '/api/compte/securite')).corps.totpPossible).toBe(false);
    expect((await n.demander('POST', '/api/compte/facteurs/totp')).corps.code).toBe('TOTP_IMPOSSIBLE');
  });
});

describe('recovery codes', () => {
  const connecterAvec = async (code: string): Promise<{ statut: number; n: Navigateur }> => {
    const n = navigateur();
    await n.seConnecter(manuela.courriel);
    return { statut: (await n.passer('CODE_SECOURS', code)).statut, n };
  };

  it('sign in once each, however they are typed, and their owner is told', async () => {
    const { codes } = await enroler(connecte('manuela'));
    await relever();
    const [code = ''] = codes;
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    expect((await connecterAvec(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'))).statut).toBe(200);
    expect((await connecterAvec(code)).statut).toBe(422);
    expect(await relever()).toMatchObject([
      { sujet: 'Un code de secours a servi', a: manuela.courriel },
      { sujet: 'Connexion depuis un nouvel appareil', a: manuela.courriel },
    ]);
    const aLaFois = await Promise.all([connecterAvec(codes[1] ?? ''), connecterAvec(codes[1] ?? '')]);
    expect(aLaFois.map((r) => r.statut).sort()).toEqual([200, 422]);
  });

  it('made anew, the former ones serve no more; without a factor there are none', async () => {
    const n = connecte('manuela');
    const refaire = () => n.demander('POST', '/api/compte/facteurs/codes-de-secours');
    expect((await refaire()).corps.code).toBe('CODES_SANS_FACTEUR');
    const { codes } = await enroler(n);
    const neufs: string[] = (await refaire()).corps.codes;
    expect((await connecterAvec(codes[0] ?? '')).statut).toBe(422);
    expect((await connecterAvec(neufs[0] ?? '')).statut).toBe(200);
  });
});

describe('who has lost everything', () => {
  it('signs in with the password again once support has reset the factors; sessions are ended, the person is told', async () => {
    const n = connecte('artisan');
    await enroler(n);
    await relever();
    await enTransaction(deps.base, (tx) =>
      reinitialiserFacteurs(tx, deps, {
        utilisateurId: monde.personnes.artisan.id,
        auteurId: monde.personnes.support.id,
      }),
    );
    expect((await n.moi()).statut).toBe(401);
    expect(await relever()).toMatchObject([{ sujet: 'Votre double authentification a été réinitialisée' }]);
    expect((await navigateur().seConnecter(monde.personnes.artisan.courriel)).corps.facteurs).toEqual([
      'CODE_COURRIEL',
    ]);
    const [audit] = await lignes(
      `SELECT utilisateur_id::text AS qui, objet_id FROM audit_entree WHERE action = 'compte.facteurs_reinitialises'`,
    );
    expect(audit).toEqual({ qui: monde.personnes.support.id, objet_id: monde.personnes.artisan.id });
  });
});
