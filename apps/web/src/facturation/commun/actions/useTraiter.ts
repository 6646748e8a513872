import type { ActionDe, ActionFacture } from '@orpheon/domain';
import { useAnnonces } from '@orpheon/ui';
import { useQueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../../shared/api/client.ts';
import { ErreurApi } from '../../../shared/api/erreur.ts';
import { useMutationIdempotente } from '../../../shared/api/idempotence.ts';
import { type CoteFacture, cles } from '../../../shared/requetes/cles.ts';
import { actionEnCours } from '../consultation/actions-en-cours.ts';
import { LienSuivante } from '../consultation/LienSuivante.tsx';
import type { FactureConsultee } from '../listes/factures.queries.ts';

export interface Traitement {
  readonly action: ActionDe<'DESTINATAIRE'>;
  readonly version: number;
  readonly motif?: string;
  readonly numeroMandat?: string;
}

export interface Recyclage {
  readonly version: number;
  readonly destinataireId: string;
  readonly codeService: string | null;
  readonly numeroEngagement: string | null;
  readonly commentaire: string;
}

/**
 * Takes an action on an invoice; `appeler` sends it. The answer is the invoice as it now stands. On a conflict the
 * invoice is asked again, so that the dialog, still open, can say what happened.
 */
export function useAction<V>(
  cote: CoteFacture,
  facture: FactureConsultee,
  action: ActionFacture,
  appeler: (variables: V, cle: string) => Promise<FactureConsultee>,
  surReussite: () => void,
) {
  const { t } = useTranslation('facturation');
  const requetes = useQueryClient();
  const { afficher } = useAnnonces();
  return useMutationIdempotente(appeler, {
    onMutate: () => actionEnCours.commencer(facture.id),
    onSuccess: (apres) => {
      actionEnCours.terminer(facture.id, apres.version);
      requetes.setQueryData(cles.facture(cote, facture.id), apres);
      void requetes.invalidateQueries({ queryKey: ['factures', cote, 'liste'] });
      void requetes.invalidateQueries({ queryKey: ['attentes'] });
      afficher({
        ton: 'succes',
        texte: `${t(`passage.${action}`)}${facture.numero ? ` (${facture.numero})` : ''}`,
        action: createElement(LienSuivante, { cote, id: facture.id }),
      });
      surReussite();
    },
    onError: (erreur) => {
      actionEnCours.abandonner(facture.id);
      if (erreur instanceof ErreurApi && erreur.statut === 409) {
        void requetes.invalidateQueries({ queryKey: cles.facture(cote, facture.id) });
      }
    },
  });
}

export const traiter = (id: string, corps: Traitement, cle: string): Promise<FactureConsultee> =>
  lire(
    api.POST('/api/facturation/factures-recues/{id}/traiter', {
      params: { path: { id }, header: { 'Idempotency-Key': cle } },
      body: corps,
    }),
  );

export const abandonner = (
  id: string,
  corps: { readonly version: number; readonly motif: string },
  cle: string,
): Promise<FactureConsultee> =>
  lire(
    api.POST('/api/facturation/factures-emises/{id}/abandonner', {
      params: { path: { id }, header: { 'Idempotency-Key': cle } },
      body: corps,
    }),
  );

export const recycler = (id: string, corps: Recyclage, cle: string): Promise<FactureConsultee> =>
  lire(
    api.POST('/api/facturation/factures-emises/{id}/recycler', {
      params: { path: { id }, header: { 'Idempotency-Key': cle } },
      body: corps,
    }),
  );
