import type { StatutFacture } from '@orpheon/domain';
import { StatutTag } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { type Cote, cleStatut, tonStatut } from './statuts.ts';

/** The status of an invoice, in the words of the side that looks. */
export function StatutFactureTag({ statut, cote }: { readonly statut: StatutFacture; readonly cote: Cote }) {
  const { t } = useTranslation('facturation');
  return <StatutTag ton={tonStatut(statut, cote)}>{t(cleStatut(statut, cote))}</StatutTag>;
}
