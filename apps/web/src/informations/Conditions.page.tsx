import { VERSION_CONDITIONS } from '@orpheon/domain';
import { useTranslation } from 'react-i18next';
import { Prose } from './Prose.tsx';

export function Component() {
  const { t } = useTranslation('informations');
  const { t: commun } = useTranslation();
  return (
    <Prose
      titre={commun('pied.conditions')}
      accroche={t('conditions.accroche', { version: VERSION_CONDITIONS })}
      sections={[
        { titre: t('conditions.accesTitre'), textes: [t('conditions.acces')] },
        { titre: t('conditions.compteTitre'), textes: [t('conditions.compte')] },
        { titre: t('conditions.depotTitre'), textes: [t('conditions.depot')] },
        { titre: t('conditions.disponibiliteTitre'), textes: [t('conditions.disponibilite')] },
      ]}
    />
  );
}
