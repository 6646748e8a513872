import type { EtatAntivirus } from '@orpheon/domain';
import { StatutTag, type TonStatut } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';

const TONS = {
  NON_ANALYSEE: 'brouillon',
  EN_ATTENTE: 'en-cours',
  SAINE: 'fait',
  INFECTEE: 'refuse',
} as const satisfies Record<EtatAntivirus, TonStatut>;

/** What the antivirus says of an attachment, in a word. */
export function EtatAntivirusTag({ etat }: { readonly etat: EtatAntivirus }) {
  const { t } = useTranslation('facturation');
  return <StatutTag ton={TONS[etat]}>{t(`antivirus.${etat}`)}</StatutTag>;
}
