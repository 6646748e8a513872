import { Logger as JournalGraphile } from 'graphile-worker';
import type { Logger } from 'pino';

const NIVEAUX = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/**
 * The job queue's log lines in ours. Its "info" is one line a job, hence our debug. Only the sentence is kept: what comes
 * with it holds whole jobs. Null: silent.
 */
export const journalDeGraphile = (journal: Logger | null): JournalGraphile =>
  new JournalGraphile((portee) => (niveau, message) => {
    journal?.[NIVEAUX[niveau]]({ tache: portee.taskIdentifier, travail: portee.jobId }, message);
  });
