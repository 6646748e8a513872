import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { oublierDemandesDeCompte } from '../../src/compte/public.ts';
import { essai, horlogeArretee } from '../appui/application.ts';
import { lignes } from '../facturation/appui.ts';
import { adresseNeuve, essaiDeCompte, faute, MOT_DE_PASSE, resoudre, SECRETE, unInscrit } from './appui.ts';

const MINUTE = 60_000;
const horloge = horlogeArretee('2026-03-02T09:00:00.000Z');
const e = await essaiDeCompte(horloge);
const { deps, monde, inscrire, poster, courriel, connecter, compte } = e;
const { manuela, isole } = monde.personnes;

const activer = (jeton: string, autres: object = {}) =>
  poster('activation', { jeton, motDePasse: MOT_DE_PASSE, ...SECRETE, ...autres });
const consulter = async (jeton: string) => (await poster('liens/consultation', { jeton })).corps;
async function inscrit(): Promise<{ adresse: string; jeton: string }> {
  const adresse = adresseNeuve();
  expect((await inscrire(adresse)).statut).toBe(202);
  return { adresse, jeton: (await courriel(adresse, /Activez/)).jeton };
}

describe('signing up', () => {
  it('makes an account that waits, sends a link, and opens it by a password: nobody is signed in by a link', async () => {
    const adresse = adresseNeuve();
    expect(await inscrire(adresse, { telephone: '+33 6 12 34 56 78' })).toMatchObject({
      statut: 202,
      corps: { etat: 'COURRIEL_ENVOYE' },
    });
    expect(await compte(adresse)).toMatchObject({
      etat: 'A_ACTIVER',
      mot_de_passe: null,
      courriel_contact: adresse,
      conditions_version: '2026-11',
      telephone: '+33 6 12 34 56 78',
      administrateur: false,
      support: false,
    });
    const { jeton, texte } = await courriel(adresse, /Activez votre compte/);
    expect(texte).toContain('60 minutes');
    expect(JSON.stringify(await lignes(deps, 'SELECT * FROM lien_activation, courriel'))).not.toContain(jeton);
    expect((await connecter(adresse, MOT_DE_PASSE)).statut).toBe(401);
    expect(await consulter(jeton)).toMatchObject({
      etat: 'VALABLE',
      usage: 'ACTIVATION',
      titulaire: { prenom: 'Ambre', courrielConnexion: adresse, question: null },
    });
    const active = await activer(jeton);
    expect(active.statut).toBe(204);
    expect(active.temoins).toEqual([]);
    expect(await connecter(adresse, MOT_DE_PASSE)).toMatchObject({
      statut: 200,
      corps: { conditionsAcceptees: true, structures: [], habilitations: [] },
    });
    const { reponse_secrete: reponse, mot_de_passe: motDePasse } = (await compte(adresse)) ?? {};
    expect([reponse, motDePasse].map((h) => String(h).slice(0, 9))).toEqual(['$argon2id', '$argon2id']);
  });

  it('writes to the reader in the language chosen', async () => {
    const adresse = adresseNeuve();
    await inscrire(adresse, { langue: 'en' });
    expect((await courriel(adresse, /Activate your/)).texte).toContain('works once');
  });

  it('does not care for case and spaces of the address', async () => {
    const adresse = adresseNeuve();
    expect((await inscrire(`  ${adresse.toUpperCase()} `)).statut).toBe(202);
    expect(await compte(adresse)).toBeDefined();
  });

  it.each([
    ['administrateur', true],
    ['support', true],
    ['etat', 'ACTIF'],
    ['motDePasse', MOT_DE_PASSE],
    ['id', '1'],
  ])('takes nothing that is not asked: %s', async (champ, valeur) => {
    const adresse = adresseNeuve();
    expect((await inscrire(adresse, { [champ]: valeur })).statut).toBe(400);
    expect(await compte(adresse)).toBeUndefined();
  });

  it.each([
    ['prenom', 'Ambre\r\nBcc: victime@essai.example'],
    ['nom', 'Gagnez sur http://piege.example'],
    ['nom', 'www.piege.example'],
    ['prenom', '<b>Ambre</b>'],
    ['courrielConnexion', 'ambre@nouvelle.example\r\nBcc: victime@essai.example'],
    ['courrielContact', 'ambre@nouvelle.example, victime@essai.example'],
    ['telephone', 'appelez http://piege.example'],
  ])('puts no words of others into a mail: %s %j', async (champ, valeur) => {
    expect((await inscrire(adresseNeuve(), { [champ]: valeur })).statut).toBe(400);
  });

  it('needs the present version of the conditions', async () => {
    expect((await inscrire(adresseNeuve(), { conditions: '2020-01' })).statut).toBe(400);
  });
});

