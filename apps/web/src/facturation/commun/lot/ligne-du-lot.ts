import type { StatutFacture } from '@orpheon/domain';
import type { VerdictDuLot } from '@orpheon/formats';

/** A document of a lot, before it is sent or in the report of its deposit. */
export interface LigneDuLot extends Omit<VerdictDuLot, 'rang' | 'format' | 'profil' | 'conformiteEN16931'> {
  /** The invoice that came of it, once it is deposited. */
  readonly id: string | null;
  readonly statut: StatutFacture | null;
  /** Not told of a lot that was deposited. */
  readonly conformiteEN16931?: VerdictDuLot['conformiteEN16931'];
}

export const FILTRES_DU_LOT = ['TOUTES', 'RECEVABLES', 'AVERTIES', 'REFUSEES'] as const;
export type FiltreDuLot = (typeof FILTRES_DU_LOT)[number];

export const passeLeFiltre = (l: Pick<LigneDuLot, 'recevable' | 'anomalies'>, filtre: FiltreDuLot): boolean => {
  switch (filtre) {
    case 'TOUTES':
      return true;
    case 'RECEVABLES':
      return l.recevable;
    case 'AVERTIES':
      return l.recevable && l.anomalies.length > 0;
    case 'REFUSEES':
      return !l.recevable;
  }
};
