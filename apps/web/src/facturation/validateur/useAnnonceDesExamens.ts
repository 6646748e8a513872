import { useAnnonces } from '@orpheon/ui';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { bilanDuLot } from '../commun/controle/lot-controle.ts';
import type { Examen } from './examens.ts';

/** Says the verdict of each file as it comes, once; of a lot, how many of each. */
export function useAnnonceDesExamens(examens: readonly Examen[]): void {
  const { t } = useTranslation('facturation');
  const { annoncer } = useAnnonces();
  const dits = useRef(new Set<string>());
  useEffect(() => {
    for (const examen of examens) {
      const { id, etape } = examen;
      if (dits.current.has(`${id} ${etape.type}`) || !['FAIT', 'IMPOSSIBLE', 'INTERROMPU'].includes(etape.type))
        continue;
      dits.current.add(`${id} ${etape.type}`);
      annoncer(dire(examen, t));
    }
  }, [examens, annoncer, t]);
}

function dire({ fichier: { name: nom }, etape, jugement, lot }: Examen, t: TFunction<'facturation'>): string {
  if (etape.type === 'IMPOSSIBLE') return t('validateur.annonce.IMPOSSIBLE', { nom });
  if (etape.type === 'INTERROMPU') return `${nom} : ${t('validateur.interrompu')}`;
  if (!jugement && lot) {
    const { acceptables, refusees } = bilanDuLot(lot.verdicts);
    return t('validateur.annonce.LOT', {
      nom,
      acceptables: t('depot.lot.acceptables', { count: acceptables }),
      refusees: t('depot.lot.refusees', { count: refusees }),
    });
  }
  const etat = jugement?.recevable === false ? 'REFUSE' : 'FAIT';
  return t(`validateur.annonce.${etat}`, { nom, count: jugement?.anomalies.length ?? 0 });
}