describe('whether an address has an account', () => {
  const ecrits = async () => {
    const [n] = await lignes<Record<string, number>>(
      deps,
      `SELECT (SELECT count(*)::int FROM courriel) AS courriels, (SELECT count(*)::int FROM audit_entree) AS audit,
        (SELECT count(*)::int FROM preuve_utilisee) AS preuves, (SELECT sum(nombre)::int FROM compteur_demande) AS compteurs`,
    );
    return n ?? {};
  };
  const ecart = (avant: Record<string, number>, apres: Record<string, number>) =>
    Object.fromEntries(Object.keys(avant).map((cle) => [cle, (apres[cle] ?? 0) - (avant[cle] ?? 0)]));

  it('is told to its mailbox alone: same status, body and rows written', async () => {
    const attente = adresseNeuve();
    await inscrire(attente);
    await courriel(attente, /Activez/);
    await lignes(deps, `UPDATE utilisateur SET etat = 'DESACTIVE' WHERE id = $1`, [isole.id]);
    const vus = [];
    for (const adresse of [adresseNeuve(), attente, manuela.courriel, isole.courriel]) {
      const avant = await ecrits();
      const { statut, corps, entetes } = await inscrire(adresse);
      vus.push({ statut, corps, taille: entetes['content-length'], ecart: ecart(avant, await ecrits()) });
    }
    expect(vus.slice(1)).toEqual([vus[0], vus[0], vus[0]]);
    expect((await courriel(attente, /Activez/)).jeton).not.toBe('');
    expect((await courriel(manuela.courriel, /déjà un compte/)).jeton).toBe('');
    expect((await courriel(isole.courriel, /désactivé/)).jeton).not.toBe('');
  });

  it('changes nothing of that account', async () => {
    const avant = await compte(manuela.courriel);
    await inscrire(manuela.courriel, { prenom: 'Mallory', courrielContact: 'mallory@piege.example' });
    expect(await compte(manuela.courriel)).toEqual(avant);
    const attente = adresseNeuve();
    await inscrire(attente);
    await inscrire(attente, { prenom: 'Mallory', courrielContact: 'mallory@piege.example' });
    expect(await compte(attente)).toMatchObject({ prenom: 'Ambre', courriel_contact: attente });
  });
});

