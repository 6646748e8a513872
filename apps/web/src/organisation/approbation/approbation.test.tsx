import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ouvrirPortail, unePersonne, unServeur } from '../../app/essais/portail.tsx';

const { monde, serveur, remettre } = unServeur();
beforeAll(() => serveur.listen({ onUnhandledFrame: 'error' }));
afterEach(remettre);
afterAll(() => serveur.close());

const GESTIONNAIRE = {
  ...unePersonne({
    habilitations: [
      { structureId: '1', serviceId: null, objet: 'ORGANISATION', niveau: 'MODIFICATION', mandatId: null },
    ],
  }),
  aApprouver: 2,
};
const uneDemande = (id: string, prenom: string) => ({
  id,
  nature: 'RATTACHEMENT',
  statut: 'EN_ATTENTE',
  structure: {
    id: '1',
    typeIdentifiant: 'SIRET',
    identifiant: '1',
    raisonSociale: 'Commune de Valmont',
    publique: true,
  },
  service: null,
  message: 'Bonjour',
  motif: null,
  faits: {},
  demandeeLe: '2026-03-02T09:00:00.000Z',
  decideeLe: null,
  version: 1,
  demandeur: { id: `9${id}`, prenom, nom: 'Costa', courriel: `${prenom}@essai.example` },
  deMoi: false,
});

describe('Approbation', () => {
  test('answers several together, and says of each that was not done why', async () => {
    monde.connecte = true;
    monde.moi = GESTIONNAIRE;
    let restantes = [uneDemande('1', 'Nadia'), uneDemande('2', 'Omar')];
    const recus: unknown[] = [];
    serveur.use(
      http.get('*/api/organisation/approbations', () =>
        HttpResponse.json({ elements: restantes, curseurSuivant: null, rechercheIncomplete: false }),
      ),
      http.post('*/api/organisation/approbations', async ({ request }) => {
        recus.push(await request.json());
        restantes = [];
        const message = 'Sylvie Carpentier a déjà approuvé cette demande.';
        return HttpResponse.json({
          resultats: [
            { id: '1', fait: true, code: null, message: null },
            { id: '2', fait: false, code: 'DEMANDE_DEJA_APPROUVEE', message },
          ],
        });
      }),
    );
    const { utilisateur } = await ouvrirPortail('/organisation/approbation');
    await screen.findByRole('row', { name: /Nadia Costa/ });
    for (const case_ of screen.getAllByRole('checkbox').slice(1)) await utilisateur.click(case_);
    const barre = screen.getByRole('region', { name: 'Lignes cochées' });
    await utilisateur.click(within(barre).getByRole('button', { name: 'Refuser…' }));
    const dialogue = await screen.findByRole('dialog');
    await utilisateur.click(within(dialogue).getByRole('button', { name: 'Refuser' }));
    expect(within(dialogue).getByText('Indiquez le motif du refus.')).toBeTruthy();
    expect(recus).toEqual([]);
    await utilisateur.type(within(dialogue).getByLabelText('Motif du refus'), 'Inconnu');
    await utilisateur.click(within(dialogue).getByRole('button', { name: 'Refuser' }));
    await screen.findByText(/Omar Costa : Sylvie Carpentier a déjà approuvé cette demande\./);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(recus).toEqual([
      {
        decision: 'REFUSER',
        motif: 'Inconnu',
        demandes: [
          { id: '1', version: 1 },
          { id: '2', version: 1 },
        ],
      },
    ]);
    await screen.findByText('Rien n’attend votre réponse');
  });

  test('is told to ask for the profile to who does not hold it', async () => {
    monde.connecte = true;
    await ouvrirPortail('/organisation/approbation');
    await screen.findByRole('heading', { level: 1, name: 'Accès non autorisé' });
    expect(screen.queryByRole('table')).toBeNull();
  });
});
