import type { Anomalie } from './anomalies.ts';
import type { Catalogue, Langue } from './phrases/modele.ts';
import { phraseDe } from './phrases/phrase-de.ts';

export interface Explication {
  /** Name of the datum for a person, with its term: `Numéro de facture (BT-1)`; '' where the finding has none. */
  readonly champ: string;
  readonly message: string;
  readonly remede: string;
}

/** Terms that name something: `2026.014` is a number of an invoice, not a number; so is `1.10` of a line. */
const REFERENCES = /^BT-(?:1|1\d|25|29|3\d|4[6-9]|8[46]|12[2568]|13[23]|15[5-7]|X-3(?:04|31))$/;
const LIGNES = /^(?:ligne|parente)$/;

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
 * A finding in the language of the catalogue: which datum, what is wrong, what to do. Findings of an older version whose
 * code is gone are still explained, by their rule id.
 */
export function expliquerDans(catalogue: Catalogue, anomalie: Anomalie): Explication {
  const { langue, termes, inconnue } = catalogue;
  const { code, terme, valeur, parametres } = anomalie;
  const nom = terme !== undefined && Object.hasOwn(termes, terme) ? termes[terme] : undefined;
  const [message, remede] = phraseDe(catalogue, code, parametres?.manquement) ?? inconnue;
  const valeurs: Readonly<Record<string, string>> = {
    code,
    champ: nom ?? terme ?? '',
    valeur: valeur ?? '–',
    ...parametres,
  };
  const remplir = (phrase: string): string =>
    phrase
      .replace(/\{(\w+)\}/g, (_, cle: string) =>
        Object.hasOwn(valeurs, cle) ? lisible(valeurs[cle] ?? '', langue, LIGNES.test(cle) ? 'BT-126' : terme) : '',
      )
      .trim();
  return {
    champ: nom === undefined ? (terme ?? '') : `${nom} (${terme})`,
    message: remplir(message),
    remede: remplir(remede),
  };
}
