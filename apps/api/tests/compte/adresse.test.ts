import { ECHECS_MAX } from '@orpheon/domain';
import { MOT_DE_PASSE_ESSAI, type NomPersonne } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { horlogeArretee } from '../appui/application.ts';
import { lignes } from '../facturation/appui.ts';
import { adresseNeuve, essaiDeCompte } from './appui.ts';

const HEURE = 3_600_000;
const horloge = horlogeArretee('2026-03-02T09:00:00.000Z');
const e = await essaiDeCompte(horloge);
const { deps, monde, demander, poster, courriel, connecter, compte } = e;

const demanderAdresse = (qui: NomPersonne, nouvelle: string) =>
  demander(qui, 'POST', '/api/compte/adresse-de-connexion', { payload: { nouvelle } });
/** In the browser of that session, or where nobody is signed in. */
const confirmer = (jeton: string, session?: string) =>
  poster('adresse-de-connexion/confirmation', { jeton }, session ? { session } : {});
const confirmerPar = (jeton: string, motDePasse: string, cookies: Record<string, string> = {}) =>
  poster('adresse-de-connexion/confirmation', { jeton, motDePasse }, cookies);
const lien = async (adresse: string): Promise<string> => (await courriel(adresse, /Confirmez votre nouvelle/)).jeton;
/** Time passes; sessions and proofs of identity with it, which are not what this is about. */
const attendre = async (ms: number) => {
  horloge.avancer(ms);
  await lignes(deps, 'UPDATE session SET cree_le = $1, vue_le = $1, confirmee_le = $1, expire_le = $2', [
    horloge.maintenant(),
    new Date(horloge.maintenant().getTime() + HEURE),
  ]);
};

