import { useAnnonces } from '@orpheon/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactureConsultee } from '../listes/factures.queries.ts';
import { actionEnCours } from './actions-en-cours.ts';

/**
 * Says, in the corner and to screen readers, that somebody else acted while the page is open. The page itself shows the
 * new state where the old one stood: nothing moves that one may be about to press.
 */
export function useAnnonceDesChangements(facture: FactureConsultee): void {
  const { t } = useTranslation('facturation');
  const { afficher } = useAnnonces();
  const connue = useRef(facture.version);
  useEffect(() => {
    if (facture.version === connue.current) return;
    connue.current = facture.version;
    const dernier = facture.historique.at(-1);
    if (!dernier || actionEnCours.estLaMienne(facture.id, facture.version)) return;
    afficher({
      ton: 'info',
      texte: t('direct.change', {
        quoi: t(`passage.${dernier.action}`),
        qui: dernier.auteur ?? t(`acteur.${dernier.acteur}`),
      }),
    });
  }, [facture, afficher, t]);
}
