import { Chargement } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from 'react-router';
import { EtatRequete } from '../shared/etats/EtatRequete.tsx';
import { requeteMoi } from '../shared/session/moi.ts';
import { chemins } from './chemins.ts';

/** Pages behind the sign-in: sends there, and back to where one wanted to go. */
export function ReserveAuxConnectes() {
  const moi = useQuery(requeteMoi);
  const lieu = useLocation();
  return (
    <EtatRequete requete={moi} attente={<Chargement />}>
      {(personne) =>
        personne === null ? (
          <Navigate replace to={`${chemins.connexion}?retour=${encodeURIComponent(lieu.pathname + lieu.search)}`} />
        ) : (
          <Outlet />
        )
      }
    </EtatRequete>
  );
}
