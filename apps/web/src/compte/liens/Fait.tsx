import { BodyLong, Page } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { LienBouton } from '../../shared/Lien.tsx';

/** It is done; one signs in by oneself: a link never does. */
export function Fait({ titre, texte }: { readonly titre: string; readonly texte: string }) {
  const { t } = useTranslation('compte');
  return (
    <Page titre={titre} largeur="texte">
      <BodyLong spacing>{texte}</BodyLong>
      <LienBouton vers={chemins.connexion}>{t('connexion.bouton')}</LienBouton>
    </Page>
  );
}
