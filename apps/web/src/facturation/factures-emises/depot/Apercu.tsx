import { Tabs } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { FactureLisible } from '../../commun/facture-lisible/FactureLisible.tsx';
import { PdfLocal } from '../../commun/pdf/PdfLocal.tsx';
import type { FichierADeposer } from './file-de-depot.ts';

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
        <PdfLocal fichier={f.fichier} />
      </Tabs.Panel>
      <Tabs.Panel value="donnees" className="facturation-panneau">
        {lisible}
      </Tabs.Panel>
    </Tabs>
  );
}

export default Apercu;
