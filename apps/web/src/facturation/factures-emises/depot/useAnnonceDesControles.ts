import { useAnnonces } from '@orpheon/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type FileDeDepot, partager } from './file-de-depot.ts';

/** Says, once all files are checked, how many are good and how many are not. */
export function useAnnonceDesControles(file: FileDeDepot): void {
  const { t } = useTranslation('facturation');
  const { annoncer } = useAnnonces();
  const avant = useRef(0);
  const { envoyables, laisses, enCours } = partager(file);
  const [prets, aCorriger, controles] = [envoyables.length, laisses.length, enCours.length];
  useEffect(() => {
    const finissent = avant.current > 0 && controles === 0;
    avant.current = controles;
    if (!finissent) return;
    annoncer(`${t('depot.bilan.prets', { count: prets })}. ${t('depot.bilan.laisses', { count: aCorriger })}.`);
  }, [controles, prets, aCorriger, annoncer, t]);
}
