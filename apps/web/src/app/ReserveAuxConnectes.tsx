import { Chargement } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { lazy, Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { EtatRequete } from '../shared/etats/EtatRequete.tsx';
import { requeteMoi } from '../shared/session/moi.ts';
import { chemins } from './chemins.ts';

/** Downloaded by those alone who have to accept again. */
const AccepterConditions = lazy(async () => {
  const [page] = await Promise.all([
    import('../compte/conditions/AccepterConditions.tsx'),
    i18next.loadNamespaces('acces'),
  ]);
  return page;
});

/** Pages behind the sign-in: sends there, and back to where one wanted to go. */
export function ReserveAuxConnectes() {
  const moi = useQuery(requeteMoi);
  const lieu = useLocation();
  return (
    <EtatRequete requete={moi} attente={<Chargement />}>
      {(personne) =>
        personne === null ? (
          <Navigate replace to={`${chemins.connexion}?retour=${encodeURIComponent(lieu.pathname + lieu.search)}`} />
        ) : personne.conditionsAcceptees ? (
          <Outlet />
        ) : (
          <Suspense fallback={<Chargement />}>
            <AccepterConditions />
          </Suspense>
        )
      }
    </EtatRequete>
  );
}
