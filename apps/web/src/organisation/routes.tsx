import type { RouteObject } from 'react-router';
import { page } from '../app/page.ts';

/** The application Structures, behind the sign-in: a frame a structure, and its pages as tabs (`structures/onglets.ts`). */
export const routesOrganisation: RouteObject[] = [
  {
    path: 'organisation/structures',
    lazy: page(() => import('./structures/MesStructures.page.tsx'), 'organisation'),
  },
  {
    path: 'organisation/structures/nouvelle',
    lazy: page(() => import('./creation/NouvelleStructure.page.tsx'), 'organisation', 'demandes'),
  },
  {
    path: 'organisation/rattachement',
    lazy: page(() => import('./rattachement/Rattachement.page.tsx'), 'organisation', 'demandes'),
  },
  {
    path: 'organisation/approbation',
    lazy: page(() => import('./approbation/Approbation.page.tsx'), 'organisation', 'demandes'),
  },
  {
    path: 'organisation/structures/:id',
    lazy: page(() => import('./structures/Structure.page.tsx'), 'organisation'),
    children: [
      { index: true, lazy: page(() => import('./structures/Fiche.page.tsx'), 'organisation') },
      { path: 'services', lazy: page(() => import('./services/Services.page.tsx'), 'organisation') },
      { path: 'services/nouveau', lazy: page(() => import('./services/NouveauService.page.tsx'), 'organisation') },
      { path: 'services/import', lazy: page(() => import('./services/ImportServices.page.tsx'), 'organisation') },
      { path: 'services/:serviceId', lazy: page(() => import('./services/Service.page.tsx'), 'organisation') },
      {
        path: 'coordonnees-bancaires',
        lazy: page(() => import('./coordonnees-bancaires/Coordonnees.page.tsx'), 'organisation'),
      },
      { path: 'utilisateurs', lazy: page(() => import('./utilisateurs/Utilisateurs.page.tsx'), 'organisation') },
      { path: 'utilisateurs/:uid', lazy: page(() => import('./utilisateurs/Utilisateur.page.tsx'), 'organisation') },
      { path: 'historique', lazy: page(() => import('./historique/Historique.page.tsx'), 'organisation') },
      { path: 'pieces', lazy: page(() => import('./pieces/Pieces.page.tsx'), 'organisation') },
      {
        path: 'mandats',
        lazy: page(() => import('./mandats/Mandats.page.tsx'), 'organisation', 'demandes'),
      },
      {
        path: 'applications',
        lazy: page(() => import('./applications/Applications.page.tsx'), 'organisation', 'applications'),
      },
      { path: 'fermeture', lazy: page(() => import('./cycle/Fermeture.page.tsx'), 'organisation') },
      {
        path: 'changement-de-siret',
        lazy: page(() => import('./cycle/ChangementDeSiret.page.tsx'), 'organisation'),
      },
      { path: 'parametres', lazy: page(() => import('./structures/Parametres.page.tsx'), 'organisation') },
    ],
  },
];
