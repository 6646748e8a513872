import { Chargement } from '@orpheon/ui';
import { Suspense } from 'react';
import { aLaDemande } from '../../../shared/fichiers/Partie.tsx';
import type { SignatureMontree } from './Signatures.tsx';

const Signatures = aLaDemande(async () => (await import('./Signatures.tsx')).Signatures);

/** Few documents are signed: the words come only with one that is. */
export function SignaturesAuBesoin({
  signatures,
  niveau = '3',
}: {
  readonly signatures: readonly SignatureMontree[];
  readonly niveau?: '2' | '3';
}) {
  if (signatures.length === 0) return null;
  return (
    <Suspense fallback={<Chargement lignes={4} />}>
      <Signatures signatures={signatures} niveau={niveau} />
    </Suspense>
  );
}
