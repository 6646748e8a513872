import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ouvrirPortail, unePersonne, unServeur } from '../../app/essais/portail.tsx';
import type { ApplicationDeStructure } from './applications.queries.ts';

const { monde, serveur, remettre } = unServeur();
beforeAll(() => serveur.listen({ onUnhandledFrame: 'error' }));
afterEach(remettre);
afterAll(() => serveur.close());

const GESTIONNAIRE = unePersonne({
  habilitations: [{ structureId: '1', serviceId: null, objet: 'ORGANISATION', niveau: 'MODIFICATION', mandatId: null }],
});
const une = (change: Partial<ApplicationDeStructure>): ApplicationDeStructure => ({
  application: 'FACTURES_EMISES',
  ouverte: true,
  fermable: true,
  depuis: null,
  personnes: 2,
  enCours: null,
  ...change,
});

describe('the applications of a structure', () => {
  let elements: ApplicationDeStructure[];
  let demandes: unknown[];
  beforeEach(() => {
    monde.connecte = true;
    monde.moi = GESTIONNAIRE;
    demandes = [];
    elements = [
      une({ application: 'STRUCTURES', fermable: false }),
      une({ enCours: 3 }),
      une({
        application: 'ENGAGEMENTS',
        ouverte: false,
        depuis: { instant: '2026-03-02T09:00:00.000Z', auteur: 'Sylvie Carpentier' },
      }),
    ];
    serveur.use(
      http.get('*/api/organisation/structures/1/applications', () => HttpResponse.json({ elements, modifiable: true })),
      http.put('*/api/organisation/structures/1/applications/:application', async ({ request, params }) => {
        const { ouverte } = (await request.json()) as { ouverte: boolean };
        demandes.push([params.application, ouverte]);
        elements = elements.map((a) => (a.application === params.application ? { ...a, ouverte } : a));
        return HttpResponse.json({ elements, modifiable: true });
      }),
    );
  });
  const ligne = async (nom: string) => {
    const titre = await screen.findByRole('heading', { name: new RegExp(nom) });
    const li = titre.closest('li');
    if (!li) throw new Error('no row');
    return within(li);
  };

  test('opens one at a click, and says to whom it may be given', async () => {
    const { utilisateur } = await ouvrirPortail('/organisation/structures/1/applications');
    const engagements = await ligne('Engagements');
    expect(engagements.getByText(/Fermée par Sylvie Carpentier/)).toBeTruthy();
    expect(engagements.queryByRole('link')).toBeNull();
    await utilisateur.click(engagements.getByRole('button', { name: 'Ouvrir Engagements' }));
    await waitFor(() => expect(demandes).toEqual([['ENGAGEMENTS', true]]));
    const donner = await engagements.findByRole('link', { name: /La donner à….: Engagements/ });
    expect(donner.getAttribute('href')).toBe('/organisation/structures/1/utilisateurs?vue=matrice');
  });

  test('asks before it closes one, and tells what is under way and who loses it', async () => {
    const { utilisateur } = await ouvrirPortail('/organisation/structures/1/applications');
    const emises = await ligne('Factures émises');
    await utilisateur.click(emises.getByRole('button', { name: 'Fermer Factures émises…' }));
    const dialogue = within(await screen.findByRole('dialog'));
    expect(dialogue.getByText('3 factures y sont en cours.')).toBeTruthy();
    expect(dialogue.getByText(/2 personnes y tiennent un profil/)).toBeTruthy();
    expect(demandes).toEqual([]);
    await utilisateur.click(dialogue.getByRole('button', { name: 'Fermer l’application' }));
    await waitFor(() => expect(demandes).toEqual([['FACTURES_EMISES', false]]));
    expect(await emises.findByRole('button', { name: 'Ouvrir Factures émises' })).toBeTruthy();
  });

  test('offers nothing on the one that never closes', async () => {
    await ouvrirPortail('/organisation/structures/1/applications');
    const structures = await ligne('Structures');
    expect(structures.queryByRole('button')).toBeNull();
    expect(structures.getByText(/Toujours ouverte/)).toBeTruthy();
  });
});

describe('a page of an application that the structure has closed', () => {
  const fermer = (objet: 'ORGANISATION' | 'SUIVI_DES_FLUX') => {
    monde.connecte = true;
    const { structures } = GESTIONNAIRE;
    monde.moi = unePersonne({
      structures: structures.map((s) => ({ ...s, applicationsFermees: s.id === '1' ? ['FACTURES_EMISES'] : [] })),
      habilitations: [
        {
          structureId: '1',
          serviceId: null,
          objet,
          niveau: 'MODIFICATION',
          mandatId: null,
          fermees: ['FACTURES_EMISES'],
        },
        {
          structureId: '1',
          serviceId: null,
          objet: 'FACTURES_EMISES',
          niveau: 'MODIFICATION',
          mandatId: null,
          fermees: ['FACTURES_EMISES'],
        },
      ],
    });
  };

  test('says so, and who can open it', async () => {
    fermer('SUIVI_DES_FLUX');
    await ouvrirPortail('/facturation/factures-emises');
    expect(await screen.findByRole('heading', { name: /Factures émises.» n’est pas ouverte/ })).toBeTruthy();
    expect(screen.getByText(/Les Délices de Savoie n’a pas ouvert/).textContent).toContain(
      'Manuela Ferrand, gestionnaire principal, peut l’ouvrir.',
    );
  });

  test('leads a manager to where they open it', async () => {
    fermer('ORGANISATION');
    await ouvrirPortail('/facturation/factures-emises');
    const ouvrir = await screen.findByRole('link', { name: 'Ouvrir l’application' });
    expect(ouvrir.getAttribute('href')).toBe('/organisation/structures/1/applications');
  });
});
