import type { Anomalie } from './anomalies.ts';
import { type Explication, expliquerDans } from './expliquer-dans.ts';
import { ANGLAIS } from './phrases/en.ts';
import { FRANCAIS } from './phrases/fr.ts';
import type { Catalogue, Langue } from './phrases/modele.ts';

export const CATALOGUES: Readonly<Record<Langue, Catalogue>> = { fr: FRANCAIS, en: ANGLAIS };

/** Every code of Chorus' and our own. */
export const CODES_CATALOGUE: readonly string[] = Object.keys(FRANCAIS.phrases);

/** A finding in the reader's language, where both are at hand: a page loads one and uses `expliquerDans`. */
export const expliquer = (anomalie: Anomalie, langue: Langue): Explication =>
  expliquerDans(CATALOGUES[langue], anomalie);
