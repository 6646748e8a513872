import type { RouteObject } from 'react-router';
import { page } from '../app/page.ts';

/** The pages of Facturation, behind the sign-in. */
export const routesFacturation: RouteObject[] = [
  {
    path: 'facturation/factures-emises',
    lazy: page(() => import('./factures-emises/FacturesEmises.page.tsx'), 'facturation'),
  },
  {
    path: 'facturation/factures-emises/synthese',
    lazy: page(() => import('./factures-emises/synthese/Synthese.page.tsx'), 'facturation', 'accueil'),
  },
  {
    path: 'facturation/factures-emises/depot',
    lazy: page(() => import('./factures-emises/depot/Depot.page.tsx'), 'facturation'),
  },
  {
    path: 'facturation/factures-emises/saisie/:id?',
    lazy: page(() => import('./factures-emises/saisie/Saisie.page.tsx'), 'facturation', 'organisation'),
  },
  {
    path: 'facturation/factures-emises/saisies',
    lazy: page(() => import('./factures-emises/saisie/Saisies.page.tsx'), 'facturation'),
  },
  {
    path: 'facturation/factures-emises/mandat',
    lazy: page(() => import('./factures-emises/saisie/Mandat.page.tsx'), 'facturation'),
  },
  {
    path: 'facturation/factures-emises/:id',
    lazy: page(() => import('./factures-emises/FactureEmise.page.tsx'), 'facturation', 'organisation'),
  },
  {
    path: 'facturation/factures-recues',
    lazy: page(() => import('./factures-recues/FacturesRecues.page.tsx'), 'facturation'),
  },
  {
    path: 'facturation/factures-recues/telechargements',
    lazy: page(() => import('./factures-recues/Telechargements.page.tsx'), 'facturation'),
  },
  {
    path: 'facturation/factures-recues/traitements/:id',
    lazy: page(() => import('./factures-recues/Traitement.page.tsx'), 'facturation'),
  },
  {
    path: 'facturation/factures-recues/:id',
    lazy: page(() => import('./factures-recues/FactureRecue.page.tsx'), 'facturation'),
  },
  {
    path: 'facturation/suivi-des-flux',
    lazy: page(() => import('./suivi-des-flux/SuiviDesFlux.page.tsx'), 'facturation'),
  },
  { path: 'facturation/suivi-des-flux/:id', lazy: page(() => import('./suivi-des-flux/Flux.page.tsx'), 'facturation') },
];
