import type { Logger } from 'pino';
import type { Base } from './base.ts';
import type { Configuration } from './config.ts';
import type { Documents } from './documents.ts';
import type { Horloge } from './horloge.ts';
import type { Metriques } from './metriques.ts';
import type { Sante } from './sante.ts';

/** What every route, use case and job is handed. */
export interface Deps {
  readonly config: Configuration;
  readonly base: Base;
  readonly documents: Documents;
  readonly horloge: Horloge;
  readonly journal: Logger;
  readonly metriques: Metriques;
  readonly sante: Sante;
}
