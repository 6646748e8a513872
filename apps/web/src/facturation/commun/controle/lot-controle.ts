import type { Anomalie } from '@orpheon/domain';
import type { VerdictDuLot } from '@orpheon/formats';

/** An archive that was looked through. */
export interface LotOuvert {
  /** Documents that it holds. */
  readonly total: number;
  /** Why the archive is refused as a whole. */
  readonly refus: Anomalie | null;
  /** SHA-256 of the archive; null where the browser cannot compute it. */
  readonly empreinte: string | null;
}

/** A lot as its check goes on, document after document. */
export interface LotControle extends LotOuvert {
  readonly verdicts: readonly VerdictDuLot[];
}

export interface BilanDuLot {
  readonly acceptables: number;
  /** Of these, with warnings. */
  readonly averties: number;
  readonly refusees: number;
}

export function bilanDuLot(verdicts: readonly Pick<VerdictDuLot, 'anomalies' | 'recevable'>[]): BilanDuLot {
  const bons = verdicts.filter((v) => v.recevable);
  return {
    acceptables: bons.length,
    averties: bons.filter((v) => v.anomalies.length > 0).length,
    refusees: verdicts.length - bons.length,
  };
}
