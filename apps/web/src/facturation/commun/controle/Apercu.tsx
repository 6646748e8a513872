import { Tabs } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { FactureLisible } from '../facture-lisible/FactureLisible.tsx';
import { PdfLocal } from '../pdf/PdfLocal.tsx';
import type { DocumentCompris } from './document-compris.ts';

/** The document as its recipient will read it: the invoice that is filed, and for a Factur-X the PDF that carries it. */
function Apercu({ fichier, document: lu }: { readonly fichier: File; readonly document: DocumentCompris }) {
  const { t } = useTranslation('facturation');
  if (!lu.facture) return null;
  const lisible = <FactureLisible facture={lu.facture} niveau={3} />;
  if (lu.format !== 'FACTURX') return lisible;
  return (
    <Tabs defaultValue="pdf" size="small">
      <Tabs.List>
        <Tabs.Tab value="pdf" label={t('document.pdf')} />
        <Tabs.Tab value="donnees" label={t('document.donnees')} />
      </Tabs.List>
      <Tabs.Panel value="pdf" className="facturation-panneau">
        <PdfLocal fichier={fichier} />
      </Tabs.Panel>
      <Tabs.Panel value="donnees" className="facturation-panneau">
        {lisible}
      </Tabs.Panel>
    </Tabs>
  );
}

export default Apercu;
