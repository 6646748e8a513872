import type { FormeEcrite } from '@orpheon/domain';
import { Button, DownloadIcon } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import type { FactureConsultee } from '../listes/factures.queries.ts';
import { useEcrite } from './useEcrite.ts';

/** A Factur-X is one already, and what Chorus' own formats hold is no invoice of the standard. */
const FORMES: Readonly<Record<NonNullable<FactureConsultee['format']>, readonly FormeEcrite[]>> = {
  UBL: ['facturx', 'pdf'],
  CII: ['facturx', 'pdf'],
  FACTURX: ['pdf'],
  CPP_PIVOT: ['pdf'],
  CPP_MIXTE: ['pdf'],
};

/** The invoice as the portal writes it; nothing where it has no data that a machine reads. */
export function AutresFormes({ cote, facture }: { readonly cote: CoteFacture; readonly facture: FactureConsultee }) {
  const { t } = useTranslation('facturation');
  const ecrite = useEcrite(cote, facture);
  if (facture.format === null) return null;
  return (
    <div className="orp-rang facturation-formes">
      {FORMES[facture.format].map((forme) => (
        <Button
          key={forme}
          size="small"
          variant="secondary"
          loading={ecrite.isPending && ecrite.variables === forme}
          icon={<DownloadIcon aria-hidden />}
          onClick={() => ecrite.mutate(forme)}
        >
          {t(`ecrite.${forme}`)}
        </Button>
      ))}
    </div>
  );
}
