import { Button } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chemins } from '../../../app/chemins.ts';
import { remettrePdf } from './pdf-a-saisir.ts';

/**
 * On the deposit page, for a PDF: the person may prefer, or need, to file it as a plain PDF. It goes along to the form,
 * which is filled from its XML where it has one.
 */
export function EnPdfSimple({
  fichier,
  structureId,
  lisible,
  onRetirer,
}: {
  readonly fichier: File;
  readonly structureId: string;
  /** It carries a structured invoice that was read. */
  readonly lisible: boolean;
  /** Takes it off the list of files to be filed. */
  readonly onRetirer: () => void;
}) {
  const { t } = useTranslation('facturation');
  const aller = useNavigate();
  const choisir = () => {
    remettrePdf(fichier, lisible);
    void aller(`${chemins.saisir}?mode=pdf&structure=${structureId}`, { state: { emporte: true } });
    onRetirer();
  };
  return (
    <div className="orp-pile">
      <p className="facturation-paragraphe">{t(lisible ? 'facturx.choix' : 'facturx.sansDonnees')}</p>
      <div>
        <Button type="button" size="small" variant="secondary" onClick={choisir}>
          {t('facturx.enPdfSimple')}
        </Button>
      </div>
    </div>
  );
}
