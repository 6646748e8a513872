import { actionsPossibles } from '@orpheon/domain';
import { ActionMenu, Button, ChevronDownIcon, useAnnonces } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { chemins } from '../../../app/chemins.ts';
import { useMutationIdempotente } from '../../../shared/api/idempotence.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import { peutUtiliser, useMoi } from '../../../shared/session/moi.ts';
import type { FactureConsultee } from '../../commun/listes/factures.queries.ts';
import { saisirDepuis } from './saisie.queries.ts';

/** What one types from an invoice: its credit note, or another like it. A draft opens where it is written. */
export function SuitesDeSaisie({ facture }: { readonly facture: FactureConsultee }) {
  const ecrit = peutUtiliser(useMoi(), 'FACTURES_EMISES', 'MODIFICATION');
  if (!ecrit) return null;
  if (actionsPossibles({ statut: facture.statut }, 'FOURNISSEUR').includes('envoyer')) {
    return <Navigate replace to={chemins.saisie(facture.id)} />;
  }
  return <Depuis factureId={facture.id} avoir={facture.type === 'FACTURE'} />;
}

function Depuis({ factureId, avoir }: { readonly factureId: string; readonly avoir: boolean }) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const aller = useNavigate();
  const { afficher } = useAnnonces();
  const mutation = useMutationIdempotente((nature: 'AVOIR' | 'COPIE', cle) => saisirDepuis(factureId, nature, cle), {
    onSuccess: (saisie) => void aller(chemins.saisie(saisie.id)),
    onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
  });
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button
          variant="secondary"
          loading={mutation.isPending}
          icon={<ChevronDownIcon aria-hidden />}
          iconPosition="right"
        >
          {t('emises.depuis')}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        {avoir && (
          <ActionMenu.Item onSelect={() => mutation.mutate('AVOIR')}>{t('emises.faireUnAvoir')}</ActionMenu.Item>
        )}
        <ActionMenu.Item onSelect={() => mutation.mutate('COPIE')}>{t('emises.dupliquer')}</ActionMenu.Item>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
