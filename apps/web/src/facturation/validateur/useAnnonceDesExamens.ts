import { useAnnonces } from '@orpheon/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Examen } from './examens.ts';

/** Says the verdict of each file as it comes, once. */
export function useAnnonceDesExamens(examens: readonly Examen[]): void {
  const { t } = useTranslation('facturation');
  const { annoncer } = useAnnonces();
  const dits = useRef(new Set<string>());
  useEffect(() => {
    for (const { id, fichier, etape, jugement } of examens) {
      if (dits.current.has(id) || !(etape.type === 'FAIT' || etape.type === 'IMPOSSIBLE')) continue;
      dits.current.add(id);
      const etat = etape.type === 'IMPOSSIBLE' ? 'IMPOSSIBLE' : jugement?.recevable === false ? 'REFUSE' : 'FAIT';
      annoncer(t(`validateur.annonce.${etat}`, { nom: fichier.name, count: jugement?.anomalies.length ?? 0 }));
    }
  }, [examens, annoncer, t]);
}
