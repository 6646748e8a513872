import type { StatutFlux } from '@orpheon/domain';
import { StatutTag, type TonStatut } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';

const TONS: Readonly<Record<StatutFlux, TonStatut>> = {
  IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP: 'en-cours',
  IN_RECU: 'en-cours',
  IN_EN_COURS_TRAITEMENT_CPP: 'en-cours',
  IN_INTEGRE: 'fait',
  IN_INTEGRE_PARTIEL: 'attention',
  IN_REJETE: 'refuse',
  IN_INCIDENTE: 'attention',
};

export function StatutFluxTag({ statut }: { readonly statut: StatutFlux }) {
  const { t } = useTranslation('facturation');
  return <StatutTag ton={TONS[statut]}>{t(`flux.${statut}`)}</StatutTag>;
}
