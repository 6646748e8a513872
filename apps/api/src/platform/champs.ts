import type { RegleDeChamp } from '@orpheon/contracts';
import type { Langue } from './erreurs.ts';

/** A field at fault, without words yet. `chemin`: where in the request; `absent`: nothing was given there. */
export interface Faute {
  readonly chemin: string;
  readonly code: string;
  readonly absent: boolean;
  readonly parametres: Readonly<Record<string, unknown>>;
}

interface Probleme {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
}

/** The faults that a schema found in a value. */
export const fautesDe = (problemes: readonly Probleme[], valeur: unknown): Faute[] =>
  problemes.map(({ path, code, ...parametres }) => ({
    chemin: path.map(String).join('.'),
    code: code ?? '',
    absent: lire(valeur, path) === undefined,
    parametres,
  }));

function lire(valeur: unknown, chemin: readonly PropertyKey[]): unknown {
  let v = valeur;
  for (const cle of chemin) {
    if (typeof v !== 'object' || v === null) return undefined;
    v = (v as Record<PropertyKey, unknown>)[cle];
  }
  return v;
}

type Phrases = Readonly<Record<Langue, string>>;

const OBLIGATOIRE: Phrases = { fr: 'Ce champ est obligatoire.', en: 'This field is required.' };
const INCORRECTE: Phrases = { fr: 'Cette valeur est incorrecte.', en: 'This value is not correct.' };

const TYPES: Readonly<Record<string, Phrases>> = {
  string: { fr: 'Un texte est attendu.', en: 'Text is expected.' },
  number: { fr: 'Un nombre est attendu.', en: 'A number is expected.' },
  int: { fr: 'Un nombre entier est attendu.', en: 'A whole number is expected.' },
  boolean: { fr: 'Oui ou non est attendu.', en: 'Yes or no is expected.' },
  array: { fr: 'Une liste est attendue.', en: 'A list is expected.' },
  object: { fr: 'Un objet est attendu.', en: 'An object is expected.' },
};

const FORMATS: Readonly<Record<string, Phrases>> = {
  email: {
    fr: 'Cette adresse électronique est incorrecte. Exemple : nom@domaine.fr.',
    en: 'This e-mail address is not correct. Example: name@domain.eu.',
  },
  date: {
    fr: 'Cette date est incorrecte. Forme attendue : AAAA-MM-JJ.',
    en: 'This date is not correct. Expected: YYYY-MM-DD.',
  },
  url: { fr: 'Cette adresse web est incorrecte.', en: 'This web address is not correct.' },
};

const BORNES: Readonly<Record<'too_small' | 'too_big', Readonly<Record<'string' | 'number' | 'array', Phrases>>>> = {
  too_small: {
    string: { fr: 'Il faut au moins {n} caractères.', en: 'At least {n} characters are needed.' },
    number: { fr: 'Il faut au moins {n}.', en: 'At least {n} is needed.' },
    array: { fr: 'Il faut au moins {n} éléments.', en: 'At least {n} items are needed.' },
  },
  too_big: {
    string: { fr: '{n} caractères au plus.', en: 'At most {n} characters.' },
    number: { fr: '{n} au plus.', en: 'At most {n}.' },
    array: { fr: '{n} éléments au plus.', en: 'At most {n} items.' },
  },
};

