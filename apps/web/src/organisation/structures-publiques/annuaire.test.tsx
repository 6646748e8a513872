import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ouvrirPortail, unServeur } from '../../app/essais/portail.tsx';
import type { StructureDetaillee, StructurePublique } from './structures-publiques.queries.ts';

const { serveur, remettre } = unServeur();
beforeAll(() => serveur.listen({ onUnhandledFrame: 'error' }));
afterEach(remettre);
afterAll(() => serveur.close());

const uneStructure = (
  id: string,
  raisonSociale: string,
  change: Partial<StructurePublique> = {},
): StructurePublique => ({
  id,
  typeIdentifiant: 'SIRET',
  identifiant: '21740012300011',
  raisonSociale,
  libelle: null,
  codePostal: '74000',
  ville: 'Valmont',
  active: true,
  serviceObligatoire: false,
  engagementObligatoire: false,
  serviceOuEngagement: false,
  miseEnPaiementNonCommuniquee: false,
  fermeeLe: null,
  successeur: null,
  ...change,
});

const VALMONT = uneStructure('1', 'Commune de Valmont', { engagementObligatoire: true });
const HOPITAL = uneStructure('2', 'Hôpital des Trois-Vallées', { serviceOuEngagement: true });
const UNIVERSITE = uneStructure('3', 'Université de Haute-Savoie');

/** A directory of three, two a page. */
function servirAnnuaire() {
  serveur.use(
    http.get('*/api/organisation/structures-publiques', ({ request }) => {
      const params = new URL(request.url).searchParams;
      const texte = (params.get('texte') ?? '').toLowerCase();
      const texteCorrige = texte === 'valmnot' ? 'valmont' : null;
      const trouvees = [VALMONT, HOPITAL, UNIVERSITE].filter((s) =>
        s.raisonSociale.toLowerCase().includes(texteCorrige ?? texte),
      );
      const debut = params.get('curseur') === 'suite' ? 2 : 0;
      return HttpResponse.json({
        elements: trouvees.slice(debut, debut + 2),
        curseurSuivant: trouvees.length > debut + 2 ? 'suite' : null,
        rechercheIncomplete: false,
        texteCorrige,
      });
    }),
  );
}

const lignes = () => screen.queryAllByRole('row').length - 1;
const foyer = () => document.activeElement?.textContent;

