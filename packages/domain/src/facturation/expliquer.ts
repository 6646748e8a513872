import type { Anomalie } from './anomalies.ts';
import { CATALOGUE_CHORUS } from './anomalies-catalogue-chorus.ts';
import { CATALOGUE_CPP } from './anomalies-catalogue-cpp.ts';
import { CATALOGUE_DOCUMENT } from './anomalies-catalogue-document.ts';
import { phraseEn16931 } from './anomalies-catalogue-en16931.ts';
import { phraseLiaison } from './anomalies-catalogue-liaisons.ts';
import { phraseReforme } from './anomalies-catalogue-reforme.ts';
import { CATALOGUE_SAISIE } from './anomalies-catalogue-saisie.ts';
import { CATALOGUE_SIGNATURES } from './anomalies-catalogue-signatures.ts';
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

const catalogue: Phrases = {
  ...CATALOGUE_DOCUMENT,
  ...CATALOGUE_CHORUS,
  ...CATALOGUE_CPP,
  ...CATALOGUE_SAISIE,
  ...CATALOGUE_SIGNATURES,
};

/** The sentences of a code, as written; undefined for a code that no version of this software emits. */
export const phrasesDe = (code: string): Phrases[string] | undefined =>
  Object.hasOwn(catalogue, code) ? catalogue[code] : (phraseReforme(code) ?? phraseEn16931(code));

/** Every code of Chorus' and our own. */
export const CODES_CATALOGUE: readonly string[] = Object.keys(catalogue);

/** Terms that name something: `2026.014` is a number of an invoice, not a number. */
const REFERENCES = /^BT-(?:1|1\d|25|29|3\d|4[6-9]|8[46]|12[258]|13[23]|15[5-7])$/;

/**
 * A calendar day as people write it, 21/11/2026; an exact decimal with the reader's marks, 1 234,56 or 1,234.56;
 * anything else, and what is a reference, as it is.
 */
const lisible = (valeur: string, langue: Langue, terme = ''): string => {
  const jour = valeur.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
  const decimal = REFERENCES.test(terme) ? null : /^(-?\d+)\.(\d+)$/.exec(jour);
  if (!decimal) return jour;
  const [milliers, virgule] = langue === 'fr' ? ['\u202f', ','] : [',', '.'];
  return `${decimal[1]?.replace(/\B(?=(?:\d{3})+$)/g, milliers)}${virgule}${decimal[2]}`;
};

/**
 * A finding in the reader's language: which datum, what is wrong, what to do. Findings of an older version whose code
 * is gone are still explained, by their rule id.
 */
export function expliquer(anomalie: Anomalie, langue: Langue): Explication {
  const { code, terme, valeur, parametres } = anomalie;
  const rang = langue === 'fr' ? 0 : 1;
  const nom = terme !== undefined && Object.hasOwn(TERMES, terme) ? TERMES[terme]?.[rang] : undefined;
  const phrases = phrasesDe(code) ?? phraseLiaison(code, parametres?.manquement) ?? INCONNUE;
  const valeurs: Readonly<Record<string, string>> = {
    code,
    champ: nom ?? terme ?? '',
    valeur: valeur ?? '–',
    ...parametres,
  };
  const remplir = (phrase: string): string =>
    phrase
      .replace(/\{(\w+)\}/g, (_, cle: string) =>
        Object.hasOwn(valeurs, cle) ? lisible(valeurs[cle] ?? '', langue, terme) : '',
      )
      .trim();
  return {
    champ: nom === undefined ? (terme ?? '') : `${nom} (${terme})`,
    message: remplir(phrases[langue === 'fr' ? 0 : 2]),
    remede: remplir(phrases[langue === 'fr' ? 1 : 3]),
  };
}
