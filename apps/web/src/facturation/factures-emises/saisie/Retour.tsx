import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { Lien } from '../../../shared/Lien.tsx';

/** Back to the lists one came from. */
export function Retour() {
  const { t } = useTranslation('facturation');
  return (
    <p className="saisie-retour">
      <Lien vers={chemins.facturesEmises}>← {t('emises.titre')}</Lien>
      <Lien vers={chemins.saisies}>{t('saisies.titre')}</Lien>
    </p>
  );
}
