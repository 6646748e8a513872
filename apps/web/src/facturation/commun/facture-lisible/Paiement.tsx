import { echeancesEtAcomptes, precisionsPaiement, type SemanticInvoice } from '@orpheon/domain';
import { useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { GroupePrecise } from './Precisions.tsx';

/** How the supplier asks to be paid, and what was paid beforehand; nothing where the document says nothing of it. */
export function Paiement({ facture }: { readonly facture: SemanticInvoice }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const devise = facture.currency ?? null;
  return (
    <>
      <GroupePrecise titre={t('lisible.paiement')} precisions={precisionsPaiement(facture, langue)} />
      {echeancesEtAcomptes(facture, langue).map(({ titre, precisions }) => (
        <GroupePrecise key={titre} titre={titre} precisions={precisions} devise={devise} />
      ))}
    </>
  );
}
