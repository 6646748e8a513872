import { MOTS_DES_NIVEAUX, MOTS_DES_OBJETS, type Octroi } from '@orpheon/domain';
import { formaterJour, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';

/** A grant in words: "Factures reçues – modification, Voirie, jusqu’au 31/12/2026". */
export function useMotsDesProfils(services: ReadonlyMap<string, string>) {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  const lieu = (serviceId: string | null): string =>
    serviceId === null ? t('droits.touteLaStructure') : (services.get(serviceId) ?? t('droits.unService'));
  const dates = (o: Octroi): string =>
    [
      o.debut && t('droits.aPartirDu', { jour: formaterJour(o.debut, langue) }),
      o.fin && t('droits.jusquAu', { jour: formaterJour(o.fin, langue) }),
    ]
      .filter(Boolean)
      .join(' ');
  return {
    lieu,
    dates,
    octroi: (o: Octroi): string =>
      [`${MOTS_DES_OBJETS[o.objet][langue]} – ${MOTS_DES_NIVEAUX[o.niveau][langue]}`, lieu(o.serviceId), dates(o)]
        .filter(Boolean)
        .join(', '),
  };
}
