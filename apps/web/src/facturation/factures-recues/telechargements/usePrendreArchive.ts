import { useAnnonces } from '@orpheon/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../../shared/api/message.ts';
import { adresseArchive, requeteTelechargements } from './telechargements.queries.ts';

/** By then the request that the browser makes has marked the invoices as taken away. */
const MARQUE_MS = 1_500;

/**
 * Has the browser take an archive: its own download, so that the page holds nothing of it. The list of archives is asked
 * first: a session that expired or a network that is gone is told in words, where a download that fails says nothing.
 */
export function usePrendreArchive(): (id: string) => void {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  return useCallback(
    (id: string) => {
      requetes
        .fetchQuery({ ...requeteTelechargements(), staleTime: 0 })
        .then(({ elements }) => {
          const archive = elements.find((a) => a.id === id);
          if (!archive) return afficher({ ton: 'erreur', texte: t('archive.expiree') });
          if (archive.etat === 'A_REFAIRE') return afficher({ ton: 'erreur', texte: t('archives.aRefaire') });
          Object.assign(document.createElement('a'), { href: adresseArchive(id), download: '' }).click();
          afficher({ ton: 'succes', texte: t('archive.commencee') });
          setTimeout(() => void requetes.invalidateQueries({ queryKey: ['factures', 'recues'] }), MARQUE_MS);
        })
        .catch((erreur: unknown) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }));
    },
    [afficher, commun, requetes, t],
  );
}
