import { useSyncExternalStore } from 'react';

/** Narrower than this, a table becomes cards and a document gets tabs. */
const REQUETES = { telephone: '(max-width: 599.98px)', tablette: '(max-width: 1023.98px)' } as const;

/** True below 600 px (`telephone`) or 1024 px (`tablette`). */
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
