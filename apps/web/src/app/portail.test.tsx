import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MOT_DE_PASSE, ouvrirPortail, unePersonne, unServeur } from './essais/portail.tsx';

const { monde, serveur, remettre } = unServeur();
beforeAll(() => serveur.listen({ onUnhandledFrame: 'error' }));
afterEach(remettre);
afterAll(() => serveur.close());

const titre = (nom: string | RegExp) => screen.findByRole('heading', { level: 1, name: nom });
const bouton = (nom: string | RegExp) => screen.getByRole('button', { name: nom });

async function seConnecter(utilisateur: Awaited<ReturnType<typeof ouvrirPortail>>['utilisateur'], motDePasse: string) {
  await utilisateur.type(await screen.findByLabelText('Adresse électronique de connexion'), 'manuela@delices.example');
  await utilisateur.type(screen.getByLabelText('Mot de passe'), motDePasse);
  await utilisateur.keyboard('{Enter}');
}

describe('public home', () => {
  test('shows every domain, and says what is still to come', async () => {
    await ouvrirPortail('/');
    await titre('La facturation du secteur public');
    const domaines = screen.getByRole('region', { name: 'Tous les domaines' });
    for (const nom of ['Facturation', 'Organisation', 'Commande', 'Raccordement', 'Marché']) {
      expect(within(domaines).getByRole('link', { name: nom })).toBeTruthy();
    }
    expect(within(domaines).getAllByText('à venir').length).toBeGreaterThan(5);
    expect(within(domaines).queryByRole('link', { name: 'Engagements' })).toBeNull();
  });

  test('a demo account fills the form in one click', async () => {
    const { utilisateur } = await ouvrirPortail('/');
    await utilisateur.click(await screen.findByRole('button', { name: /Manuela Ferrand/ }));
    await utilisateur.click(within(screen.getByRole('complementary')).getByRole('button', { name: 'Se connecter' }));
    await titre('Bonjour Manuela');
  });

  test('English at one click, kept on this device and told to the server', async () => {
    const { utilisateur } = await ouvrirPortail('/');
    await utilisateur.click(await screen.findByRole('button', { name: 'English' }));
    await titre('Invoicing the public sector');
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('orpheon.langue')).toBe('en');
    await seConnecterEnAnglais(utilisateur);
    expect(monde.demandes.at(-1)).toMatchObject({ methode: 'POST', langue: 'en' });
  });

  const seConnecterEnAnglais = async (utilisateur: Awaited<ReturnType<typeof ouvrirPortail>>['utilisateur']) => {
    await utilisateur.type(screen.getByLabelText('Sign-in e-mail address'), 'a@b.fr');
    await utilisateur.type(screen.getByLabelText('Password'), 'x{Enter}');
    await screen.findByText('Adresse ou mot de passe incorrect.');
  };

  test('an unknown address gets a page with ways out', async () => {
    await ouvrirPortail('/nulle-part');
    await titre('Page introuvable');
    expect(screen.getByRole('link', { name: 'Revenir à l’accueil' })).toBeTruthy();
  });
});

