import { Page } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { Reserve } from '../../app/gardes.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { BilanTraitement } from './masse/BilanTraitement.tsx';
import '../facturation.css';

/** What became of an action on many invoices: where the feed leads once it is over. */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation('facturation');
  return (
    <Reserve application="FACTURES_RECUES" niveau="MODIFICATION">
      <Page titre={t('masse.titre')} avant={<Lien vers={chemins.facturesRecues}>← {t('recues.titre')}</Lien>}>
        <BilanTraitement id={id} />
      </Page>
    </Reserve>
  );
}
