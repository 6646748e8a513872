import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useMoiOuPersonne } from '../../shared/session/moi.ts';
import { session } from '../../shared/session/session.ts';

const Reprise = lazy(async () => ({ default: (await import('./Reprise.tsx')).Reprise }));
const ConfirmerIdentite = lazy(async () => ({
  default: (await import('../../compte/confirmation/ConfirmerIdentite.tsx')).ConfirmerIdentite,
}));

/**
 * The session has ended while someone works, or what they do is sensitive: they are asked over the page who they are, and
 * everything goes on where it was.
 */
export function SessionExpiree() {
  const { expiree, aConfirmer } = useSyncExternalStore(session.suivre, session.lire);
  const moi = useMoiOuPersonne();
  if ((!expiree && !aConfirmer) || moi === null) return null;
  return <Suspense>{expiree ? <Reprise courriel={moi.courrielConnexion} /> : <ConfirmerIdentite />}</Suspense>;
}
