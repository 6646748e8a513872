import { MOT_DE_PASSE_ESSAI, type NomPersonne } from '@orpheon/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { enTransaction } from '../../src/platform/base.ts';
import { ecrireCourriels } from '../../src/platform/courriels/courriel.repository.ts';
import { horlogeArretee } from '../appui/application.ts';
import { lignes } from '../facturation/appui.ts';
import { essaiDeCompte, MOT_DE_PASSE, SECRETE } from './appui.ts';

const MINUTE = 60_000;
const horloge = horlogeArretee('2026-03-02T09:00:00.000Z');
const e = await essaiDeCompte(horloge);
const { deps, monde, demander, poster, courriel, connecter, oublier } = e;
const { manuela, comptable, isole } = monde.personnes;

beforeEach(() => lignes(deps, 'DELETE FROM compteur_demande'));

const lienPour = async (adresse: string): Promise<string> => {
  expect((await oublier(adresse)).statut).toBe(202);
  return (await courriel(adresse, /autre mot de passe/)).jeton;
};
const reinitialiser = (jeton: string, autres: object = {}) =>
  poster('reinitialisation', { jeton, motDePasse: MOT_DE_PASSE, ...autres });
const changer = (qui: NomPersonne, actuel: string, motDePasse: string) =>
  demander(qui, 'PUT', '/api/compte/mot-de-passe', { payload: { actuel, motDePasse } });
/** As somebody who has just proved who they are. */
const poserQuestion = async (qui: NomPersonne) => {
  await lignes(deps, 'UPDATE session SET confirmee_le = $1', [horloge.maintenant()]);
  return demander(qui, 'PUT', '/api/compte/question-secrete', { payload: SECRETE });
};
const ouvertes = async (id: string): Promise<number> =>
  (await lignes(deps, 'SELECT FROM session WHERE utilisateur_id = $1', [id])).length;

