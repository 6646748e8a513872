import type { Anomalie } from './anomalies.ts';
import { type Explication, expliquerDans } from './expliquer-dans.ts';
import { ANGLAIS } from './phrases/en.ts';
import { FRANCAIS } from './phrases/fr.ts';
import { ajouterPhrases, type Catalogue, type Langue } from './phrases/modele.ts';
import { RARES_EN } from './phrases/rares.en.ts';
import { RARES_FR } from './phrases/rares.fr.ts';
import { SAISIE_EN } from './phrases/saisie.en.ts';
import { SAISIE_FR } from './phrases/saisie.fr.ts';

export const CATALOGUES: Readonly<Record<Langue, Catalogue>> = {
  fr: ajouterPhrases(FRANCAIS, { ...RARES_FR, ...SAISIE_FR }),
  en: ajouterPhrases(ANGLAIS, { ...RARES_EN, ...SAISIE_EN }),
};

/** Every code of Chorus' and our own. */
export const CODES_CATALOGUE: readonly string[] = Object.keys(CATALOGUES.fr.phrases);

/** A finding in the reader's language, where both are at hand: a page loads one and uses `expliquerDans`. */
export const expliquer = (anomalie: Anomalie, langue: Langue): Explication =>
  expliquerDans(CATALOGUES[langue], anomalie);
