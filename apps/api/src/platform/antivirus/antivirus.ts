import type { VerdictAntivirus } from '@orpheon/domain';

export interface Analyse {
  readonly verdict: VerdictAntivirus;
  /** What was recognised in an infected one. */
  readonly signature: string | null;
}

/** Whatever looks for malicious software in bytes. */
export interface Antivirus {
  /** @throws AntivirusInjoignable, AnalyseImpossible. */
  analyser(octets: Uint8Array): Promise<Analyse>;
}

/** It cannot be reached, or does not answer in time: nothing is known, everything may be asked again. */
export class AntivirusInjoignable extends Error {}
/** It answers that it cannot judge these very bytes (too large for its settings, for one). */
export class AnalyseImpossible extends Error {}
