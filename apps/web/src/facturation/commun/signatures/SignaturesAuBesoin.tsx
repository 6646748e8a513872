import { Chargement } from '@orpheon/ui';
import { lazy, Suspense } from 'react';
import type { SignatureMontree } from './Signatures.tsx';

const Signatures = lazy(async () => ({ default: (await import('./Signatures.tsx')).Signatures }));

/** Beside a file that was just read: few are signed, so that the words come only with one that is. */
export function SignaturesAuBesoin({ signatures }: { readonly signatures: readonly SignatureMontree[] }) {
  if (signatures.length === 0) return null;
  return (
    <Suspense fallback={<Chargement lignes={4} />}>
      <Signatures signatures={signatures} niveau="3" />
    </Suspense>
  );
}
