import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { requeteMaintenance } from '../../shared/configuration.ts';
import { aLaDemande } from '../../shared/fichiers/Partie.tsx';

/** Seldom is there any. */
const AnnonceDeMaintenance = aLaDemande(async () => (await import('./AnnonceDeMaintenance.tsx')).AnnonceDeMaintenance);

/** Maintenance that is announced or under way: said above every page, from its announcement to its end. */
export function BandeauMaintenance() {
  const { data } = useQuery(requeteMaintenance);
  return (
    <div role="status">
      <Suspense>{data?.annonce && <AnnonceDeMaintenance annonce={data.annonce} />}</Suspense>
    </div>
  );
}
