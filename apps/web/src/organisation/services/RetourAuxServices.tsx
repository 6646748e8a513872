import { Heading } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Lien } from '../../shared/Lien.tsx';
import { useStructure } from '../structures/Structure.page.tsx';

/** The way back to the list, and what this page is about. */
export function RetourAuxServices({ titre }: { readonly titre: string }) {
  const { t } = useTranslation('organisation');
  const { id } = useStructure();
  return (
    <>
      <div className="orp-sans-impression">
        <Lien vers={chemins.structure(id, 'services')}>← {t('service.retour')}</Lien>
      </div>
      <Heading level="2" size="small">
        {titre}
      </Heading>
    </>
  );
}
