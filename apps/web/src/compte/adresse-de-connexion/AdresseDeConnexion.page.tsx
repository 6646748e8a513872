import { BodyLong, Page } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { LienBouton } from '../../shared/Lien.tsx';

export function Component() {
  const { t } = useTranslation('compte');
  const { t: commun } = useTranslation();
  return (
    <Page titre={commun('menu.adresseDeConnexion')} largeur="texte">
      <BodyLong spacing>{t('adresse.aVenir')}</BodyLong>
      <LienBouton vers={chemins.contact} variant="secondary">
        {commun('pied.contact')}
      </LienBouton>
    </Page>
  );
}
