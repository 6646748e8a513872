import type { Anomalie } from './anomalies.ts';
import { CATALOGUE_CHORUS } from './anomalies-catalogue-chorus.ts';
import { CATALOGUE_DOCUMENT } from './anomalies-catalogue-document.ts';
import { phraseEn16931 } from './anomalies-catalogue-en16931.ts';
import { CATALOGUE_SAISIE } from './anomalies-catalogue-saisie.ts';
import type { Phrases } from './anomalies-phrases.ts';
import { TERMES } from './termes.ts';

export type Langue = 'fr' | 'en';

export interface Explication {
  /** Name of the datum for a person, with its term: `Numéro de facture (BT-1)`; '' where the finding has none. */
  readonly champ: string;
  readonly message: string;
  readonly remede: string;
}

const INCONNUE: Phrases[string] = [
  'La règle {code} n’est pas respectée.',
  'Consultez la règle dans la documentation du format.',
  'The rule {code} is not met.',
  'Look the rule up in the documentation of the format.',
];

const catalogue: Phrases = { ...CATALOGUE_DOCUMENT, ...CATALOGUE_CHORUS, ...CATALOGUE_SAISIE };

/** The sentences of a code, as written; undefined for a code that no version of this software emits. */
export const phrasesDe = (code: string): Phrases[string] | undefined =>
  Object.hasOwn(catalogue, code) ? catalogue[code] : phraseEn16931(code);

/** Every code of Chorus' and our own. */
export const CODES_CATALOGUE: readonly string[] = Object.keys(catalogue);

/** A calendar day as people write it, 21/11/2026; an exact decimal with the reader's sign; anything else as it is. */
const lisible = (valeur: string, langue: Langue): string => {
  const jour = valeur.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
  return langue === 'fr' ? jour.replace(/^(-?\d+)\.(\d+)$/, '$1,$2') : jour;
};

/**
 * A finding in the reader's language: which datum, what is wrong, what to do. Findings of an older version whose code
 * is gone are still explained, by their rule id.
 */
export function expliquer(anomalie: Anomalie, langue: Langue): Explication {
  const { code, terme, valeur, parametres } = anomalie;
  const rang = langue === 'fr' ? 0 : 1;
  const nom = terme !== undefined && Object.hasOwn(TERMES, terme) ? TERMES[terme]?.[rang] : undefined;
  const phrases = phrasesDe(code) ?? INCONNUE;
  const valeurs: Readonly<Record<string, string>> = {
    code,
    champ: nom ?? terme ?? '',
    valeur: valeur ?? '–',
    ...parametres,
  };
  const remplir = (phrase: string): string =>
    phrase
      .replace(/\{(\w+)\}/g, (_, cle: string) =>
        Object.hasOwn(valeurs, cle) ? lisible(valeurs[cle] ?? '', langue) : '',
      )
      .trim();
  return {
    champ: nom === undefined ? (terme ?? '') : `${nom} (${terme})`,
    message: remplir(phrases[langue === 'fr' ? 0 : 2]),
    remede: remplir(phrases[langue === 'fr' ? 1 : 3]),
  };
}