describe('sign-in', () => {
  test('a page behind it sends there and back', async () => {
    const { utilisateur, adresse } = await ouvrirPortail('/compte/rattachements');
    await titre('Se connecter');
    expect(adresse()).toBe('/connexion');
    await seConnecter(utilisateur, MOT_DE_PASSE);
    const h1 = await titre(/Mes rattachements/);
    expect(adresse()).toBe('/compte/rattachements');
    await waitFor(() => expect(document.activeElement).toBe(h1));
    expect(document.title).toBe('Mes rattachements – Orphéon');
  });

  test('another site is no place to go back to', async () => {
    const { utilisateur, adresse } = await ouvrirPortail('/connexion?retour=%2F%2Fmalin.example%2Fx');
    await seConnecter(utilisateur, MOT_DE_PASSE);
    await titre('Bonjour Manuela');
    expect(adresse()).toBe('/');
  });

  test('empty fields are said beside them and in a summary that takes the focus; nothing is sent', async () => {
    const { utilisateur } = await ouvrirPortail('/connexion');
    await screen.findByLabelText('Mot de passe');
    await utilisateur.click(bouton('Se connecter'));
    const lien = screen.getByRole('link', { name: 'Saisissez votre mot de passe.' });
    expect(lien.getAttribute('href')).toBe(`#${screen.getByLabelText('Mot de passe').id}`);
    expect(screen.getByLabelText('Mot de passe').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement?.textContent).toContain('Corrigez ces points');
    expect(monde.demandes.some((d) => d.methode === 'POST')).toBe(false);
  });

  test('a wrong password gets the server’s sentence, with the focus, and the address stays', async () => {
    const { utilisateur } = await ouvrirPortail('/connexion');
    await seConnecter(utilisateur, 'faux');
    const alerte = await screen.findByRole('alert');
    expect(alerte.textContent).toBe('Adresse ou mot de passe incorrect.');
    await waitFor(() => expect(document.activeElement).toBe(alerte));
    expect(screen.getByLabelText<HTMLInputElement>('Adresse électronique de connexion').value).toBe(
      'manuela@delices.example',
    );
  });

  test('the password can be read over', async () => {
    const { utilisateur } = await ouvrirPortail('/connexion');
    const champ = await screen.findByLabelText<HTMLInputElement>('Mot de passe');
    expect(champ.type).toBe('password');
    expect(champ.autocomplete).toBe('current-password');
    await utilisateur.click(bouton('Afficher le mot de passe'));
    expect(champ.type).toBe('text');
  });

  test('signing out forgets the person', async () => {
    monde.connecte = true;
    const { utilisateur } = await ouvrirPortail('/compte');
    await titre('Mon compte');
    await utilisateur.click(bouton(/Manuela Ferrand/));
    await utilisateur.click(bouton('Se déconnecter'));
    await titre('La facturation du secteur public');
    expect(within(screen.getByRole('banner')).queryByText(/Ferrand/)).toBeNull();
    expect(screen.queryByLabelText('Structure affichée')).toBeNull();
  });
});

