import { Progression } from '@orpheon/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LigneDuLot } from '../lot/ligne-du-lot.ts';
import { TableDuLot } from '../lot/TableDuLot.tsx';
import { bilanDuLot, type LotControle } from './lot-controle.ts';

/** The standard says nothing of a file in which no invoice was told. */
const enLigne = ({ conformiteEN16931, ...v }: LotControle['verdicts'][number]): LigneDuLot => ({
  ...v,
  id: null,
  statut: null,
  ...(v.format && { conformiteEN16931 }),
});

/**
 * A lot before it is sent: one verdict a document, as they come, and how many of each. Where it is not `aDeposer` the
 * verdict of EN 16931 stands beside.
 */
export function Lot({
  lot,
  enCours,
  aDeposer = true,
}: {
  readonly lot: LotControle;
  /** Its check goes on. */
  readonly enCours: boolean;
  readonly aDeposer?: boolean;
}) {
  const { t } = useTranslation('facturation');
  const { verdicts, total } = lot;
  const { acceptables, averties, refusees } = bilanDuLot(verdicts);
  const complet = verdicts.length === total;
  const lignes = useMemo(() => verdicts.map(enLigne), [verdicts]);
  if (lot.refus || total === 0) return null;
  return (
    <>
      {enCours && !complet && (
        <Progression
          libelle={t('depot.lot.controle', { faits: verdicts.length, total })}
          avancement={verdicts.length / total}
        />
      )}
      <p className="facturation-paragraphe">
        {[
          t('depot.lot.acceptables', { count: acceptables }),
          averties > 0 && t('depot.lot.averties', { count: averties }),
          refusees > 0 && t('depot.lot.refusees', { count: refusees }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {aDeposer && acceptables > 0 && <p className="orp-discret facturation-paragraphe">{t('depot.lot.sansPieces')}</p>}
      {aDeposer && complet && refusees > 0 && acceptables > 0 && (
        <p className="orp-discret facturation-paragraphe">{t('depot.lot.enPartie')}</p>
      )}
      {verdicts.length > 0 && (
        <TableDuLot lignes={lignes} complet={complet} legende={t('depot.lot.legende')} avecNorme={!aDeposer} />
      )}
    </>
  );
}
