import './accueil.css';
import { Chargement } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { EtatRequete } from '../shared/etats/EtatRequete.tsx';
import { aLaDemande } from '../shared/fichiers/Partie.tsx';
import { chargerTextes } from '../shared/i18n/i18n.ts';
import { requeteMoi } from '../shared/session/moi.ts';
import { AccueilPublic } from './public/AccueilPublic.tsx';

const AccueilConnecte = aLaDemande(async () => {
  const [page] = await Promise.all([import('./connecte/AccueilConnecte.tsx'), chargerTextes('applications')]);
  return page.AccueilConnecte;
});

/** One address, two homes: what the portal is, or what awaits me. */
export function Component() {
  const moi = useQuery(requeteMoi);
  return (
    <EtatRequete requete={moi} attente={<Attente />}>
      {(personne) =>
        personne === null ? (
          <AccueilPublic />
        ) : (
          <Suspense fallback={<Attente />}>
            <AccueilConnecte moi={personne} />
          </Suspense>
        )
      }
    </EtatRequete>
  );
}

const Attente = () => (
  <div className="orp-page">
    <Chargement forme="cartes" lignes={6} />
  </div>
);
