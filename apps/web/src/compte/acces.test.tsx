import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ouvrirPortail, unePersonne, unServeur } from '../app/essais/portail.tsx';
import type { Reponse } from '../shared/api/types.ts';

const { monde, serveur, remettre } = unServeur();
beforeAll(() => serveur.listen({ onUnhandledFrame: 'error' }));
afterEach(remettre);
afterAll(() => serveur.close());

const titre = (nom: string | RegExp) => screen.findByRole('heading', { level: 1, name: nom });

describe('conditions of use that have changed', () => {
  test('stand in place of a page behind the sign-in until they are accepted, and not over those they are read on', async () => {
    monde.connecte = true;
    monde.moi = unePersonne({ conditionsAcceptees: false });
    let acceptees: unknown = null;
    serveur.use(
      http.post('*/api/compte/conditions', async ({ request }) => {
        acceptees = await request.json();
        monde.moi = unePersonne();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { utilisateur, adresse } = await ouvrirPortail('/compte/habilitations');
    await titre('Conditions d’utilisation à accepter');
    await utilisateur.click(screen.getByRole('button', { name: 'Accepter et continuer' }));
    expect(acceptees).toBeNull();
    expect(screen.getByRole('link', { name: /Acceptez les conditions/ })).toBeTruthy();
    await utilisateur.click(screen.getByRole('checkbox', { name: /J’ai lu et j’accepte/ }));
    await utilisateur.click(screen.getByRole('button', { name: 'Accepter et continuer' }));
    await titre(/Mes habilitations/);
    expect(acceptees).toEqual({ version: expect.stringMatching(/^\d{4}-\d\d$/) });
    expect(adresse()).toBe('/compte/habilitations');
  });
});

describe('a one-time link', () => {
  const JETON = 'j'.repeat(43);
  const titulaire = {
    prenom: 'Ambre',
    nom: 'Delorme',
    courrielConnexion: 'ambre@nouvelle.example',
    courrielContact: 'ambre@nouvelle.example',
    question: null,
  };
  const ouvrir = (lien: Partial<Reponse<'LienConsulte'>>) => {
    const consulte = { etat: 'VALABLE', usage: 'REINITIALISATION', titulaire: null, adresse: null, ...lien };
    serveur.use(http.post('*/api/compte/liens/consultation', () => HttpResponse.json(consulte)));
    return ouvrirPortail(`/reinitialisation#${JETON}`);
  };

  test('that was used says so, and to who is signed in that it is done', async () => {
    await ouvrir({ etat: 'UTILISE' });
    await titre('Ce lien a déjà servi');
    expect(screen.getByRole('link', { name: 'Mot de passe oublié' })).toBeTruthy();
  });

  test('of somebody else asks who is signed in to sign out first, then goes on', async () => {
    monde.connecte = true;
    const { utilisateur } = await ouvrir({ titulaire });
    await titre('Ce lien est celui d’un autre compte');
    expect(screen.getByText(/Manuela Ferrand, et ce lien est celui de Ambre Delorme/)).toBeTruthy();
    await utilisateur.click(screen.getByRole('button', { name: 'Se déconnecter et continuer' }));
    await titre('Choisir un autre mot de passe');
  });

  test('that confirms an address asks who is not signed in for the password, and shows the new address alone', async () => {
    const recus: unknown[] = [];
    serveur.use(
      http.post('*/api/compte/adresse-de-connexion/confirmation', async ({ request }) => {
        recus.push(await request.json());
        return recus.length === 1
          ? HttpResponse.json({ code: 'MOT_DE_PASSE_FAUX', message: 'Mot de passe incorrect.' }, { status: 422 })
          : new HttpResponse(null, { status: 204 });
      }),
    );
    const { utilisateur } = await ouvrir({ usage: 'ADRESSE', adresse: 'ambre.delorme@nouvelle.example' });
    await titre('Confirmer votre adresse de connexion');
    expect(screen.getByText('ambre.delorme@nouvelle.example')).toBeTruthy();
    expect(screen.queryByText('Compte de')).toBeNull();
    const confirmer = () => utilisateur.click(screen.getByRole('button', { name: 'Confirmer le changement' }));
    await confirmer();
    expect(screen.getByRole('link', { name: 'Saisissez votre mot de passe.' })).toBeTruthy();
    await utilisateur.type(screen.getByLabelText('Mot de passe'), 'faux');
    await confirmer();
    expect(await screen.findByRole('link', { name: 'Mot de passe incorrect.' })).toBeTruthy();
    await confirmer();
    await titre('Votre adresse de connexion a changé');
    expect(screen.getByRole('main').textContent).toContain('Connectez-vous désormais');
    expect(recus).toEqual([1, 2].map(() => ({ jeton: JETON, motDePasse: 'faux' })));
  });

  test('that confirms an address asks nothing more of who is signed in, unless the session ended meanwhile', async () => {
    monde.connecte = true;
    serveur.use(
      http.post('*/api/compte/adresse-de-connexion/confirmation', () =>
        HttpResponse.json({ code: 'MOT_DE_PASSE_ATTENDU', message: 'Mot de passe attendu.' }, { status: 422 }),
      ),
    );
    const { utilisateur } = await ouvrir({ usage: 'ADRESSE', adresse: 'ambre.delorme@nouvelle.example', titulaire });
    await titre('Confirmer votre adresse de connexion');
    expect(screen.getByText('Ambre Delorme')).toBeTruthy();
    expect(screen.queryByLabelText('Mot de passe')).toBeNull();
    await utilisateur.click(screen.getByRole('button', { name: 'Confirmer le changement' }));
    expect(await screen.findByLabelText('Mot de passe')).toBeTruthy();
  });

  test('that came too late is sent again at one click', async () => {
    serveur.use(
      http.post('*/api/compte/liens/renvoi', () => HttpResponse.json({ etat: 'COURRIEL_ENVOYE' }, { status: 202 })),
    );
    const { utilisateur } = await ouvrir({ etat: 'EXPIRE' });
    await titre('Ce lien a expiré');
    await utilisateur.click(screen.getByRole('button', { name: 'Recevoir un autre lien' }));
    await titre('Regardez vos courriels');
  });

  test('that was cut by the mail program says how to copy it', async () => {
    await ouvrirPortail('/activation#trop-court');
    await titre('Ce lien n’est pas valable');
  });
});