describe('a forgotten password', () => {
  it('is replaced by a link to the sign-in address, which ends every session and tells the person', async () => {
    expect((await connecter(manuela.courriel, MOT_DE_PASSE_ESSAI)).statut).toBe(200);
    const jeton = await lienPour(manuela.courriel.toUpperCase());
    expect((await reinitialiser(jeton)).statut).toBe(204);
    expect(await ouvertes(manuela.id)).toBe(0);
    expect(await lignes(deps, 'SELECT FROM appareil_de_confiance WHERE utilisateur_id = $1', [manuela.id])).toEqual([]);
    expect((await connecter(manuela.courriel, MOT_DE_PASSE_ESSAI)).statut).toBe(401);
    expect((await connecter(manuela.courriel, MOT_DE_PASSE)).statut).toBe(200);
    expect((await courriel(manuela.courriel, /mot de passe a été changé/)).texte).toContain('lien reçu');
    expect(await reinitialiser(jeton)).toMatchObject({ statut: 409, corps: { code: 'LIEN_UTILISE' } });
  });

  it('is answered in the same words for an address that nobody has, and by the same work', async () => {
    const ecrits = () =>
      lignes<{ courriels: number; audit: number }>(
        deps,
        `SELECT (SELECT count(*)::int FROM courriel) AS courriels, (SELECT count(*)::int FROM audit_entree) AS audit`,
      );
    const avant = await ecrits();
    const inconnu = await oublier('personne@essai.example');
    expect(inconnu).toMatchObject({ statut: 202, corps: { etat: 'COURRIEL_ENVOYE' } });
    expect((await oublier(comptable.courriel)).corps).toEqual(inconnu.corps);
    await courriel(comptable.courriel, /autre mot de passe/);
    // What was written came of the worker, later, for the one alone.
    const [apres, [debut]] = [await ecrits(), avant];
    expect(apres).toEqual([{ courriels: Number(debut?.courriels) + 1, audit: Number(debut?.audit) + 1 }]);
  });

  it('lifts the lock of the address: whoever guessed did not have its mailbox', async () => {
    for (let i = 0; i < 5; i++) await connecter(comptable.courriel, 'faux');
    expect((await connecter(comptable.courriel, MOT_DE_PASSE_ESSAI)).statut).toBe(429);
    expect((await reinitialiser(await lienPour(comptable.courriel))).statut).toBe(204);
    expect((await connecter(comptable.courriel, MOT_DE_PASSE)).statut).toBe(200);
  });

  it('works once, be it twice at the same moment, and within the hour', async () => {
    const jeton = await lienPour(isole.courriel);
    const ensemble = await Promise.all([reinitialiser(jeton), reinitialiser(jeton)]);
    expect(ensemble.map((r) => r.statut).sort()).toEqual([204, 409]);
    const tardif = await lienPour(isole.courriel);
    horloge.avancer(60 * MINUTE);
    expect(await reinitialiser(tardif)).toMatchObject({ statut: 410, corps: { code: 'LIEN_EXPIRE' } });
    expect((await poster('liens/renvoi', { jeton: tardif })).statut).toBe(202);
    const neuf = (await courriel(isole.courriel, /autre mot de passe/)).jeton;
    expect((await reinitialiser(neuf)).statut).toBe(204);
  });

  it('ends a sign-in that is half way: it began with the former one', async () => {
    const { id, courriel: adresse } = monde.personnes.isole;
    const enCours = () => lignes(deps, 'SELECT FROM connexion_en_cours WHERE utilisateur_id = $1', [id]);
    await lignes(
      deps,
      `INSERT INTO connexion_en_cours (jeton, utilisateur_id, cree_le, expire_le) VALUES ('half', $1, now(), now() + interval '1 day')`,
      [id],
    );
    expect((await reinitialiser(await lienPour(adresse), { motDePasse: 'quatre gaufres sans sucre' })).statut).toBe(
      204,
    );
    expect(await enCours()).toEqual([]);
  });

  it('is not made for who signs in elsewhere: sent away there, they stay out here', async () => {
    const { id, courriel: adresse } = monde.personnes.ancien;
    await lignes(deps, 'UPDATE utilisateur SET mot_de_passe = NULL WHERE id = $1', [id]);
    await lignes(
      deps,
      `INSERT INTO identite_externe (emetteur, sujet, utilisateur_id, cree_le) VALUES ('https://idp.example', 's', $1, now())`,
      [id],
    );
    expect((await oublier(adresse)).statut).toBe(202);
    expect((await courriel(adresse, /pas de mot de passe/)).jeton).toBe('');
  });

  it('is not asked for without end by a late link', async () => {
    const jeton = await lienPour(isole.courriel);
    for (let i = 0; i < 5; i++) expect((await poster('liens/renvoi', { jeton })).statut).toBe(202);
    expect((await poster('liens/renvoi', { jeton })).statut).toBe(429);
  });
});

