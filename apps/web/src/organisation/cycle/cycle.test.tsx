import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ouvrirPortail, unePersonne, unServeur } from '../../app/essais/portail.tsx';

const { monde, serveur, remettre } = unServeur();
beforeAll(() => serveur.listen({ onUnhandledFrame: 'error' }));
afterEach(remettre);
afterAll(() => serveur.close());

const PRINCIPALE = unePersonne({
  habilitations: [{ structureId: '1', serviceId: null, objet: 'ORGANISATION', niveau: 'MODIFICATION', mandatId: null }],
});
const PREVUE = {
  nature: 'DEMENAGEMENT',
  issue: 'IMMEDIATE',
  refus: null,
  entreprise: null,
  existante: null,
  aReprendre: { personnes: 3, services: 2, banque: 1, pieces: 4 },
};
const NOUVEAU = '12345678900020';

beforeEach(() => {
  monde.connecte = true;
  monde.moi = PRINCIPALE;
});

describe('a change of SIRET', () => {
  const servir = (prevue: object, recus: unknown[] = []) =>
    serveur.use(
      http.get('*/api/organisation/structures/1/succession', () => HttpResponse.json(prevue)),
      http.post('*/api/organisation/structures/1/succession', async ({ request }) => {
        recus.push(await request.json());
        return HttpResponse.json({ demandeId: '5' }, { status: 202 });
      }),
    );

  test('takes over everything but what is unticked, and says so before it is done', async () => {
    const recus: unknown[] = [];
    servir(PREVUE, recus);
    const { utilisateur } = await ouvrirPortail('/organisation/structures/1/changement-de-siret');
    await utilisateur.type(await screen.findByLabelText('Nouveau SIRET'), '123 456 789 00020');
    await screen.findByText(/Même SIREN/);
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Raison sociale').value).toBe('Les Délices de Savoie'),
    );
    await utilisateur.click(screen.getByRole('button', { name: 'Continuer' }));
    await utilisateur.click(await screen.findByRole('checkbox', { name: '1 compte bancaire' }));
    await utilisateur.click(screen.getByRole('button', { name: 'Continuer' }));
    expect(await screen.findByText('personnes et droits, services, pièces jointes, paramètres')).toBeDefined();
    expect(screen.getByText('comptes bancaires')).toBeDefined();
    await utilisateur.click(screen.getByRole('button', { name: 'Changer de SIRET' }));
    await screen.findByText('Votre demande est envoyée');
    expect(recus).toMatchObject([{ siret: NOUVEAU, reprises: ['personnes', 'services', 'pieces', 'parametres'] }]);
  });

  test('that is refused goes no further, and says why', async () => {
    servir({
      ...PREVUE,
      issue: null,
      refus: { code: 'SUCCESSEUR_D_AUTRUI', message: 'Le portail connaît déjà ce SIRET.' },
    });
    const { utilisateur } = await ouvrirPortail('/organisation/structures/1/changement-de-siret');
    await utilisateur.type(await screen.findByLabelText('Nouveau SIRET'), NOUVEAU);
    await screen.findByText('Le portail connaît déjà ce SIRET.');
    await utilisateur.click(screen.getByRole('button', { name: 'Continuer' }));
    expect(screen.getByLabelText('Nouveau SIRET').getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('to a structure that is there already offers neither its accounts nor its parameters', async () => {
    const existante = {
      id: '2',
      typeIdentifiant: 'SIRET',
      identifiant: NOUVEAU,
      raisonSociale: 'Traiteur',
      publique: false,
    };
    servir({ ...PREVUE, existante });
    const { utilisateur } = await ouvrirPortail('/organisation/structures/1/changement-de-siret');
    await utilisateur.type(await screen.findByLabelText('Nouveau SIRET'), NOUVEAU);
    await screen.findByText(/celui de Traiteur/);
    expect(screen.queryByLabelText('Raison sociale')).toBeNull();
    await utilisateur.click(screen.getByRole('button', { name: 'Continuer' }));
    expect((await screen.findAllByRole('checkbox')).length).toBe(3);
  });
});

describe('closing a structure', () => {
  const BILAN = { facturesEmises: 0, facturesRecues: 0, brouillons: 2, demandes: 1, personnes: 1 };

  const servirBilan = (recus: unknown[]) =>
    serveur.use(
      http.get('*/api/organisation/structures/1/fermeture', () => HttpResponse.json(BILAN)),
      http.post('*/api/organisation/structures/1/fermeture', async ({ request }) => {
        recus.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );

  test('tells what is under way, and waits for a reason and the very identifier', async () => {
    const recus: unknown[] = [];
    servirBilan(recus);
    const { utilisateur } = await ouvrirPortail('/organisation/structures/1/fermeture');
    await screen.findByText(/2 brouillons : ils restent lisibles/);
    expect(screen.getByText('Aucune facture émise en cours.')).toBeDefined();
    await utilisateur.type(screen.getByLabelText('Identifiant de la structure'), '999');
    await utilisateur.click(screen.getByRole('button', { name: 'Fermer la structure' }));
    expect(screen.getAllByText('Indiquez le motif.').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Ce n’est pas l’identifiant de cette structure.').length).toBeGreaterThan(0);
    expect(recus).toEqual([]);
  });

  test('is done once both are there, however the identifier is spaced', async () => {
    const recus: unknown[] = [];
    servirBilan(recus);
    const { utilisateur } = await ouvrirPortail('/organisation/structures/1/fermeture');
    await utilisateur.type(await screen.findByLabelText('Motif'), 'Cessation');
    await utilisateur.type(screen.getByLabelText('Identifiant de la structure'), '123 456 789 00012');
    await utilisateur.click(screen.getByRole('button', { name: 'Fermer la structure' }));
    await waitFor(() => expect(recus).toEqual([{ motif: 'Cessation', identifiant: '123 456 789 00012' }]));
  });
});
