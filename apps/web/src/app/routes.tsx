import type { RouteObject } from 'react-router';
import { routesCompte, routesComptePubliques } from '../compte/routes.tsx';
import { routesFacturation } from '../facturation/routes.tsx';
import { routesOrganisation } from '../organisation/routes.tsx';
import { routesSupport } from '../support/routes.tsx';
import { ErreurDePage } from './ErreurDePage.tsx';
import { page } from './page.ts';
import { Racine } from './Racine.tsx';
import { ReserveAuxConnectes } from './ReserveAuxConnectes.tsx';

const PAGES_PUBLIQUES: RouteObject[] = [
  { index: true, lazy: page(() => import('../accueil/Accueil.page.tsx'), 'accueil', 'compte') },
  ...routesComptePubliques,
  {
    path: 'organisation/structures-publiques',
    lazy: page(() => import('../organisation/structures-publiques/StructuresPubliques.page.tsx'), 'organisation'),
  },
  {
    path: 'organisation/structures-publiques/:id',
    lazy: page(() => import('../organisation/structures-publiques/StructurePublique.page.tsx'), 'organisation'),
  },
  {
    path: 'verifier-un-certificat',
    lazy: page(() => import('../facturation/certificat/VerifierCertificat.page.tsx'), 'facturation'),
  },
  {
    path: 'verifier-une-facture',
    lazy: page(() => import('../facturation/validateur/Validateur.page.tsx'), 'facturation'),
  },
  { path: 'support', lazy: page(() => import('../informations/Support.page.tsx'), 'informations') },
  { path: 'notes-de-version', lazy: page(() => import('../informations/NotesDeVersion.page.tsx'), 'informations') },
  { path: 'contact', lazy: page(() => import('../informations/Contact.page.tsx'), 'informations') },
  { path: 'mentions-legales', lazy: page(() => import('../informations/MentionsLegales.page.tsx'), 'informations') },
  { path: 'conditions-d-utilisation', lazy: page(() => import('../informations/Conditions.page.tsx'), 'informations') },
  { path: 'confidentialite', lazy: page(() => import('../informations/Confidentialite.page.tsx'), 'informations') },
  { path: 'accessibilite', lazy: page(() => import('../informations/Accessibilite.page.tsx'), 'informations') },
  ...['facturation', 'organisation', 'commande', 'raccordement', 'marche'].map((path) => ({
    path,
    lazy: page(() => import('../accueil/domaines/Domaine.page.tsx'), 'accueil', 'applications'),
  })),
];

const PAGES_CONNECTEES: RouteObject[] = [
  ...routesCompte,
  {
    path: 'communication/mes-messages',
    lazy: page(() => import('../informations/MesMessages.page.tsx'), 'informations'),
  },
  ...routesFacturation,
  ...routesOrganisation,
  ...routesSupport,
];

export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Racine,
    HydrateFallback: () => null,
    children: [
      {
        // a page that breaks leaves the frame standing
        ErrorBoundary: ErreurDePage,
        children: [
          ...PAGES_PUBLIQUES,
          { Component: ReserveAuxConnectes, children: PAGES_CONNECTEES },
          { path: '*', lazy: page(() => import('./Introuvable.page.tsx')) },
        ],
      },
    ],
    ErrorBoundary: ErreurDePage,
  },
];
