import { useTranslation } from 'react-i18next';
import type { FluxConsulte } from './suivi-des-flux.queries.ts';

/** The outcome in a sentence, once there is one. */
export function useBilan({ statut, nombreFactures, nombreRejets }: FluxConsulte): string | null {
  const { t } = useTranslation('facturation');
  switch (statut) {
    case 'IN_INTEGRE':
      return t('rapport.integre', { count: nombreFactures });
    case 'IN_INTEGRE_PARTIEL':
      return t('rapport.partiel', {
        acceptees: nombreFactures - nombreRejets,
        refusees: nombreRejets,
        total: nombreFactures,
      });
    case 'IN_REJETE':
      return t('rapport.rejete');
    default:
      return null;
  }
}
