import type { EtatDeService } from '@orpheon/domain';
import { StatutTag } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';

const TONS = { ACTIF: 'fait', A_VENIR: 'en-cours', ECHU: 'brouillon', INACTIF: 'brouillon' } as const;

export function EtatDuService({ etat }: { readonly etat: EtatDeService }) {
  const { t } = useTranslation('organisation');
  return <StatutTag ton={TONS[etat]}>{t(`service.etat.${etat}`)}</StatutTag>;
}
