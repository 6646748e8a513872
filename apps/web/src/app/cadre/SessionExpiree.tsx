import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useMoiOuPersonne } from '../../shared/session/moi.ts';
import { session } from '../../shared/session/session.ts';

const Reprise = lazy(async () => ({ default: (await import('./Reprise.tsx')).Reprise }));

/** The session has ended while someone works: the password over the page, and everything goes on where it was. */
export function SessionExpiree() {
  const { expiree } = useSyncExternalStore(session.suivre, session.lire);
  const moi = useMoiOuPersonne();
  if (!expiree || moi === null) return null;
  return (
    <Suspense>
      <Reprise courriel={moi.courrielConnexion} />
    </Suspense>
  );
}
