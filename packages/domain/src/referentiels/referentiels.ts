import { estDate } from '../commun/dates.ts';
import { lireDecimal } from '../commun/decimal.ts';

/** Values that the law or a bank changes on a day: kept as dated rows, read through facts, never written into a rule. */
export const REFERENTIELS = ['TVA', 'BCE', 'FERIE', 'DELAI', 'DEVISE'] as const;
export type NomReferentiel = (typeof REFERENTIELS)[number];

export interface LigneReferentiel {
  readonly nom: NomReferentiel;
  /** TVA: the rate; BCE: which rate; FERIE: the day; DELAI: kind of entity; DEVISE: ISO 4217 code. */
  readonly cle: string;
  /** TVA: where it applies; BCE: percent; FERIE: its name; DELAI: days; DEVISE: decimals. */
  readonly valeur: string;
  /** First and last day in force, `YYYY-MM-DD`; null: until further notice. */
  readonly debut: string;
  readonly fin: string | null;
}

export const CATEGORIES_DELAI = ['ETAT', 'COLLECTIVITE', 'SANTE', 'ENTREPRISE_PUBLIQUE'] as const;
export type CategorieDelai = (typeof CATEGORIES_DELAI)[number];
export const TERRITOIRES_TVA = ['METROPOLE', 'DOM', 'CORSE', 'TOUS'] as const;

const estTaux = (texte: string, max: number): boolean => {
  const lu = lireDecimal(texte);
  return lu !== null && /^\d{1,3}(\.\d{1,4})?$/.test(texte) && Number(texte) <= max;
};
const parmi = (liste: readonly string[], texte: string): boolean => liste.includes(texte);

type Champ = 'cle' | 'valeur';
const FORMES: Readonly<Record<NomReferentiel, Readonly<Record<Champ, (texte: string) => boolean>>>> = {
  TVA: { cle: (t) => estTaux(t, 100), valeur: (t) => parmi(TERRITOIRES_TVA, t) },
  BCE: { cle: (t) => t === 'REFINANCEMENT', valeur: (t) => /^-?\d{1,2}(\.\d{1,4})?$/.test(t) },
  FERIE: { cle: estDate, valeur: (t) => t.trim() !== '' && t.length <= 100 },
  DELAI: { cle: (t) => parmi(CATEGORIES_DELAI, t), valeur: (t) => /^[1-9]\d{0,2}$/.test(t) },
  DEVISE: { cle: (t) => /^[A-Z]{3}$/.test(t), valeur: (t) => /^[0-4]$/.test(t) },
};

/** Which part of a row is not what its table holds; null: it may be kept. */
export function fauteDeReferentiel(ligne: LigneReferentiel): Champ | 'debut' | 'fin' | null {
  const forme = FORMES[ligne.nom];
  if (!forme.cle(ligne.cle)) return 'cle';
  if (!forme.valeur(ligne.valeur)) return 'valeur';
  if (!estDate(ligne.debut)) return 'debut';
  if (ligne.fin !== null && (!estDate(ligne.fin) || ligne.fin < ligne.debut)) return 'fin';
  return null;
}

/** The rows of a table in force on a day, one a key: of two, the one that began last. */
export function enVigueur(
  lignes: readonly LigneReferentiel[],
  nom: NomReferentiel,
  jour: string,
): ReadonlyMap<string, string> {
  const retenues = lignes
    .filter((l) => l.nom === nom && l.debut <= jour && (l.fin === null || l.fin >= jour))
    .toSorted((a, b) => (a.debut < b.debut ? -1 : 1));
  return new Map(retenues.map((l) => [l.cle, l.valeur]));
}

/** True where a VAT rate, as decimal text, is one of those: `5.50` is `5.5`. */
export function tauxConnu(taux: string, connus: readonly string[]): boolean {
  const canonique = (t: string): string => (t.includes('.') ? t.replace(/\.?0+$/, '') : t);
  return connus.some((c) => canonique(c) === canonique(taux));
}