describe('a link of activation', () => {
  it('works once: of two uses at the same moment one is it', async () => {
    const { adresse, jeton } = await inscrit();
    const autre = 'deux gaufres sans sucre';
    const ensemble = await Promise.all([activer(jeton), activer(jeton, { motDePasse: autre })]);
    expect(ensemble.map((r) => r.statut).sort()).toEqual([204, 409]);
    const retenu = ensemble[0]?.statut === 204 ? MOT_DE_PASSE : autre;
    expect((await connecter(adresse, retenu)).statut).toBe(200);
    expect(await activer(jeton)).toMatchObject({ statut: 409, corps: { code: 'LIEN_UTILISE' } });
    expect(await consulter(jeton)).toEqual({ etat: 'UTILISE', usage: 'ACTIVATION', titulaire: null, adresse: null });
    expect((await poster('liens/renvoi', { jeton })).statut).toBe(409);
  });

  it('works for an hour, then asks for another one by itself', async () => {
    const { adresse, jeton } = await inscrit();
    horloge.avancer(60 * MINUTE - 1);
    expect((await consulter(jeton)).etat).toBe('VALABLE');
    horloge.avancer(1);
    expect(await consulter(jeton)).toEqual({ etat: 'EXPIRE', usage: 'ACTIVATION', titulaire: null, adresse: null });
    expect(await activer(jeton)).toMatchObject({ statut: 410, corps: { code: 'LIEN_EXPIRE' } });
    expect((await poster('liens/renvoi', { jeton })).statut).toBe(202);
    const neuf = (await courriel(adresse, /Activez/)).jeton;
    expect((await activer(neuf)).statut).toBe(204);
  });

  it('is not spent by a password or an answer that is refused', async () => {
    const { jeton } = await inscrit();
    for (const [autres, code] of [
      [{ motDePasse: 'court' }, 'MOT_DE_PASSE_FAIBLE'],
      [{ motDePasse: 'Motdepasse2026!' }, 'MOT_DE_PASSE_COURANT'],
      [{ motDePasse: 'les gaufres de delorme' }, 'MOT_DE_PASSE_PERSONNEL'],
      [{ reponse: 'é' }, 'REPONSE_SECRETE_FAIBLE'],
      [{ reponse: 'velo' }, 'REPONSE_SECRETE_FAIBLE'],
    ] as const)
      expect(await activer(jeton, autres)).toMatchObject({ statut: 422, corps: { code } });
    expect((await activer(jeton)).statut).toBe(204);
  });

  it('ends with the others of the account', async () => {
    const { adresse, jeton } = await inscrit();
    await inscrire(adresse);
    const second = (await courriel(adresse, /Activez/)).jeton;
    expect((await activer(second)).statut).toBe(204);
    expect((await consulter(jeton)).etat).toBe('UTILISE');
  });

  it('cannot be guessed, nor used for anything else', async () => {
    const { jeton } = await inscrit();
    const faux = 'x'.repeat(43);
    expect(await consulter(faux)).toEqual({ etat: 'INCONNU', usage: null, titulaire: null, adresse: null });
    expect(await activer(faux)).toMatchObject({ statut: 404, corps: { code: 'LIEN_INCONNU' } });
    expect((await poster('liens/renvoi', { jeton: faux })).statut).toBe(404);
    for (const [chemin, corps] of [
      ['reinitialisation', { motDePasse: MOT_DE_PASSE }],
      ['reactivation', {}],
      ['adresse-de-connexion/confirmation', {}],
    ] as const)
      expect(await poster(chemin, { jeton, ...corps })).toMatchObject({ statut: 404, corps: { code: 'LIEN_INCONNU' } });
    expect((await consulter(jeton)).etat).toBe('VALABLE');
    // What the database holds opens nothing.
    const hache = createHash('sha256').update(jeton).digest('hex').slice(0, 43);
    expect((await activer(hache)).statut).toBe(404);
  });
});

