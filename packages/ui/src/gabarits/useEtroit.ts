import { useSyncExternalStore } from 'react';

/**
 * Narrower than this, a table becomes cards and a document gets tabs. On a screen alone: a sheet of paper is narrower than
 * most screens, and tabs would print what the open one shows.
 */
const REQUETES = {
  telephone: 'screen and (max-width: 599.98px)',
  tablette: 'screen and (max-width: 1023.98px)',
} as const;

/** True below 600 px (`telephone`) or 1024 px (`tablette`), never while it is printed. */
export function useEtroit(seuil: keyof typeof REQUETES): boolean {
  return useSyncExternalStore(
    (surChangement) => {
      const media = globalThis.matchMedia?.(REQUETES[seuil]);
      media?.addEventListener('change', surChangement);
      return () => media?.removeEventListener('change', surChangement);
    },
    () => globalThis.matchMedia?.(REQUETES[seuil]).matches ?? false,
  );
}
