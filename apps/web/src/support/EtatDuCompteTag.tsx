import { StatutTag } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';

const ETATS = ['A_ACTIVER', 'ACTIF', 'DESACTIVE', 'EFFACE'] as const;
const TONS = { A_ACTIVER: 'attention', ACTIF: 'fait', DESACTIVE: 'brouillon', EFFACE: 'brouillon' } as const;

export function EtatDuCompteTag({ etat }: { readonly etat: string }) {
  const { t } = useTranslation('support');
  const connu = ETATS.find((e) => e === etat);
  return <StatutTag ton={connu ? TONS[connu] : 'brouillon'}>{connu ? t(`etat.${connu}`) : etat}</StatutTag>;
}