describe('the secret question', () => {
  it('is asked with the link: neither suffices alone, and accents or case do not matter', async () => {
    expect((await poserQuestion('agente')).statut).toBe(204);
    const { courriel: adresse } = monde.personnes.agente;
    await courriel(adresse, /question secrète/);
    const jeton = await lienPour(adresse);
    expect((await poster('liens/consultation', { jeton })).corps.titulaire.question).toBe(SECRETE.question);
    expect(await reinitialiser(jeton)).toMatchObject({ statut: 422, corps: { code: 'REPONSE_ATTENDUE' } });
    expect(await reinitialiser(jeton, { reponse: 'Mobylette' })).toMatchObject({
      statut: 422,
      corps: { code: 'REPONSE_FAUSSE', details: { reste: '4' } },
    });
    expect((await reinitialiser(jeton, { reponse: ' BECANE ! ' })).statut).toBe(204);
  });

  it('bears five answers a link, sent at once or not; then the link is spent', async () => {
    expect((await poserQuestion('lecteur')).statut).toBe(204);
    const { courriel: adresse, id } = monde.personnes.lecteur;
    const jeton = await lienPour(adresse);
    const essais = await Promise.all(
      Array.from({ length: 8 }, (_, i) => reinitialiser(jeton, { reponse: `Vélo numéro ${i}` })),
    );
    expect(essais.filter((r) => r.statut === 422)).toHaveLength(5);
    expect(essais.filter((r) => r.statut === 409)).toHaveLength(3);
    expect(await reinitialiser(jeton, { reponse: SECRETE.reponse })).toMatchObject({ statut: 409 });
    expect(
      await lignes(deps, `SELECT FROM audit_entree WHERE action = 'compte.reponse_fausse' AND objet_id = $1`, [id]),
    ).toHaveLength(5);
  });

  it('is not asked of who has a stronger second factor, which a reset leaves in place', async () => {
    expect((await poserQuestion('agentEcoles')).statut).toBe(204);
    const { courriel: adresse, id } = monde.personnes.agentEcoles;
    await lignes(
      deps,
      `INSERT INTO facteur_totp (utilisateur_id, secret_chiffre, cree_le, prouve_le) VALUES ($1, 'x', now(), now())`,
      [id],
    );
    const jeton = await lienPour(adresse);
    expect((await poster('liens/consultation', { jeton })).corps.titulaire.question).toBeNull();
    expect((await reinitialiser(jeton)).statut).toBe(204);
    expect(await lignes(deps, 'SELECT FROM facteur_totp WHERE utilisateur_id = $1', [id])).toHaveLength(1);
  });

  it('is not asked with a link that support sends, having made sure of the person', async () => {
    expect((await poserQuestion('agenteVoirie')).statut).toBe(204);
    const { courriel: adresse, id } = monde.personnes.agenteVoirie;
    await enTransaction(deps.base, (tx) =>
      ecrireCourriels(tx, deps, [
        { message: 'compte.oubli', utilisateurId: id, adresse, donnees: { envoyePar: 'SUPPORT' } },
      ]),
    );
    const { jeton } = await courriel(adresse, /autre mot de passe/);
    expect((await reinitialiser(jeton)).statut).toBe(204);
  });

  it('is not spent by a password that is refused, nor told by the database', async () => {
    expect((await poserQuestion('artisan')).statut).toBe(204);
    const jeton = await lienPour(monde.personnes.artisan.courriel);
    for (let i = 0; i < 6; i++)
      expect((await reinitialiser(jeton, { motDePasse: 'court', reponse: 'x' })).statut).toBe(422);
    expect((await reinitialiser(jeton, { reponse: SECRETE.reponse })).statut).toBe(204);
    const comptes = JSON.stringify(await lignes(deps, 'SELECT reponse_secrete FROM utilisateur'));
    expect(comptes).not.toMatch(/b[ée]cane/i);
  });
});

describe('a change of password', () => {
  it('needs the one in use, ends the other sessions and tells the person', async () => {
    const qui = 'agentRegion';
    const { courriel: adresse, id } = monde.personnes[qui];
    await connecter(adresse, MOT_DE_PASSE_ESSAI);
    expect(await ouvertes(id)).toBe(2);
    expect(await changer(qui, 'faux', MOT_DE_PASSE)).toMatchObject({
      statut: 422,
      corps: { code: 'MOT_DE_PASSE_FAUX' },
    });
    expect((await changer(qui, MOT_DE_PASSE_ESSAI, MOT_DE_PASSE)).statut).toBe(204);
    expect(await ouvertes(id)).toBe(1);
    expect((await demander(qui, 'GET', '/api/compte/moi')).statut).toBe(200);
    expect((await courriel(adresse, /mot de passe a été changé/)).texte).not.toContain('lien reçu');
    expect((await connecter(adresse, MOT_DE_PASSE)).statut).toBe(200);
    expect(await changer(qui, MOT_DE_PASSE, MOT_DE_PASSE)).toMatchObject({ corps: { code: 'MOT_DE_PASSE_INCHANGE' } });
  });

  it('knows the structures of the person', async () => {
    expect(await changer('gestionnaire', MOT_DE_PASSE_ESSAI, 'vive valmont les bains')).toMatchObject({
      statut: 422,
      corps: { code: 'MOT_DE_PASSE_PERSONNEL' },
    });
  });

  it('is not guessed from an open session', async () => {
    const essais = await Promise.all(
      Array.from({ length: 12 }, (_, i) => changer('cabinet', `faux ${i}`, MOT_DE_PASSE)),
    );
    expect(essais.map((r) => r.statut).filter((s) => s === 422)).toHaveLength(10);
    expect((await changer('cabinet', MOT_DE_PASSE_ESSAI, MOT_DE_PASSE)).statut).toBe(429);
    horloge.avancer(60 * MINUTE);
    await lignes(deps, `UPDATE session SET expire_le = now() + interval '1 year'`);
    expect((await changer('cabinet', MOT_DE_PASSE_ESSAI, MOT_DE_PASSE)).statut).toBe(204);
  });
});
