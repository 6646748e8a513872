import { Button, useAnnonces } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../../shared/api/client.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import { cles } from '../../../shared/requetes/cles.ts';
import type { FactureResumee } from '../listes/factures.queries.ts';

interface Marque {
  readonly facture: Pick<FactureResumee, 'id' | 'numero'>;
  readonly traite: boolean;
}

/** Takes note of a refusal; done at once, and undone as easily. */
export function useTraiterRejet() {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const { afficher } = useAnnonces();
  const marque = useMutation({
    mutationFn: ({ facture, traite }: Marque) =>
      lire(
        api.PUT('/api/facturation/factures-emises/{id}/rejet', {
          params: { path: { id: facture.id } },
          body: { traite },
        }),
      ),
    onSuccess: (apres, { facture, traite }) => {
      requetes.setQueryData(cles.facture('emises', facture.id), apres);
      void requetes.invalidateQueries({ queryKey: ['factures', 'emises', 'liste'] });
      void requetes.invalidateQueries({ queryKey: ['attentes'] });
      const numero = facture.numero ?? t('facture.sansNumero');
      if (!traite) return afficher({ ton: 'info', texte: t('rejet.remis', { numero }) });
      const annuler = () => marque.mutate({ facture, traite: false });
      afficher({
        ton: 'succes',
        texte: t('rejet.traite', { numero }),
        action: (
          <Button size="xsmall" variant="tertiary" onClick={annuler}>
            {t('rejet.annuler')}
          </Button>
        ),
      });
    },
    onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
  });
  return marque;
}
