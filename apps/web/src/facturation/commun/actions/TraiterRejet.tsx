import { estUnRejet } from '@orpheon/domain';
import { Button } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { peutUtiliser, useMoi } from '../../../shared/session/moi.ts';
import type { FactureResumee } from '../listes/factures.queries.ts';
import { useTraiterRejet } from './useTraiterRejet.tsx';

/** "Traiter le rejet", or back: for the supplier of an invoice that was refused. */
export function TraiterRejet({
  facture,
  petit = false,
}: {
  readonly facture: Pick<FactureResumee, 'id' | 'numero' | 'statut' | 'rejetTraiteLe'>;
  readonly petit?: boolean;
}) {
  const { t } = useTranslation('facturation');
  const modifie = peutUtiliser(useMoi(), 'FACTURES_EMISES', 'MODIFICATION');
  const traiter = useTraiterRejet();
  if (!estUnRejet(facture.statut) || !modifie) return null;
  const traite = facture.rejetTraiteLe !== null;
  const numero = facture.numero ?? t('facture.sansNumero');
  return (
    <Button
      size={petit ? 'xsmall' : 'small'}
      variant="secondary"
      loading={traiter.isPending}
      {...(petit ? { 'aria-label': `${t('rejet.traiter')} – ${numero}` } : {})}
      onClick={() => traiter.mutate({ facture, traite: !traite })}
    >
      {t(traite ? 'rejet.remettre' : 'rejet.traiter')}
    </Button>
  );
}
