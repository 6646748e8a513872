import type { SemanticInvoice } from '@orpheon/domain';
import { formaterJour, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';

/** An invoicing period (BG-14, BG-26) as one reads it; undefined where neither end is known. */
export function usePeriode(periode: SemanticInvoice['period']): string | undefined {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const debut = periode?.start && formaterJour(periode.start, langue);
  const fin = periode?.end && formaterJour(periode.end, langue);
  if (debut && fin) return t('lisible.du', { debut, fin });
  if (debut) return t('lisible.aPartirDu', { debut });
  return fin ? t('lisible.jusquAu', { fin }) : undefined;
}
