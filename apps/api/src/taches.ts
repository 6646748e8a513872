import type { Deps } from './platform/deps.ts';
import type { OptionsOuvrier } from './platform/ouvrier.ts';

/** Everything the worker does, domain by domain, and what the clock adds by itself (UTC). */
export const travaux = (_deps: Deps): Pick<OptionsOuvrier, 'taches' | 'calendrier'> => ({
  taches: {},
  calendrier: [],
});