describe('whoever asks in bulk', () => {
  it('works for each request, once', async () => {
    const preuve = await e.preuve();
    const [un, autre] = [adresseNeuve(), adresseNeuve()];
    expect((await inscrire(un, { preuve })).statut).toBe(202);
    expect(await inscrire(autre, { preuve })).toMatchObject({ statut: 422, corps: { code: 'PREUVE_REFUSEE' } });
    expect(await compte(autre)).toBeUndefined();
  });

  it('works on a challenge of ours, in time', async () => {
    const { defi, nombre } = await e.preuve();
    const facile = defi.replace(/^(\d+)\.3\./, '$1.0.');
    const tardif = await e.preuve();
    const falsifie = `${defi.slice(0, -2)}AA`;
    for (const preuve of [
      { defi, nombre: faute(defi) },
      { defi: facile, nombre: 0 },
      { defi: falsifie, nombre: resoudre(falsifie, 3) },
      { defi: 'a'.repeat(60), nombre: 0 },
    ])
      expect(await inscrire(adresseNeuve(), { preuve })).toMatchObject({
        statut: 422,
        corps: { code: 'PREUVE_REFUSEE' },
      });
    expect((await inscrire(adresseNeuve(), { preuve: { defi, nombre } })).statut).toBe(202);
    horloge.avancer(10 * MINUTE);
    expect((await inscrire(adresseNeuve(), { preuve: tardif })).statut).toBe(422);
  });

  it('gets five mails an hour to one address, known or not', async () => {
    for (const adresse of [adresseNeuve(), monde.personnes.comptable.courriel]) {
      for (let i = 0; i < 5; i++) expect((await inscrire(adresse)).statut).toBe(202);
      expect(await inscrire(adresse)).toMatchObject({ statut: 429, corps: { code: 'TROP_DE_COURRIELS' } });
      expect((await e.oublier(adresse)).statut).toBe(429);
    }
    horloge.avancer(60 * MINUTE);
    expect((await inscrire(monde.personnes.comptable.courriel)).statut).toBe(202);
  });

  it('is counted by network over an hour, an IPv6 subscriber as one', async () => {
    await lignes(deps, 'DELETE FROM compteur_demande');
    expect((await inscrire(adresseNeuve(), {}, '2001:db8:1:2::1')).statut).toBe(202);
    await lignes(deps, 'UPDATE compteur_demande SET nombre = 100');
    expect((await inscrire(adresseNeuve(), {}, '2001:db8:1:2:ffff::9')).statut).toBe(429);
    expect((await inscrire(adresseNeuve(), {}, '2001:db8:1:3::1')).statut).toBe(202);
  });
  afterEach(() => lignes(deps, 'DELETE FROM compteur_demande'));
});

describe('what nobody came back for', () => {
  const JOUR = 24 * 60 * MINUTE;

  it('is forgotten after a month: the link, then the account; an invitation waits', async () => {
    const { adresse, jeton } = await inscrit();
    const invite = await inscrit();
    await lignes(
      deps,
      `INSERT INTO rattachement (utilisateur_id, structure_id) SELECT id, $2 FROM utilisateur WHERE courriel_connexion = $1`,
      [invite.adresse, monde.structures.delices.id],
    );
    horloge.avancer(29 * JOUR);
    await oublierDemandesDeCompte(deps);
    expect((await consulter(jeton)).etat).toBe('EXPIRE');
    horloge.avancer(2 * JOUR);
    const fait = await oublierDemandesDeCompte(deps);
    expect(fait.inscriptions).toBeGreaterThan(0);
    expect((await consulter(jeton)).etat).toBe('INCONNU');
    expect(await compte(adresse)).toBeUndefined();
    expect(await compte(invite.adresse)).toBeDefined();
    expect(await lignes(deps, 'SELECT FROM preuve_utilisee')).toEqual([]);
    expect(await lignes(deps, 'SELECT FROM compteur_demande')).toEqual([]);
  });
});

it('where no mail is sent, everybody is told so, before anything is looked up', async () => {
  const sans = await essai();
  const inscription = (courriel: string) =>
    sans.demander(null, 'POST', '/api/compte/inscription', {
      payload: { ...unInscrit(courriel), preuve: { defi: 'a'.repeat(60), nombre: 0 } },
    });
  const inconnu = await inscription('personne@essai.example');
  expect(inconnu).toMatchObject({ statut: 503, corps: { code: 'COURRIELS_ABSENTS' } });
  expect((await inscription(sans.monde.personnes.manuela.courriel)).corps).toEqual(inconnu.corps);
  expect((await sans.demander(null, 'GET', '/api/accueil/configuration')).corps.courriels).toBe(false);
  expect((await e.demander(null, 'GET', '/api/accueil/configuration')).corps.courriels).toBe(true);
});
