import { BodyShort } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';

/** What the letters mean, and how the matrix is gone through. */
export function LegendeDeLaGrille() {
  const { t } = useTranslation('organisation');
  return (
    <BodyShort size="small" as="div" className="droits-legende orp-discret">
      <span>{t('droits.legende.lettres')}</span>
      <span>{t('droits.legende.herite')}</span>
      <span>{t('droits.legende.clavier')}</span>
    </BodyShort>
  );
}
