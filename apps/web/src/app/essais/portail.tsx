import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Reponse } from '../../shared/api/types.ts';
import { initialiserTextes } from '../../shared/i18n/i18n.ts';
import { creerRequetes } from '../../shared/requetes/requetes.ts';
import type { Moi } from '../../shared/session/moi.ts';
import { session } from '../../shared/session/session.ts';
import { routes } from '../routes.tsx';

export const MOT_DE_PASSE = 'correct cheval pile agrafe';

const CONFIGURATION: Reponse<'Configuration'> = {
  version: '0.1.0',
  environnement: 'DEMONSTRATION',
  contact: 'aide@exemple.fr',
  editeur: null,
  mentionsLegales: null,
  courriels: true,
  fournisseur: null,
  codeParCourriel: false,
  demo: {
    motDePasse: MOT_DE_PASSE,
    comptes: [
      {
        courriel: 'manuela@delices.example',
        nom: 'Manuela Ferrand',
        structure: 'Les Délices de Savoie',
        role: { fr: 'Tous les droits', en: 'Every right' },
      },
    ],
  },
};

const structure = (id: string, raisonSociale: string): Moi['structures'][number] => ({
  id,
  typeIdentifiant: 'SIRET',
  identifiant: '12345678900012',
  raisonSociale,
  publique: false,
  active: true,
  gestionnairePrincipal: true,
  gestionnaire: 'Manuela Ferrand',
  applicationsFermees: [],
});

/** Manuela, who issues invoices for two structures; overrides say what the test is about. */
export const unePersonne = (change: Partial<Moi> = {}): Moi => ({
  id: '7',
  courrielConnexion: 'manuela@delices.example',
  courrielContact: 'manuela@delices.example',
  nom: 'Ferrand',
  prenom: 'Manuela',
  langue: 'fr',
  preferences: { theme: 'SYSTEME', raccourcis: true, structureId: null },
  notifications: { facturation: true, organisation: true, hebdomadaire: false },
  derniereConnexion: null,
  support: false,
  conditionsAcceptees: true,
  structures: [structure('1', 'Les Délices de Savoie'), structure('2', 'Traiteur des Alpes')],
  habilitations: [
    { structureId: '1', serviceId: null, objet: 'FACTURES_EMISES', niveau: 'MODIFICATION', mandatId: null },
    { structureId: '1', serviceId: null, objet: 'SUIVI_DES_FLUX', niveau: 'CONSULTATION', mandatId: null },
  ],
  mandants: [],
  mandatsARepondre: [],
  aApprouver: 0,
  propositions: 0,
  aFaitDesDemandes: false,
  ...change,
});

/** What the server of a test knows, and what it was asked. */
export interface Monde {
  moi: Moi;
  connecte: boolean;
  compteurs: Reponse<'Attentes'>['compteurs'];
  readonly demandes: { readonly methode: string; readonly chemin: string; readonly langue: string | null }[];
}

const refus = (statut: number, code: string, message: string) =>
  HttpResponse.json({ code, message }, { status: statut });
const nonConnecte = () => refus(401, 'NON_CONNECTE', 'Votre session a expiré. Reconnectez-vous.');
const PAGE_VIDE = { elements: [], curseurSuivant: null, rechercheIncomplete: false };

/** The API as the shell sees it, over HTTP. */
function serveurDe(monde: Monde) {
  const connecte = (repondre: () => Response) => () => (monde.connecte ? repondre() : nonConnecte());
  return setupServer(
    http.get('*/api/accueil/configuration', () => HttpResponse.json(CONFIGURATION)),
    http.get('*/api/accueil/maintenance', () => HttpResponse.json({ annonce: null })),
    http.get('*/api/accueil/actualites', () => HttpResponse.json({ elements: [] })),
    http.get(
      '*/api/accueil/attentes',
      connecte(() => HttpResponse.json({ compteurs: monde.compteurs })),
    ),
    http.get(
      '*/api/facturation/factures-emises/signalements',
      connecte(() => HttpResponse.json({ elements: [], suite: false })),
    ),
    http.get(
      '*/api/accueil/evenements',
      connecte(() => HttpResponse.json(PAGE_VIDE)),
    ),
    http.get('*/api/organisation/structures-publiques', () => HttpResponse.json(PAGE_VIDE)),
    http.get('*/api/compte/session', () => HttpResponse.json({ moi: monde.connecte ? monde.moi : null })),
    http.get(
      '*/api/compte/moi',
      connecte(() => HttpResponse.json(monde.moi)),
    ),
    http.patch('*/api/compte/moi', async ({ request }) => {
      if (!monde.connecte) return nonConnecte();
      const corps = (await request.json()) as Reponse<'ModificationDeMoiInput'>;
      monde.moi = {
        ...monde.moi,
        langue: corps.langue ?? monde.moi.langue,
        preferences: { ...monde.moi.preferences, ...(corps.preferences as Partial<Moi['preferences']>) },
        notifications: { ...monde.moi.notifications, ...(corps.notifications as Partial<Moi['notifications']>) },
      };
      return HttpResponse.json(monde.moi);
    }),
    http.post('*/api/compte/session', async ({ request }) => {
      const corps = (await request.json()) as { readonly motDePasse: string };
      if (corps.motDePasse !== MOT_DE_PASSE) {
        return refus(401, 'IDENTIFIANTS_INVALIDES', 'Adresse ou mot de passe incorrect.');
      }
      monde.connecte = true;
      return HttpResponse.json(monde.moi);
    }),
    http.delete('*/api/compte/session', () => {
      monde.connecte = false;
      return new HttpResponse(null, { status: 204 });
    }),
  );
}

/** A server to start before the tests of a file. */
export function unServeur() {
  const monde: Monde = { moi: unePersonne(), connecte: false, compteurs: [], demandes: [] };
  const serveur = serveurDe(monde);
  serveur.events.on('request:start', ({ request }) => {
    monde.demandes.push({
      methode: request.method,
      chemin: request.url.slice(new URL(request.url).origin.length),
      langue: request.headers.get('accept-language'),
    });
  });
  return {
    monde,
    serveur,
    remettre: () => {
      cleanup();
      session.fermer();
      localStorage.clear();
      monde.moi = unePersonne();
      monde.connecte = false;
      monde.compteurs = [];
      monde.demandes.length = 0;
      serveur.resetHandlers();
    },
  };
}

// the first page of a file is compiled while the test waits for it: on a busy machine that takes seconds
configure({ asyncUtilTimeout: 10_000 });
// jsdom has no layout to scroll
globalThis.scrollTo = () => undefined;

/** Opens the portal at an address, as a browser would. */
export async function ouvrirPortail(adresse: string) {
  const textes = await initialiserTextes('fr');
  const routeur = createMemoryRouter(routes, { initialEntries: [adresse] });
  render(
    <I18nextProvider i18n={textes}>
      <QueryClientProvider client={creerRequetes()}>
        <RouterProvider router={routeur} />
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return { utilisateur: userEvent.setup(), adresse: () => routeur.state.location.pathname };
}
