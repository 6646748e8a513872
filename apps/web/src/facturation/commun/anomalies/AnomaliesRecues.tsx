import { Chargement } from '@orpheon/ui';
import { Suspense } from 'react';
import type { Reponse } from '../../../shared/api/types.ts';
import { aLaDemande } from '../../../shared/fichiers/Partie.tsx';

const ListeLue = aLaDemande(async () => {
  const [{ lireAnomalie }, { ListeAnomalies }] = await Promise.all([
    import('./grouper.ts'),
    import('./ListeAnomalies.tsx'),
  ]);
  return ({ anomalies, niveau }: Props) => <ListeAnomalies anomalies={anomalies.map(lireAnomalie)} niveau={niveau} />;
});

interface Props {
  readonly anomalies: readonly Reponse<'Anomalie'>[];
  readonly niveau: 2 | 3;
}

/** The findings of an invoice, as the API sends them. Most have none: the sentences come with the first that has. */
export function AnomaliesRecues(props: Props) {
  return (
    <Suspense fallback={<Chargement lignes={2} />}>
      <ListeLue {...props} />
    </Suspense>
  );
}
