import { useTranslation } from 'react-i18next';
import { AdresseDeContact } from './AdresseDeContact.tsx';
import { Prose } from './Prose.tsx';

/** Says the level that is true: aimed at and tested by us, not audited. */
export function Component() {
  const { t } = useTranslation('informations');
  return (
    <Prose
      titre={t('accessibilite.titre')}
      accroche={t('accessibilite.niveau')}
      sections={[
        { titre: t('accessibilite.viseTitre'), textes: [t('accessibilite.vise')] },
        { titre: t('accessibilite.verifieTitre'), textes: [t('accessibilite.verifie')] },
        { titre: t('accessibilite.limitesTitre'), textes: [t('accessibilite.limites')] },
        { titre: t('accessibilite.signalerTitre'), textes: [t('accessibilite.signaler')] },
      ]}
    >
      <AdresseDeContact />
    </Prose>
  );
}
