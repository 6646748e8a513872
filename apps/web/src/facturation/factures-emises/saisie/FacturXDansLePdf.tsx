import type { SemanticInvoice } from '@orpheon/domain';
import { Alert, Button } from '@orpheon/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { Lien } from '../../../shared/Lien.tsx';
import type { FacturXTrouve } from './useEnvoiDuPdf.ts';

/** The PDF carries a structured invoice: what that means is said, and the person chooses. */
export function FacturXDansLePdf({
  facturX,
  onRemplir,
  onFermer,
}: {
  readonly facturX: FacturXTrouve;
  readonly onRemplir: (facture: SemanticInvoice) => void;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('facturation');
  const { facture, remplirTout } = facturX;
  useEffect(() => {
    if (!remplirTout || !facture) return;
    onRemplir(facture);
    onFermer();
  }, [remplirTout, facture, onRemplir, onFermer]);
  if (remplirTout) return null;
  if (!facture) {
    return (
      <Alert variant="info" size="small">
        {t('facturx.illisible')}
      </Alert>
    );
  }
  return (
    <Alert variant="info" size="small">
      {t('facturx.trouve')}
      <div className="orp-rang">
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => {
            onRemplir(facture);
            onFermer();
          }}
        >
          {t('facturx.remplir')}
        </Button>
        <Lien vers={chemins.depot}>{t('facturx.deposerPlutot')}</Lien>
        <Button type="button" size="small" variant="tertiary" onClick={onFermer}>
          {t('facturx.ignorer')}
        </Button>
      </div>
    </Alert>
  );
}
