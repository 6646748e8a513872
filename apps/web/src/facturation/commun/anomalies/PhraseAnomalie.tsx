import type { Anomalie } from '@orpheon/domain';
import { Suspense } from 'react';
import { PartieGardee } from '../../../shared/fichiers/Partie.tsx';
import { catalogueDe, useExpliquer } from './useExpliquer.ts';

/** A finding in one run of text: what is wrong, then what to do. */
export const PhraseAnomalie = ({ anomalie }: { readonly anomalie: Anomalie }) => (
  <PartieGardee>
    <Suspense>
      <Phrase anomalie={anomalie} />
    </Suspense>
  </PartieGardee>
);

function Phrase({ anomalie }: { readonly anomalie: Anomalie }) {
  const { message, remede } = useExpliquer(catalogueDe(anomalie.code))(anomalie);
  return `${message} ${remede}`;
}