describe('another sign-in address (release note 004, 1.1)', () => {
  it('takes effect by the link sent to it, not before; both addresses are told, other sessions end', async () => {
    const { courriel: ancienne, jeton: session } = monde.personnes.manuela;
    const nouvelle = adresseNeuve();
    const ailleurs = await connecter(ancienne, MOT_DE_PASSE_ESSAI);
    const autreSession = ailleurs.temoins.find((t) => t.name === 'session')?.value ?? '';
    expect(await demanderAdresse('manuela', ` ${nouvelle.toUpperCase()}`)).toMatchObject({
      statut: 202,
      corps: { etat: 'COURRIEL_ENVOYE' },
    });
    const jeton = await lien(nouvelle);
    expect((await poster('liens/consultation', { jeton })).corps).toMatchObject({
      usage: 'ADRESSE',
      adresse: nouvelle,
    });
    expect((await connecter(ancienne, MOT_DE_PASSE_ESSAI)).statut).toBe(200);
    expect((await confirmer(jeton, session)).statut).toBe(204);
    expect((await connecter(ancienne, MOT_DE_PASSE_ESSAI)).statut).toBe(401);
    expect((await connecter(nouvelle, MOT_DE_PASSE_ESSAI)).statut).toBe(200);
    const moi = (cookie: string) => demander(null, 'GET', '/api/compte/moi', { cookies: { session: cookie } });
    expect((await moi(session)).corps).toMatchObject({ courrielConnexion: nouvelle, courrielContact: nouvelle });
    expect((await moi(autreSession)).statut).toBe(401);
    for (const adresse of [ancienne, nouvelle])
      expect((await courriel(adresse, /adresse de connexion a changé/)).texte).toContain(nouvelle);
    expect(await confirmer(jeton)).toMatchObject({ statut: 409, corps: { code: 'LIEN_UTILISE' } });
  });

  it('is asked for once a day, used or not; two requests at once are one', async () => {
    const [une, autre] = [adresseNeuve(), adresseNeuve()];
    const ensemble = await Promise.all([demanderAdresse('comptable', une), demanderAdresse('comptable', autre)]);
    expect(ensemble.map((r) => r.statut).sort()).toEqual([202, 409]);
    const refus = ensemble.find((r) => r.statut === 409);
    expect(refus?.corps).toMatchObject({ code: 'ADRESSE_EN_COURS', message: expect.stringContaining('déjà en cours') });
    expect((await demander('comptable', 'GET', '/api/compte/identite')).corps.prochainChangementAdresse).toBe(
      '2026-03-03T09:00:00.000Z',
    );
    await attendre(24 * HEURE - 1);
    expect((await demanderAdresse('comptable', autre)).statut).toBe(409);
    await attendre(1);
    expect((await demanderAdresse('comptable', autre)).statut).toBe(202);
  });

  it('leaves the contact address alone where it is another one', async () => {
    const { id } = monde.personnes.agente;
    await lignes(deps, `UPDATE utilisateur SET courriel_contact = 'Helene@ailleurs.example' WHERE id = $1`, [id]);
    const nouvelle = adresseNeuve();
    await demanderAdresse('agente', nouvelle);
    expect((await confirmerPar(await lien(nouvelle), MOT_DE_PASSE_ESSAI)).statut).toBe(204);
    expect(await compte(nouvelle)).toMatchObject({ courriel_contact: 'Helene@ailleurs.example' });
    // Confirmed in a browser where nobody was signed in: no session is left.
    expect((await demander('agente', 'GET', '/api/compte/moi')).statut).toBe(401);
  });

  it('mistyped gives whoever reads that mailbox nothing: the account is not named, and its password is asked', async () => {
    const { courriel: ancienne, id, jeton: siens } = monde.personnes.lectriceStructures;
    const nouvelle = adresseNeuve();
    await demanderAdresse('lectriceStructures', nouvelle);
    const { jeton, texte } = await courriel(nouvelle, /Confirmez votre nouvelle/);
    expect(texte).toContain('Bonjour,');
    expect(texte).not.toContain('Odile');
    const consulter = async (session: string) => (await poster('liens/consultation', { jeton }, { session })).corps;
    const tu = { etat: 'VALABLE', usage: 'ADRESSE', titulaire: null, adresse: nouvelle };
    expect(await consulter('')).toEqual(tu);
    const unAutre = monde.personnes.artisan;
    expect(await consulter(unAutre.jeton)).toEqual(tu);
    expect(await consulter(siens)).toMatchObject({ titulaire: { courrielConnexion: ancienne } });
    for (const session of [undefined, unAutre.jeton])
      expect(await confirmer(jeton, session)).toMatchObject({ statut: 422, corps: { code: 'MOT_DE_PASSE_ATTENDU' } });
    expect(await compte(ancienne)).toMatchObject({ id });
    const faux = await confirmerPar(jeton, 'pas le bon mot de passe', { session: unAutre.jeton });
    expect(faux).toMatchObject({ statut: 422, corps: { code: 'MOT_DE_PASSE_FAUX' } });
    // A session that has ended is none.
    await lignes(deps, 'UPDATE session SET expire_le = $1 WHERE utilisateur_id = $2', [horloge.maintenant(), id]);
    expect(await confirmer(jeton, siens)).toMatchObject({ corps: { code: 'MOT_DE_PASSE_ATTENDU' } });
    expect(await consulter(siens)).toEqual(tu);
    expect((await confirmerPar(jeton, MOT_DE_PASSE_ESSAI)).statut).toBe(204);
    expect(await compte(nouvelle)).toMatchObject({ id });
  });

  it('counts wrong passwords with those of signing in: one lock-out for both', async () => {
    const { courriel: ancienne, id } = monde.personnes.agenteVoirie;
    const nouvelle = adresseNeuve();
    await demanderAdresse('agenteVoirie', nouvelle);
    const jeton = await lien(nouvelle);
    for (let n = 1; n < ECHECS_MAX; n++) expect((await confirmerPar(jeton, 'pas le bon')).statut).toBe(422);
    expect((await connecter(ancienne, 'pas le bon')).statut).toBe(401);
    for (const r of [await connecter(ancienne, MOT_DE_PASSE_ESSAI), await confirmerPar(jeton, MOT_DE_PASSE_ESSAI)])
      expect(r).toMatchObject({ statut: 429, corps: { code: 'CONNEXION_BLOQUEE' } });
    expect(await compte(ancienne)).toMatchObject({ id });
    await attendre(HEURE);
    expect((await connecter(ancienne, MOT_DE_PASSE_ESSAI)).statut).toBe(200);
  });

  it('that has an account is told to its mailbox alone', async () => {
    const prise = monde.personnes.artisan.courriel;
    expect(await demanderAdresse('consultante', prise)).toMatchObject({
      statut: 202,
      corps: { etat: 'COURRIEL_ENVOYE' },
    });
    expect((await courriel(prise, /déjà un compte/)).jeton).toBe('');
  });

  it('that got an account meanwhile is refused, and nothing is changed', async () => {
    const { courriel: ancienne, id } = monde.personnes.cabinet;
    const nouvelle = adresseNeuve();
    await demanderAdresse('cabinet', nouvelle);
    const jeton = (await courriel(nouvelle, /Confirm your new/)).jeton;
    await e.inscrire(nouvelle);
    const session = monde.personnes.cabinet.jeton;
    expect(await confirmer(jeton, session)).toMatchObject({ statut: 409, corps: { code: 'ADRESSE_PRISE' } });
    expect(await compte(ancienne)).toMatchObject({ id });
  });

  it('by a late link is asked for again by itself, while the request lasts', async () => {
    const nouvelle = adresseNeuve();
    await demanderAdresse('lecteur', nouvelle);
    const jeton = await lien(nouvelle);
    await attendre(HEURE);
    expect(await confirmer(jeton)).toMatchObject({ statut: 410, corps: { code: 'LIEN_EXPIRE' } });
    expect((await poster('liens/renvoi', { jeton })).statut).toBe(202);
    const neuf = await lien(nouvelle);
    await attendre(23 * HEURE);
    expect((await poster('liens/renvoi', { jeton: neuf })).statut).toBe(410);
  });

  it('once changed, links sent to the former one no longer work', async () => {
    const { courriel: ancienne } = monde.personnes.agentRegion;
    await e.oublier(ancienne);
    const oubli = (await courriel(ancienne, /autre mot de passe/)).jeton;
    const nouvelle = adresseNeuve();
    await demanderAdresse('agentRegion', nouvelle);
    expect((await confirmer(await lien(nouvelle), monde.personnes.agentRegion.jeton)).statut).toBe(204);
    expect((await poster('reinitialisation', { jeton: oubli, motDePasse: 'trois gaufres au sucre' })).statut).toBe(409);
  });

  it('is not changed here by who signs in at an identity provider', async () => {
    await attendre(0);
    await lignes(
      deps,
      `INSERT INTO identite_externe (emetteur, sujet, utilisateur_id, cree_le) VALUES ('https://idp.example', 's', $1, now())`,
      [monde.personnes.gestionnaire.id],
    );
    expect(await demanderAdresse('gestionnaire', adresseNeuve())).toMatchObject({ corps: { code: 'ADRESSE_EXTERNE' } });
  });

  it.each([
    ['the same', () => monde.personnes.isole.courriel, 422],
    ['no address', () => 'isole', 400],
    ['a line of its own', () => 'a@nouvelle.example\r\nBcc: b@c.example', 400],
  ])('is refused: %s', async (_, nouvelle, statut) => {
    await attendre(0);
    expect((await demanderAdresse('isole', nouvelle())).statut).toBe(statut);
  });
});