/** Rules of the contracts' own schemas. */
const REGLES: Readonly<Record<RegleDeChamp, Phrases>> = {
  ANNEE: {
    fr: 'Cette date est hors des années 1900 à 2999.',
    en: 'This date is not of the years 1900 to 2999.',
  },
  CARACTERE: {
    fr: 'Ce texte contient un caractère invisible qui n’est pas admis ({caractere}). Effacez-le, ou saisissez le texte à nouveau.',
    en: 'This text holds an invisible character that is not allowed ({caractere}). Delete it, or type the text again.',
  },
  TELEPHONE: {
    fr: 'Ce numéro de téléphone est incorrect. Exemple : 04 50 12 34 56.',
    en: 'This telephone number is not correct. Example: 04 50 12 34 56.',
  },
  CODE_POSTAL: {
    fr: 'Un code postal français compte cinq chiffres.',
    en: 'A French postcode has five digits.',
  },
  PAYS: {
    fr: 'Indiquez le pays par son code de deux lettres : FR, BE, DE…',
    en: 'Give the country by its code of two letters: FR, BE, DE…',
  },
  TVA: {
    fr: 'Ce numéro de TVA est incorrect : deux lettres du pays, puis son numéro. Exemple : FR32123456782.',
    en: 'This VAT number is not correct: two letters of the country, then its number. Example: FR32123456782.',
  },
  TVA_CLE: {
    fr: 'La clé de ce numéro de TVA ne correspond pas : vérifiez les chiffres.',
    en: 'The key of this VAT number does not match: please check its digits.',
  },
  NOM: {
    fr: 'Un nom s’écrit avec des lettres, des espaces, des apostrophes et des tirets.',
    en: 'A name is written with letters, spaces, apostrophes and hyphens.',
  },
  COMPTE_CARACTERES: {
    fr: 'Ce numéro de compte contient un caractère qui n’y a pas sa place.',
    en: 'This account number holds a character that does not belong there.',
  },
  COMPTE_LONGUEUR: {
    fr: 'Ce numéro de compte n’a pas la bonne longueur pour son pays.',
    en: 'This account number does not have the length of its country.',
  },
  COMPTE_CLE: {
    fr: 'La clé de ce numéro de compte ne correspond pas : vérifiez-le chiffre par chiffre.',
    en: 'The key of this account number does not match: please check it digit by digit.',
  },
  BIC_CARACTERES: {
    fr: 'Un BIC compte 8 ou 11 caractères. Exemple : PSSTFRPPGRE.',
    en: 'A BIC has 8 or 11 characters. Example: PSSTFRPPGRE.',
  },
  BIC_ABSENT: {
    fr: 'Hors de la zone SEPA, le BIC est obligatoire.',
    en: 'Outside SEPA the BIC is required.',
  },
};

const texte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '');

/** What is wrong with a field, in the reader's language. */
export function expliquerFaute({ code, absent, parametres: p }: Faute, langue: Langue): string {
  switch (code) {
    case 'unrecognized_keys': {
      const cles = Array.isArray(p.keys) ? p.keys.join(', ') : '';
      return langue === 'fr' ? `Champ inconnu : ${cles}.` : `Unknown field: ${cles}.`;
    }
    case 'invalid_value': {
      if (absent) return OBLIGATOIRE[langue];
      const valeurs = Array.isArray(p.values) ? p.values.join(', ') : '';
      return langue === 'fr' ? `Valeurs possibles : ${valeurs}.` : `Possible values: ${valeurs}.`;
    }
    case 'invalid_format':
      return (FORMATS[texte(p.format)] ?? INCORRECTE)[langue];
    case 'too_small':
    case 'too_big': {
      const n = code === 'too_small' ? p.minimum : p.maximum;
      if (code === 'too_small' && p.origin === 'string' && n === 1) return OBLIGATOIRE[langue];
      const genre = p.origin === 'string' || p.origin === 'array' ? p.origin : 'number';
      return BORNES[code][genre][langue].replace('{n}', String(n));
    }
    case 'invalid_type':
      return (absent ? OBLIGATOIRE : (TYPES[texte(p.expected)] ?? INCORRECTE))[langue];
    case 'custom':
      return expliquerRegle(p.params, langue) ?? (absent ? OBLIGATOIRE : INCORRECTE)[langue];
    default:
      return (absent ? OBLIGATOIRE : INCORRECTE)[langue];
  }
}

function expliquerRegle(parametres: unknown, langue: Langue): string | null {
  if (typeof parametres !== 'object' || parametres === null || !('regle' in parametres)) return null;
  const phrases = REGLES[texte(parametres.regle) as RegleDeChamp] as Phrases | undefined;
  const caractere = 'caractere' in parametres ? texte(parametres.caractere) : '';
  return phrases?.[langue].replace('{caractere}', caractere) ?? null;
}

/** A field that a rule beyond its schema refuses. */
export const fauteDeRegle = (chemin: string, regle: RegleDeChamp): Faute => ({
  chemin,
  code: 'custom',
  absent: false,
  parametres: { params: { regle } },
});
