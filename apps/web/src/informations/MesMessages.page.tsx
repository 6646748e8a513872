import { Page, Vide } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../app/chemins.ts';
import { LienBouton } from '../shared/Lien.tsx';

export function Component() {
  const { t } = useTranslation('informations');
  const { t: commun } = useTranslation();
  return (
    <Page titre={commun('menu.messages')} largeur="texte">
      <Vide
        titre={t('messages.aVenir')}
        action={
          <LienBouton vers={chemins.accueil} variant="secondary">
            {commun('panne.accueil')}
          </LienBouton>
        }
      >
        {t('messages.texte')}
      </Vide>
    </Page>
  );
}
