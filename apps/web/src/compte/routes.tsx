import type { RouteObject } from 'react-router';
import { page } from '../app/page.ts';

/** The pages of an account that anybody may open: signing up and in, and what the links of mails lead to. */
export const routesComptePubliques: RouteObject[] = [
  { path: 'connexion', lazy: page(() => import('./connexion/Connexion.page.tsx'), 'compte') },
  { path: 'inscription', lazy: page(() => import('./acces/Inscription.page.tsx'), 'compte', 'acces') },
  { path: 'mot-de-passe-oublie', lazy: page(() => import('./acces/MotDePasseOublie.page.tsx'), 'compte', 'acces') },
  ...['activation', 'reinitialisation', 'reactivation', 'confirmer-adresse'].map((path) => ({
    path,
    lazy: page(() => import('./liens/Lien.page.tsx'), 'compte', 'acces'),
  })),
  { path: 'desabonnement/:jeton', lazy: page(() => import('./liens/Desabonnement.page.tsx'), 'compte') },
];

/** Mon compte and its sections, behind the sign-in. */
export const routesCompte: RouteObject[] = [
  { path: 'compte', lazy: page(() => import('./mon-compte/MonCompte.page.tsx'), 'compte', 'acces') },
  {
    path: 'compte/rattachements',
    lazy: page(() => import('./rattachements/Rattachements.page.tsx'), 'compte', 'demandes'),
  },
  {
    path: 'compte/habilitations',
    lazy: page(() => import('./habilitations/Habilitations.page.tsx'), 'compte', 'demandes'),
  },
  { path: 'compte/demandes', lazy: page(() => import('./demandes/Demandes.page.tsx'), 'compte', 'demandes') },
  { path: 'compte/mot-de-passe', lazy: page(() => import('./mot-de-passe/MotDePasse.page.tsx'), 'compte', 'acces') },
  { path: 'compte/donnees', lazy: page(() => import('./donnees/Donnees.page.tsx'), 'compte', 'acces') },
  {
    path: 'compte/securite',
    lazy: page(() => import('./securite/Securite.page.tsx'), 'compte', 'acces', 'securite'),
  },
  {
    path: 'compte/adresse-de-connexion',
    lazy: page(() => import('./adresse-de-connexion/AdresseDeConnexion.page.tsx'), 'compte', 'acces'),
  },
];
