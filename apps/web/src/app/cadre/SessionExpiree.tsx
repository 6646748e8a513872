import { Suspense, useSyncExternalStore } from 'react';
import { aLaDemande } from '../../shared/fichiers/Partie.tsx';
import { useMoiOuPersonne } from '../../shared/session/moi.ts';
import { session } from '../../shared/session/session.ts';

const Reprise = aLaDemande(async () => (await import('./Reprise.tsx')).Reprise);
const ConfirmerIdentite = aLaDemande(
  async () => (await import('../../compte/confirmation/ConfirmerIdentite.tsx')).ConfirmerIdentite,
);

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
