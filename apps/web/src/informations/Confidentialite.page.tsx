import { useTranslation } from 'react-i18next';
import { AdresseDeContact } from './AdresseDeContact.tsx';
import { Prose } from './Prose.tsx';

export function Component() {
  const { t } = useTranslation('informations');
  const { t: commun } = useTranslation();
  return (
    <Prose
      titre={commun('pied.confidentialite')}
      sections={[
        { titre: t('confidentialite.donneesTitre'), textes: [t('confidentialite.donnees')] },
        { titre: t('confidentialite.usageTitre'), textes: [t('confidentialite.usage')] },
        {
          titre: t('confidentialite.cookiesTitre'),
          textes: [t('confidentialite.cookies'), t('confidentialite.appareil')],
        },
        { titre: t('confidentialite.droitsTitre'), textes: [t('confidentialite.droits')] },
      ]}
    >
      <AdresseDeContact />
    </Prose>
  );
}
