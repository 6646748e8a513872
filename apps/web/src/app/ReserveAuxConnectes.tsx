import { Chargement } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { EtatRequete } from '../shared/etats/EtatRequete.tsx';
import { aLaDemande } from '../shared/fichiers/Partie.tsx';
import { chargerTextes } from '../shared/i18n/i18n.ts';
import { requeteMoi } from '../shared/session/moi.ts';
import { chemins } from './chemins.ts';

/** Downloaded by those alone who have to accept again. */
const AccepterConditions = aLaDemande(async () => {
  const [page] = await Promise.all([import('../compte/conditions/AccepterConditions.tsx'), chargerTextes('acces')]);
  return page.default;
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
