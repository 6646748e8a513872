import { useTranslation } from 'react-i18next';
import { AdresseDeContact } from './AdresseDeContact.tsx';
import { Prose } from './Prose.tsx';

export function Component() {
  const { t } = useTranslation('informations');
  const { t: commun } = useTranslation();
  return (
    <Prose
      titre={commun('pied.contact')}
      sections={[
        { titre: t('contact.factureTitre'), textes: [t('contact.facture')] },
        { titre: t('contact.portailTitre'), textes: [t('contact.portail')] },
      ]}
    >
      <AdresseDeContact />
    </Prose>
  );
}
