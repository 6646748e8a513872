import { BodyLong, Confirmation, useAnnonces } from '@orpheon/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chemins } from '../../../app/chemins.ts';
import { useMutationIdempotente } from '../../../shared/api/idempotence.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import { autreVersion } from './moyens.ts';
import { supprimer } from './saisie.queries.ts';
import type { Sauvegarde } from './sauvegarde.ts';

/** A draft is kept, read-only; what was only being typed is forgotten. Which of the two is said. */
export function Suppression({
  id,
  brouillon,
  version,
  sauvegarde,
  onFermer,
}: {
  readonly id: string;
  readonly brouillon: boolean;
  readonly version: number;
  readonly sauvegarde: Sauvegarde;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const aller = useNavigate();
  const requetes = useQueryClient();
  const { afficher } = useAnnonces();
  const mutation = useMutationIdempotente(supprimer, {
    onSuccess: () => {
      sauvegarde.terminer();
      void requetes.invalidateQueries({ queryKey: ['saisies', 'liste'] });
      void requetes.invalidateQueries({ queryKey: ['factures', 'emises', 'liste'] });
      void requetes.invalidateQueries({ queryKey: ['attentes'] });
      afficher({ ton: 'info', texte: t(brouillon ? 'saisie.brouillonSupprime' : 'saisie.saisieOubliee') });
      void aller(chemins.saisies, { replace: true });
    },
    onError: (erreur) => {
      const autre = autreVersion(erreur);
      if (!autre) return;
      sauvegarde.signalerConflit(autre);
      onFermer();
    },
  });
  return (
    <Confirmation
      ouverte
      dangereuse
      titre={t(brouillon ? 'saisie.supprimerBrouillon' : 'saisie.oublierSaisie')}
      confirmer={t('saisie.supprimer')}
      enCours={mutation.isPending}
      erreur={mutation.isError ? messageErreur(mutation.error, commun) : null}
      onConfirmer={() => mutation.mutate({ id, version })}
      onFermer={onFermer}
    >
      <BodyLong>{t(brouillon ? 'saisie.supprimerBrouillonTexte' : 'saisie.oublierSaisieTexte')}</BodyLong>
    </Confirmation>
  );
}
