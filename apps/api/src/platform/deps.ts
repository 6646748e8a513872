import type { Logger } from 'pino';
import type { Base } from './base.ts';
import type { Configuration } from './config.ts';
import type { Documents } from './documents.ts';
import type { Horloge } from './horloge.ts';

/** What every route, use case and job is handed. */
export interface Deps {
  readonly config: Configuration;
  readonly base: Base;
  readonly documents: Documents;
  readonly horloge: Horloge;
  readonly journal: Logger;
}
