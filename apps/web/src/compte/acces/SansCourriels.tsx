import { Alert } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { requeteConfiguration } from '../../shared/configuration.ts';
import { Lien } from '../../shared/Lien.tsx';

/** Said before the form is filled in, where the portal has no mail server. */
export function SansCourriels() {
  const { t } = useTranslation('acces');
  const { t: commun } = useTranslation();
  const { data } = useQuery(requeteConfiguration);
  if (data?.courriels !== false) return null;
  return (
    <Alert variant="warning">
      {t('sansCourriels')} <Lien vers={chemins.contact}>{commun('pied.contact')}</Lien>
    </Alert>
  );
}
