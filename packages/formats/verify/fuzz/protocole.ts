import type { Sorte } from './germes.ts';

/** What one process of the fuzzer is to do. */
export interface Consigne {
  readonly sorte: Sorte;
  readonly graine: number;
  /** Ranks of the mutants: from, and up to (excluded). */
  readonly depuis: number;
  readonly jusqua: number;
  /** Mutants between two signs of life. */
  readonly pas: number;
  /** Follow what runs, and mutate further what reaches something new. */
  readonly guide: boolean;
  /** Folder of documents to start from, beside our own. */
  readonly dossier: string | null;
  /** Folder where inputs that break something are kept. */
  readonly echecsDans: string;
}

/** A sign of life: all counts are since the process began. */
export interface Nouvelles {
  /** Rank of the next mutant. */
  readonly n: number;
  readonly lus: number;
  readonly pireMs: number;
  readonly echecs: readonly string[];
  /** Blocks of our sources that ran. */
  readonly couverts: number;
  /** Documents that mutants are made of. */
  readonly gardes: number;
}
