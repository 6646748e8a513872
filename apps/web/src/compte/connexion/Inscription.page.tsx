import { BodyLong, Page } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { LienBouton } from '../../shared/Lien.tsx';

export function Component() {
  const { t } = useTranslation('compte');
  return (
    <Page titre={t('inscription.titre')} largeur="texte">
      <BodyLong spacing>{t('inscription.aVenir')}</BodyLong>
      <div className="orp-rang">
        <LienBouton vers={chemins.contact}>{t('inscription.contact')}</LienBouton>
        <LienBouton vers={chemins.connexion} variant="secondary">
          {t('connexion.bouton')}
        </LienBouton>
      </div>
    </Page>
  );
}
