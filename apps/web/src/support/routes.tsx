import type { RouteObject } from 'react-router';
import { page } from '../app/page.ts';

/** The desk of the support, behind the sign-in. */
export const routesSupport: RouteObject[] = [
  { path: 'support/assistance/demandes', lazy: page(() => import('./Demandes.page.tsx'), 'support') },
  { path: 'support/assistance/comptes', lazy: page(() => import('./Comptes.page.tsx'), 'support') },
  { path: 'support/assistance/comptes/:id', lazy: page(() => import('./Compte.page.tsx'), 'support') },
  { path: 'support/assistance/structures', lazy: page(() => import('./Structures.page.tsx'), 'support') },
  { path: 'support/assistance/structures/:id', lazy: page(() => import('./Structure.page.tsx'), 'support') },
  { path: 'support/assistance/journal', lazy: page(() => import('./Journal.page.tsx'), 'support') },
];
