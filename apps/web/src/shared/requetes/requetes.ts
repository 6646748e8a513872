import { QueryClient } from '@tanstack/react-query';
import { ErreurApi } from '../api/erreur.ts';

const REPRISES = 2;

/** What the server has refused will be refused again; what it could not say is asked twice more. */
const reessayer = (echecs: number, erreur: Error): boolean => {
  if (erreur instanceof ErreurApi && erreur.statut < 500) return false;
  return echecs < REPRISES;
};

export const creerRequetes = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: reessayer,
        staleTime: 30_000,
        // our own banner says that the network is lost; the browser's opinion on it is often wrong
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
