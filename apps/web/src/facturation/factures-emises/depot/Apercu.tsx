import { Chargement, Tabs } from '@orpheon/ui';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactureLisible } from '../../commun/facture-lisible/FactureLisible.tsx';
import type { FichierADeposer } from './file-de-depot.ts';

const VisionneusePdf = lazy(() => import('../../commun/pdf/VisionneusePdf.tsx'));

/** The document as its recipient will read it: the invoice that is filed, and for a Factur-X the PDF that carries it. */
function Apercu({ fichier: f }: { readonly fichier: FichierADeposer }) {
  const { t } = useTranslation('facturation');
  const semantique = f.document?.facture;
  if (!semantique) return null;
  const lisible = <FactureLisible facture={semantique} niveau={3} />;
  if (f.document?.format !== 'FACTURX') return lisible;
  return (
    <Tabs defaultValue="pdf" size="small">
      <Tabs.List>
        <Tabs.Tab value="pdf" label={t('document.pdf')} />
        <Tabs.Tab value="donnees" label={t('document.donnees')} />
      </Tabs.List>
      <Tabs.Panel value="pdf" className="facturation-panneau">
        <Pdf fichier={f.fichier} />
      </Tabs.Panel>
      <Tabs.Panel value="donnees" className="facturation-panneau">
        {lisible}
      </Tabs.Panel>
    </Tabs>
  );
}

function Pdf({ fichier }: { readonly fichier: File }) {
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

export default Apercu;
