import { MutationCache, QueryClient } from '@tanstack/react-query';
import { ErreurApi } from '../api/erreur.ts';
import { FichierManquant } from '../fichiers/fichier-manquant.ts';
import { cles } from './cles.ts';

const REPRISES = 2;

/** What the server has refused will be refused again; what it could not say is asked twice more. */
const reessayer = (echecs: number, erreur: Error): boolean => {
  if (erreur instanceof ErreurApi && erreur.statut < 500) return false;
  // asked for twice already
  if (erreur instanceof FichierManquant) return false;
  return echecs < REPRISES;
};

export function creerRequetes(): QueryClient {
  const requetes: QueryClient = new QueryClient({
    mutationCache: new MutationCache({
      // they changed while the page was open: the person is read again, and asked for them in place of the page
      onError: async (erreur) => {
        if (erreur instanceof ErreurApi && erreur.code === 'CONDITIONS_A_ACCEPTER')
          await requetes.invalidateQueries({ queryKey: cles.moi });
      },
    }),
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
  return requetes;
}
