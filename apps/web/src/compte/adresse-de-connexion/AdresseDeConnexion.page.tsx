import { BodyLong } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { LienBouton } from '../../shared/Lien.tsx';
import { PageDuCompte } from '../mon-compte/PageDuCompte.tsx';

export function Component() {
  const { t } = useTranslation('compte');
  const { t: commun } = useTranslation();
  return (
    <PageDuCompte titre={commun('menu.adresseDeConnexion')}>
      <BodyLong spacing>{t('adresse.aVenir')}</BodyLong>
      <LienBouton vers={chemins.contact} variant="secondary">
        {commun('pied.contact')}
      </LienBouton>
    </PageDuCompte>
  );
}