describe('directory', () => {
  test('says what it looked for in place of a mistyped word, and gives itself whole', async () => {
    servirAnnuaire();
    const { utilisateur } = await ouvrirPortail('/organisation/structures-publiques?texte=valmnot');
    expect(await screen.findByText(/Rien pour « valmnot »\. Voici ce qui répond à « valmont »/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Commune de Valmont' })).toBeDefined();
    await utilisateur.click(screen.getByRole('button', { name: 'Télécharger l’annuaire' }));
    const lien = screen.getByRole('link', { name: 'XML' });
    expect(lien.getAttribute('href')).toBe('/api/organisation/annuaire?format=xml');
  });

  test('is open to all, comes page by page, and says what each demands', async () => {
    servirAnnuaire();
    const { utilisateur } = await ouvrirPortail('/organisation/structures-publiques');
    const ligne = await screen.findByRole('row', { name: /Commune de Valmont/ });
    expect(within(ligne).getByText('217 400 123 00011')).toBeTruthy();
    expect(within(ligne).getByText('Numéro d’engagement')).toBeTruthy();
    expect(lignes()).toBe(2);
    await utilisateur.click(screen.getByRole('button', { name: 'Afficher la suite' }));
    await waitFor(() => expect(lignes()).toBe(3));
    expect(screen.getByText('3 éléments affichés')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Afficher la suite' })).toBeNull();
  });

  test('searches as one types, and the search is the page’s address', async () => {
    servirAnnuaire();
    const { utilisateur } = await ouvrirPortail('/organisation/structures-publiques?texte=valmont');
    await screen.findByRole('link', { name: 'Commune de Valmont' });
    expect(lignes()).toBe(1);
    const champ = screen.getByRole<HTMLInputElement>('searchbox');
    expect(champ.value).toBe('valmont');
    await utilisateur.clear(champ);
    await utilisateur.type(champ, 'hôpital');
    await screen.findByRole('link', { name: 'Hôpital des Trois-Vallées' });
    expect(lignes()).toBe(1);
  });

  test('nothing found says what to try', async () => {
    servirAnnuaire();
    await ouvrirPortail('/organisation/structures-publiques?texte=zzz');
    await screen.findByRole('heading', { name: 'Aucune structure ne correspond' });
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('a failure is said, with its incident, and can be tried again', async () => {
    serveur.use(
      http.get(
        '*/api/organisation/structures-publiques',
        () => HttpResponse.json({ code: 'X', message: 'Cela n’a pas marché.', incident: 'INC-42' }, { status: 422 }),
        { once: true },
      ),
    );
    const { utilisateur } = await ouvrirPortail('/organisation/structures-publiques');
    const alerte = await screen.findByRole('alert');
    expect(alerte.textContent).toContain('Cela n’a pas marché.');
    expect(alerte.textContent).toContain('INC-42');
    servirAnnuaire();
    await utilisateur.click(within(alerte).getByRole('button', { name: 'Réessayer' }));
    await screen.findByRole('link', { name: 'Commune de Valmont' });
  });

  test('j and k go from row to row', async () => {
    servirAnnuaire();
    const { utilisateur } = await ouvrirPortail('/organisation/structures-publiques');
    await screen.findByRole('link', { name: 'Commune de Valmont' });
    await utilisateur.keyboard('j');
    expect(foyer()).toBe('Commune de Valmont');
    await utilisateur.keyboard('j');
    expect(foyer()).toBe('Hôpital des Trois-Vallées');
    await utilisateur.keyboard('jjk');
    expect(foyer()).toBe('Commune de Valmont');
  });
});

describe('a structure', () => {
  const detaillee = (s: StructurePublique, services: StructureDetaillee['services'] = []): StructureDetaillee => ({
    ...s,
    services,
  });

  test('tells in plain words what its invoices must carry, and its active services', async () => {
    serveur.use(
      http.get('*/api/organisation/structures-publiques/2', () =>
        HttpResponse.json(
          detaillee({ ...HOPITAL, miseEnPaiementNonCommuniquee: true }, [
            {
              id: '9',
              code: 'CUISINE',
              nom: 'Cuisine centrale',
              debutValidite: null,
              finValidite: '2027-12-31',
              engagementObligatoire: true,
              parDefaut: false,
            },
          ]),
        ),
      ),
    );
    await ouvrirPortail('/organisation/structures-publiques/2');
    await screen.findByRole('heading', { level: 1, name: 'Hôpital des Trois-Vallées' });
    expect(screen.getByText(/l’un des deux suffit/)).toBeTruthy();
    expect(screen.getByText(/ne communique pas la mise en paiement/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: '1 service actif' })).toBeTruthy();
    const ligne = screen.getByRole('row', { name: /Cuisine centrale/ });
    expect(ligne.textContent).toContain('31/12/2027');
    expect(within(ligne).getByRole('button', { name: 'Copier le code CUISINE' })).toBeTruthy();
  });

  test('that was replaced says since when, and leads to the one that takes its place', async () => {
    const successeur = { id: '3', identifiant: UNIVERSITE.identifiant, raisonSociale: UNIVERSITE.raisonSociale };
    serveur.use(
      http.get('*/api/organisation/structures-publiques/2', () =>
        HttpResponse.json(detaillee({ ...HOPITAL, active: false, fermeeLe: '2026-03-01', successeur })),
      ),
    );
    await ouvrirPortail('/organisation/structures-publiques/2');
    await screen.findByText('Fermée depuis le 01/03/2026');
    const lien = screen.getByRole('link', { name: 'Université de Haute-Savoie' });
    expect(lien.getAttribute('href')).toBe('/organisation/structures-publiques/3');
  });

  test('that does not exist is a page not found', async () => {
    serveur.use(
      http.get('*/api/organisation/structures-publiques/99', () =>
        HttpResponse.json({ code: 'INTROUVABLE', message: 'x' }, { status: 404 }),
      ),
    );
    await ouvrirPortail('/organisation/structures-publiques/99');
    await screen.findByRole('heading', { level: 1, name: 'Page introuvable' });
  });
});
