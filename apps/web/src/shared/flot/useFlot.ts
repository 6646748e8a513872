import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { suivreFlot } from './flot.ts';
import { appliquerMessage } from './invalidations.ts';

/** Follows the live events for as long as that person is signed in. */
export function useFlot(moi: { readonly id: string } | null): void {
  const requetes = useQueryClient();
  const id = moi?.id;
  useEffect(() => {
    if (id === undefined || typeof EventSource === 'undefined') return;
    return suivreFlot(`orpheon.flot.${id}`, (message) => appliquerMessage(requetes, message));
  }, [id, requetes]);
}
