import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibelles } from '../../commun/useLibelles.ts';

/** Units that are offered (UN/ECE Rec 20), the usual ones first. */
const UNITES = [
  'HUR',
  'DAY',
  'MON',
  'ANN',
  'LS',
  'SET',
  'KGM',
  'TNE',
  'LTR',
  'MTR',
  'MTK',
  'MTQ',
  'KMT',
  'KWH',
  'P1',
] as const;

/** Options of the unit of a quantity. */
export function useUnites(): readonly { readonly valeur: string; readonly libelle: string }[] {
  const { t } = useTranslation('facturation');
  const libelles = useLibelles();
  return useMemo(
    () => [
      { valeur: 'C62', libelle: t('saisie.unite.C62') },
      ...UNITES.map((valeur) => ({ valeur, libelle: libelles.unite(valeur) })),
    ],
    [t, libelles],
  );
}
