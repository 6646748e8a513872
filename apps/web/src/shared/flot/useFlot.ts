import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Follows the live events for as long as that person is signed in; who is not does not even download the means. */
export function useFlot(moi: { readonly id: string } | null): void {
  const requetes = useQueryClient();
  const id = moi?.id;
  useEffect(() => {
    if (id === undefined || typeof EventSource === 'undefined') return;
    let arreter: (() => void) | null = null;
    let parti = false;
    void Promise.all([import('./flot.ts'), import('./invalidations.ts')]).then(
      ([{ suivreFlot }, { appliquerMessage }]) => {
        if (parti) return;
        arreter = suivreFlot(`orpheon.flot.${id}`, (message) => appliquerMessage(requetes, message));
      },
    );
    return () => {
      parti = true;
      arreter?.();
    };
  }, [id, requetes]);
}
