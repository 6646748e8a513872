import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, lire } from '../api/client.ts';
import { cles } from '../requetes/cles.ts';
import { adopterPreferences } from './moi.ts';
import { session } from './session.ts';

export interface Identifiants {
  readonly courriel: string;
  readonly motDePasse: string;
}

/** Opens a session. What was asked before it is forgotten, unless the same person only comes back (`reprise`). */
export function useConnexion({ reprise = false }: { readonly reprise?: boolean } = {}) {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: (identifiants: Identifiants) => lire(api.POST('/api/compte/session', { body: identifiants })),
    onSuccess: async (moi) => {
      if (!reprise)
        requetes.removeQueries({ predicate: (q) => q.queryKey[0] !== 'configuration' && q.queryKey[0] !== 'moi' });
      requetes.setQueryData(cles.moi, moi);
      session.ouvrir();
      await adopterPreferences(moi);
    },
  });
}

/** Ends the session here and on the server. Nothing of the person stays in memory. */
export function useDeconnexion() {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: () => lire(api.DELETE('/api/compte/session')),
    onSuccess: () => oublierLaPersonne(requetes),
  });
}

export function oublierLaPersonne(requetes: ReturnType<typeof useQueryClient>): void {
  session.fermer();
  requetes.setQueryData(cles.moi, null);
  requetes.removeQueries({ predicate: (q) => q.queryKey[0] !== 'configuration' && q.queryKey[0] !== 'moi' });
}
