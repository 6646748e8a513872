import { BodyLong, Page } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { LienBouton } from '../shared/Lien.tsx';
import { chemins } from './chemins.ts';

/** No such page, or nothing there that this person may see: the two read the same. */
export function Component() {
  const { t } = useTranslation();
  return (
    <Page titre={t('introuvable.titre')} largeur="texte">
      <BodyLong spacing>{t('introuvable.texte')}</BodyLong>
      <div className="orp-rang">
        <LienBouton vers={chemins.accueil}>{t('panne.accueil')}</LienBouton>
        <LienBouton vers={chemins.contact} variant="secondary">
          {t('pied.contact')}
        </LienBouton>
      </div>
    </Page>
  );
}