describe('signed in', () => {
  test('the menu offers what the person may use, no more', async () => {
    monde.connecte = true;
    const { utilisateur } = await ouvrirPortail('/');
    await titre('Bonjour Manuela');
    const menu = screen.getByRole('navigation', { name: 'Menu principal' });
    await utilisateur.click(within(menu).getByRole('button', { name: 'Facturation' }));
    expect(within(menu).getByRole('link', { name: 'Factures émises' })).toBeTruthy();
    expect(within(menu).queryByRole('link', { name: 'Factures reçues' })).toBeNull();
    await utilisateur.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('Facturation');
    expect(within(menu).queryByRole('link', { name: 'Factures émises' })).toBeNull();
  });

  test('what awaits me is a count that links to the ready-made list; nothing is not shown', async () => {
    monde.connecte = true;
    monde.compteurs = [
      { cle: 'EMISES_SUSPENDUES', nombre: 1, plafonne: false },
      { cle: 'EMISES_A_RECYCLER', nombre: 0, plafonne: false },
      { cle: 'RECUES_A_TRAITER', nombre: 1000, plafonne: true },
    ];
    await ouvrirPortail('/');
    const suspendue = await screen.findByRole('link', { name: /1\s*facture suspendue à compléter/ });
    expect(suspendue.getAttribute('href')).toBe('/facturation/factures-emises?statut=SUSPENDUE');
    const recues = screen.getByRole('link', { name: /factures reçues à traiter/ });
    expect(recues.textContent).toMatch(/^1\s000\+/);
    expect(recues.getAttribute('href')).toContain('statut=MISE_A_DISPOSITION&statut=PRISE_EN_COMPTE_DESTINATAIRE');
    expect(screen.queryByText(/à recycler/)).toBeNull();
  });

  test('the structure chosen is kept in the account and filters what is asked', async () => {
    monde.connecte = true;
    const { utilisateur } = await ouvrirPortail('/');
    await utilisateur.selectOptions(await screen.findByLabelText('Structure affichée'), 'Traiteur des Alpes');
    await waitFor(() => expect(monde.moi.preferences.structureId).toBe('2'));
    await waitFor(() => expect(monde.demandes.map((d) => d.chemin)).toContain('/api/accueil/attentes?structureId=2'));
  });

  test('a preference that is refused goes back to what it was', async () => {
    monde.connecte = true;
    serveur.use(
      http.patch('*/api/compte/moi', () => HttpResponse.json({ code: 'X', message: 'Refusé.' }, { status: 422 })),
    );
    const { utilisateur } = await ouvrirPortail('/compte');
    const interrupteur = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Événements de facturation/ });
    await utilisateur.click(interrupteur);
    await screen.findByText('Refusé.');
    expect(interrupteur.checked).toBe(true);
  });

  test('a session that expires asks for the password over the page, then does what was asked', async () => {
    monde.connecte = true;
    const { utilisateur } = await ouvrirPortail('/compte');
    const interrupteur = await screen.findByRole('checkbox', { name: /Événements de facturation/ });
    monde.connecte = false;
    await utilisateur.click(interrupteur);
    const dialogue = await screen.findByRole('dialog', { name: 'Votre session a expiré' });
    await utilisateur.type(within(dialogue).getByLabelText('Mot de passe'), `${MOT_DE_PASSE}{Enter}`);
    await screen.findByText('Préférence enregistrée.');
    expect(monde.moi.notifications.facturation).toBe(false);
    expect(screen.queryByRole('dialog', { name: 'Votre session a expiré' })).toBeNull();
  });

  test('giving up there leads to the sign-in, with the way back', async () => {
    monde.connecte = true;
    const { utilisateur, adresse } = await ouvrirPortail('/compte');
    const interrupteur = await screen.findByRole('checkbox', { name: /Événements de facturation/ });
    monde.connecte = false;
    await utilisateur.click(interrupteur);
    const dialogue = await screen.findByRole('dialog', { name: 'Votre session a expiré' });
    await utilisateur.click(within(dialogue).getByRole('button', { name: 'Se déconnecter' }));
    await titre('Se connecter');
    expect(adresse()).toBe('/connexion');
  });

  test('a server that does not answer is said once, above the page, and goes away by itself', async () => {
    monde.connecte = true;
    const { utilisateur } = await ouvrirPortail('/compte');
    await titre('Mon compte');
    serveur.use(http.patch('*/api/compte/moi', () => HttpResponse.error(), { once: true }));
    const interrupteur = await screen.findByRole('checkbox', { name: /Événements de facturation/ });
    await utilisateur.click(interrupteur);
    await screen.findByText(/Le portail ne répond pas\. Vérifiez votre connexion : ce que/);
    await utilisateur.click(interrupteur);
    await waitFor(() => expect(screen.queryByText(/ce que vous avez saisi reste/)).toBeNull());
  });
});

describe('keyboard', () => {
  test('"?" lists the keys, "/" goes to the search, and no key acts while one types', async () => {
    monde.connecte = true;
    const { utilisateur, adresse } = await ouvrirPortail('/compte');
    await titre('Mon compte');
    await utilisateur.keyboard('?');
    const aide = await screen.findByRole('dialog', { name: 'Raccourcis clavier' });
    expect(within(aide).getByText('Rechercher')).toBeTruthy();
    await utilisateur.click(within(aide).getByRole('button', { name: 'Fermer' }));
    await utilisateur.keyboard('/');
    const annuaire = await titre('Annuaire des structures publiques');
    await waitFor(() => expect(document.activeElement).toBe(annuaire));
    expect(adresse()).toBe('/organisation/structures-publiques');
    await utilisateur.keyboard('/');
    const champ = screen.getByRole<HTMLInputElement>('searchbox');
    expect(document.activeElement).toBe(champ);
    await utilisateur.keyboard('h?/');
    expect(champ.value).toBe('h?/');
    expect(adresse()).toBe('/organisation/structures-publiques');
    expect(screen.queryByRole('dialog', { name: 'Raccourcis clavier' })).toBeNull();
  });

  test('they can be switched off in the account', async () => {
    monde.connecte = true;
    monde.moi = unePersonne({ preferences: { theme: 'SYSTEME', raccourcis: false, structureId: null } });
    const { utilisateur, adresse } = await ouvrirPortail('/compte');
    await titre('Mon compte');
    await utilisateur.keyboard('/h?');
    expect(adresse()).toBe('/compte');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
