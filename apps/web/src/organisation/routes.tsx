import type { RouteObject } from 'react-router';
import { page } from '../app/page.ts';

/** The application Structures, behind the sign-in: a frame a structure, and its pages as tabs (`structures/onglets.ts`). */
export const routesOrganisation: RouteObject[] = [
  {
    path: 'organisation/structures',
    lazy: page(() => import('./structures/MesStructures.page.tsx'), 'organisation'),
  },
  {
    path: 'organisation/structures/:id',
    lazy: page(() => import('./structures/Structure.page.tsx'), 'organisation'),
    children: [
      { index: true, lazy: page(() => import('./structures/Fiche.page.tsx'), 'organisation') },
      { path: 'parametres', lazy: page(() => import('./structures/Parametres.page.tsx'), 'organisation') },
    ],
  },
];
