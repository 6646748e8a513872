import { Chargement } from '@orpheon/ui';
import { Suspense, useEffect, useState } from 'react';
import { aLaDemande } from '../../../shared/fichiers/Partie.tsx';

const VisionneusePdf = aLaDemande(async () => (await import('./VisionneusePdf.tsx')).default);

/** A PDF that was chosen on this device, before it is sent anywhere. */
export function PdfLocal({ fichier }: { readonly fichier: File }) {
  const [octets, setOctets] = useState<ArrayBuffer | null>(null);
  useEffect(() => {
    let voulu = true;
    // a file that was moved or changed since it was chosen has nothing to show
    fichier.arrayBuffer().then(
      (b) => voulu && setOctets(b),
      () => voulu && setOctets(new ArrayBuffer(0)),
    );
    return () => {
      voulu = false;
    };
  }, [fichier]);
  if (octets === null) return <Chargement lignes={6} />;
  return (
    <Suspense fallback={<Chargement lignes={6} />}>
      <VisionneusePdf octets={octets} titre={fichier.name} />
    </Suspense>
  );
}
