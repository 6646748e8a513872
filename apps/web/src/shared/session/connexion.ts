import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, lire } from '../api/client.ts';
import type { Reponse } from '../api/types.ts';
import { cles } from '../requetes/cles.ts';
import { adopterPreferences, type Moi } from './moi.ts';
import { session } from './session.ts';

export interface Identifiants {
  readonly courriel: string;
  readonly motDePasse: string;
}

export type Etape = Reponse<'EtapeDeConnexion'>;

interface Options {
  /** The same person only comes back: what was asked before is kept. */
  readonly reprise?: boolean;
}

/** What follows a sign-in, whatever it was done with. What was asked before it is forgotten. */
export function useAccueillir({ reprise = false }: Options = {}): (moi: Moi) => Promise<void> {
  const requetes = useQueryClient();
  return async (moi) => {
    if (!reprise)
      requetes.removeQueries({ predicate: (q) => q.queryKey[0] !== 'configuration' && q.queryKey[0] !== 'moi' });
    requetes.setQueryData(cles.moi, moi);
    session.ouvrir();
    await adopterPreferences(moi);
  };
}

/** Signs in with a password: opens a session, or is told what is asked next (`etape`). */
export function useConnexion(options: Options = {}) {
  const accueillir = useAccueillir(options);
  return useMutation({
    mutationFn: async (identifiants: Identifiants): Promise<Etape | null> => {
      const recu = await lire(api.POST('/api/compte/session', { body: identifiants }));
      if ('etape' in recu) return recu;
      await accueillir(recu);
      return null;
    },
  });
}

/** Ends the session here and on the server. Nothing of the person stays in memory. */
export function useDeconnexion() {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: () => lire(api.DELETE('/api/compte/session')),
    onSuccess: (sortie) => {
      // an identity provider keeps its own session: it is left there too
      if (sortie) globalThis.location.assign(sortie.suite);
      else oublierLaPersonne(requetes);
    },
  });
}

export function oublierLaPersonne(requetes: ReturnType<typeof useQueryClient>): void {
  session.fermer();
  requetes.setQueryData(cles.moi, null);
  requetes.removeQueries({ predicate: (q) => q.queryKey[0] !== 'configuration' && q.queryKey[0] !== 'moi' });
}
