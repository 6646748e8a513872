import type { Anomalie, MessageStatut } from '@orpheon/domain';
import type { Positions } from '../lecture.ts';

/**
 * What became of a status message. `message` is null where none could be told; then `anomalies` holds at least one fatal
 * finding. Positions: key `FACTURE[2]/IdStatut` or `FLUX[1]/…`, ranks from 1.
 */
export interface LectureStatut {
  readonly message: MessageStatut | null;
  readonly positions: Positions;
  readonly anomalies: readonly Anomalie[];
}
