import type { RouteObject } from 'react-router';
import { page } from '../app/page.ts';

/** The pages of an account that anybody may open: signing up and in, and what the links of mails lead to. */
export const routesComptePubliques: RouteObject[] = [
  { path: 'connexion', lazy: page(() => import('./connexion/Connexion.page.tsx'), 'compte') },
  { path: 'inscription', lazy: page(() => import('./connexion/Inscription.page.tsx'), 'compte') },
  { path: 'activation', lazy: page(() => import('./liens/Activation.page.tsx'), 'compte') },
  { path: 'desabonnement/:jeton', lazy: page(() => import('./liens/Desabonnement.page.tsx'), 'compte') },
];

/** Mon compte and its sections, behind the sign-in. */
export const routesCompte: RouteObject[] = [
  { path: 'compte', lazy: page(() => import('./mon-compte/MonCompte.page.tsx'), 'compte', 'acces') },
  { path: 'compte/rattachements', lazy: page(() => import('./rattachements/Rattachements.page.tsx'), 'compte') },
  { path: 'compte/habilitations', lazy: page(() => import('./habilitations/Habilitations.page.tsx'), 'compte') },
  { path: 'compte/demandes', lazy: page(() => import('./demandes/Demandes.page.tsx'), 'compte') },
  {
    path: 'compte/adresse-de-connexion',
    lazy: page(() => import('./adresse-de-connexion/AdresseDeConnexion.page.tsx'), 'compte', 'acces'),
  },
];
